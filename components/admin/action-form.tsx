'use client'
import { type ReactNode, useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { type ActionState, IDLE } from '@/lib/http/action-state'

type Action = (previous: ActionState<never>, form: FormData) => Promise<ActionState<never>>

/** A back-office form: sends its action, keeps what was typed, says what went wrong. */
export function ActionForm(props: {
  // The state's data is of no interest here: success leads to another page.
  action: (previous: never, form: FormData) => Promise<unknown>
  children: ReactNode
  initial?: ActionState<never>
  className?: string
}) {
  const [state, action] = useActionState(props.action as unknown as Action, props.initial ?? IDLE)
  return (
    <form action={action} onReset={(event) => event.preventDefault()} className={props.className}>
      {state.status === 'error' ? (
        <Notice kind="error">
          <p>{state.message}</p>
          <ul className="list-disc pl-5">
            {Object.entries(state.fields).map(([field, message]) => (
              <li key={field}>
                {field}: {message}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {props.children}
    </form>
  )
}
