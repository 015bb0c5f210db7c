'use client'
import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { type ButtonLook, buttonClass } from './button'

/** Sends its form once: disabled while the answer is under way, and says so. */
export function SubmitButton(props: {
  children: ReactNode
  pending?: ReactNode
  look?: ButtonLook
  className?: string
  disabled?: boolean
}) {
  const { pending } = useFormStatus()
  return (
    <button
      type="submit"
      className={buttonClass(props.look, props.className)}
      disabled={pending || props.disabled}
      aria-busy={pending || undefined}
    >
      {pending ? (props.pending ?? props.children) : props.children}
    </button>
  )
}
