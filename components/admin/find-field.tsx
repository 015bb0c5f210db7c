'use client'
import { type ReactNode, useState } from 'react'
import { type ActionState, IDLE } from '@/lib/http/action-state'

/**
 * Finds things to put into what is being edited. Not part of the form around it: its field is sent by itself. Without
 * script it is not there.
 */
export function FindField<T extends { id: string }>(props: {
  id: string
  label: string
  placeholder: string
  action: (previous: ActionState<T[]>, form: FormData) => Promise<ActionState<T[]>>
  className?: string
  /** One that was found. */
  children: (found: T) => ReactNode
}) {
  const [found, setFound] = useState<T[] | null>(null)
  const find = async (q: string) => {
    if (q.trim() === '') return setFound(null)
    const form = new FormData()
    form.set('q', q)
    const state = await props.action(IDLE, form)
    setFound(state.status === 'success' ? state.data : [])
  }
  return (
    <div className="mt-4 noscript:hidden">
      <label htmlFor={props.id} className="mb-1.5 block font-medium text-sm">
        {props.label}
      </label>
      <input
        id={props.id}
        type="search"
        maxLength={100}
        autoComplete="off"
        placeholder={props.placeholder}
        className="min-h-11 w-full max-w-md rounded-control border border-control bg-surface px-3"
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          // Enter would send the form around it.
          event.preventDefault()
          void find(event.currentTarget.value)
        }}
        onBlur={({ target }) => void find(target.value)}
      />
      <p role="status" className="mt-2 text-muted text-sm">
        {found === null ? '' : `${found.length} found`}
      </p>
      <ul className={props.className}>
        {(found ?? []).map((each) => (
          <li key={each.id}>{props.children(each)}</li>
        ))}
      </ul>
    </div>
  )
}
