'use client'
import { type ReactNode, useActionState, useEffect, useMemo, useRef, useState } from 'react'
import { type ActionState, ANSWER_ID, type Flash, IDLE } from '@/lib/http/action-state'
import { expectAnswer, takeDueAnswer } from './due-answer'
import { ErrorSummary, type FieldError } from './error-summary'
import { FormAnswerContext } from './form-state'

type Action = (previous: ActionState<never>, form: FormData) => Promise<ActionState<never>>

/**
 * A form that sends its action and tells what went wrong, above and beside its fields (`FormField` and the like).
 * What was typed stays, and the focus goes to the list of errors. Success leads to another page.
 */
export function SharedAnswerForm(props: {
  // The state's data is of no interest here.
  action: (previous: never, form: FormData) => Promise<unknown>
  children: ReactNode
  market: string
  /** From the post before this page, without JavaScript. */
  flash: Flash | null
  className?: string
  /** The page to prove one's identity on, for an action that may ask for a fresh sign-in. */
  confirm?: { href: string; label: string }
}) {
  const { flash } = props
  const form = useRef<HTMLFormElement>(null)
  const summary = useRef<HTMLDivElement>(null)
  const [listed, setListed] = useState<FieldError[]>([])
  const [state, action] = useActionState(props.action as unknown as Action, flash?.state ?? IDLE)
  const failure = state.status === 'error' ? state : null

  useEffect(() => {
    if (!failure) return
    setListed(
      Object.entries(failure.fields).map(([name, message]) => ({ ...fieldOf(form.current, name), message })),
    )
    takeDueAnswer()
    summary.current?.focus()
  }, [failure])

  const answer = useMemo(
    () => ({ errors: failure?.fields ?? {}, params: failure?.params ?? {}, values: flash?.values ?? {} }),
    [failure, flash],
  )
  return (
    <FormAnswerContext value={answer}>
      <form
        ref={form}
        action={action}
        onSubmit={expectAnswer}
        // React empties a form after its action; what was typed must stay when it was refused.
        onReset={(event) => event.preventDefault()}
        className={props.className ?? 'flex flex-col gap-5'}
      >
        <input type="hidden" name="market" value={props.market} />
        {failure ? (
          <ErrorSummary
            ref={summary}
            id={failure === flash?.state ? ANSWER_ID : undefined}
            title={failure.message}
            errors={listed}
            link={failure.code === FRESH_SIGN_IN ? props.confirm : undefined}
          />
        ) : null}
        {props.children}
      </form>
    </FormAnswerContext>
  )
}

/** What an action answers that wants a recent proof of who asks. */
export const FRESH_SIGN_IN = 'auth.fresh_sign_in_required'

function fieldOf(form: HTMLFormElement | null, name: string): { id: string; label: string } {
  const field = form?.elements.namedItem(name)
  const isField =
    field instanceof HTMLInputElement ||
    field instanceof HTMLSelectElement ||
    field instanceof HTMLTextAreaElement
  return isField ? { id: field.id, label: field.labels?.[0]?.textContent ?? name } : { id: name, label: name }
}
