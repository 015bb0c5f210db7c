'use client'
import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { type ButtonLook, buttonClass } from './button'

/** Sends its form once: it does nothing more while the answer is under way, and says so. */
export function SubmitButton(props: {
  children: ReactNode
  pending?: ReactNode
  look?: ButtonLook
  className?: string
  disabled?: boolean
  /** What the form also says when this of several buttons sends it. */
  name?: string
  value?: string
}) {
  const { pending } = useFormStatus()
  return (
    <button
      type="submit"
      name={props.name}
      value={props.value}
      className={buttonClass(props.look, props.className)}
      disabled={props.disabled}
      // Not `disabled` meanwhile: that would throw away the focus of whoever has pressed it with a key.
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : undefined}
      aria-busy={pending || undefined}
    >
      {pending ? (props.pending ?? props.children) : props.children}
    </button>
  )
}
