'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useActionState, useMemo, useRef, useState } from 'react'
import { FormAnswerContext } from '@/components/ui/form-state'
import { type ActionState, ANSWER_ID, type Flash, IDLE } from '@/lib/http/action-state'
import { FormError } from './form-error'
import { SaveBar } from './save-bar'
import { useOwnIds } from './use-own-ids'
import { useUnsavedChanges } from './use-unsaved-changes'

type Action = (previous: ActionState<never>, form: FormData) => Promise<ActionState<never>>

/**
 * A back-office form: sends its action, keeps what was typed, says what went wrong above and beside the
 * fields. An editor also shows whether there is something to save, and warns before that is lost.
 */
export function ActionForm(props: {
  // The state's data is of no interest here: success leads to another page.
  action: (previous: never, form: FormData) => Promise<unknown>
  children: ReactNode
  /** From the post before this page, without JavaScript. */
  flash?: Flash | null
  className?: string
  isEditor?: boolean
}) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const flash = props.flash ?? null
  const [answer, action] = useActionState(props.action as unknown as Action, flash?.state ?? IDLE)
  const [discarded, setDiscarded] = useState<{ answer: ActionState<never>; count: number } | null>(null)
  const state = answer === discarded?.answer ? IDLE : answer
  const isFailed = state.status === 'error'
  const unsaved = useUnsavedChanges(form, props.isEditor === true, discarded?.count ?? 0)
  useOwnIds(form, discarded?.count ?? 0)

  const context = useMemo(
    () => ({
      errors: isFailed ? state.fields : {},
      params: isFailed ? state.params : {},
      values: discarded ? {} : (flash?.values ?? {}),
    }),
    [isFailed, state, discarded, flash],
  )
  const discard = () => {
    setDiscarded({ answer, count: (discarded?.count ?? 0) + 1 })
    // What is saved now may be more than what was read when the page was opened.
    router.refresh()
  }
  return (
    <FormAnswerContext value={context}>
      <form
        ref={form}
        key={discarded?.count ?? 0}
        action={action}
        onInput={unsaved.check}
        // React empties a form after its action; what was typed must stay when it was refused.
        onReset={(event) => event.preventDefault()}
      >
        {isFailed ? (
          <FormError state={state} form={form} id={state === flash?.state ? ANSWER_ID : undefined} />
        ) : null}
        <div className={props.className}>{props.children}</div>
        {props.isEditor ? <SaveBar hasChanges={unsaved.hasChanges} onDiscard={discard} /> : null}
      </form>
    </FormAnswerContext>
  )
}
