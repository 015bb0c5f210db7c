'use client'
import { usePathname } from 'next/navigation'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { confirmPath } from '@/components/account/own-path'
import { Notice } from '@/components/ui/notice'
import type { ActionState } from '@/lib/http/action-state'
import { signInPath } from './admin-links'

type Props = {
  state: Extract<ActionState, { status: 'error' }>
  form: RefObject<HTMLFormElement | null>
  /** Where the page itself leads to it. */
  id?: string | undefined
}

/** Why the form was not accepted, with a link to every field that is wrong. Takes the focus. */
export function FormError({ state, form, id }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [labels, setLabels] = useState<Record<string, string>>({})
  useEffect(() => {
    setLabels(
      Object.fromEntries(Object.keys(state.fields).map((name) => [name, labelOf(form.current, name)])),
    )
    box.current?.focus()
  }, [state, form])
  return (
    <div ref={box} id={id} tabIndex={-1} className="mb-4 rounded-control">
      <Notice kind="error">
        <p>{state.message}</p>
        {state.code === 'auth.required' ? <ElsewhereFirst to={signInPath} text="Sign in again" /> : null}
        {state.code === 'auth.fresh_sign_in_required' ? (
          <ElsewhereFirst to={confirmPath} text="Confirm that it is you" />
        ) : null}
        <ul className="list-disc pl-5">
          {Object.entries(state.fields).map(([name, message]) => (
            <li key={name}>
              <a
                href={`#${name}`}
                className="underline underline-offset-4"
                onClick={(event) => {
                  event.preventDefault()
                  fieldOf(form.current, name)?.focus()
                }}
              >
                {labels[name] ? `${labels[name]}: ${message}` : message}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}

/** The session ended meanwhile, or is old: signing in in another tab leaves everything here as it was typed. */
function ElsewhereFirst({ to, text }: { to: (path: string) => string; text: string }) {
  const pathname = usePathname()
  return (
    <p>
      <a href={to(pathname)} target="_blank" rel="noreferrer" className="underline underline-offset-4">
        {text} in a new tab
      </a>
      , then come back and send this form once more. What you typed is still here.
    </p>
  )
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

function fieldOf(form: HTMLFormElement | null, name: string): Field | null {
  const field = form?.elements.namedItem(name)
  return field instanceof HTMLInputElement ||
    field instanceof HTMLSelectElement ||
    field instanceof HTMLTextAreaElement
    ? field
    : null
}

function labelOf(form: HTMLFormElement | null, name: string): string {
  const field = fieldOf(form, name)
  return field?.getAttribute('aria-label') ?? field?.labels?.[0]?.textContent ?? ''
}
