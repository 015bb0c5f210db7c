'use client'
import type { Ref } from 'react'
import { Notice } from './notice'

export type FieldError = { id: string; label: string; message: string }

/** What is wrong with a form, at its top: each line leads to its field. Focus it when a form was refused. */
export function ErrorSummary(props: {
  ref?: Ref<HTMLDivElement>
  /** Where the page itself leads to it. */
  id?: string | undefined
  title: string
  errors: FieldError[]
  /** Where the way on is another page. */
  link?: { href: string; label: string } | undefined
}) {
  return (
    <div ref={props.ref} id={props.id} tabIndex={-1} className="rounded-control">
      <Notice kind="error">
        <p className="font-medium">{props.title}</p>
        {props.errors.length > 0 ? (
          <ul className="mt-1 text-sm">
            {props.errors.map(({ id, label, message }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  onClick={(event) => focusField(event, id)}
                  className="inline-block py-1 underline underline-offset-4"
                >
                  {label}: {message}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
        {props.link ? (
          <a
            href={props.link.href}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {props.link.label}
          </a>
        ) : null}
      </Notice>
    </div>
  )
}

/** A link to a fragment only scrolls; what is wanted is to type there. */
function focusField(event: React.MouseEvent, id: string): void {
  const field = document.getElementById(id)
  if (!field) return
  event.preventDefault()
  // Optional fields may be folded away.
  field.closest('details')?.setAttribute('open', '')
  field.focus()
}
