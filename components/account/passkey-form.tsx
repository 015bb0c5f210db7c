'use client'
import { browserSupportsWebAuthn } from '@simplewebauthn/browser'
import {
  type FormEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  useTransition,
} from 'react'
import { buttonClass } from '@/components/ui/button'
import { expectAnswer, takeDueAnswer } from '@/components/ui/due-answer'
import { ErrorSummary } from '@/components/ui/error-summary'
import { FRESH_SIGN_IN } from '@/components/ui/shared-answer-form'
import type { ActionState } from '@/lib/http/action-state'
import { answerWithPasskey, type Ceremony, type StartAction } from './answer-with-passkey'

export type PasskeyTexts = {
  button: string
  pending: string
  /** Cancelled, timed out, or no passkey here. */
  failed: string
  /** This device has made one before. */
  known: string
  needsScript: string
}

/** Asks the browser for a passkey and sends its answer. Needs script: without it, another way in is beside it. */
export function PasskeyForm(props: {
  ceremony: Ceremony
  start: StartAction
  finish: (previous: never, form: FormData) => Promise<unknown>
  market: string
  fields: Record<string, string>
  texts: PasskeyTexts
  confirm?: { href: string; label: string }
  children?: ReactNode
  look?: 'primary' | 'secondary'
}) {
  const { texts } = props
  const isReady = useSyncExternalStore(subscribeToNothing, browserSupportsWebAuthn, () => false)
  const [isPending, startTransition] = useTransition()
  const [failure, setFailure] = useState<{ message: string; code?: string } | null>(null)
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (failure) summary.current?.focus()
  }, [failure])

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    expectAnswer()
    const form = new FormData(event.currentTarget)
    startTransition(async () => {
      setFailure(null)
      const started = await answerWithPasskey(props.ceremony, props.start, form, texts)
      // A redirect leads on from here.
      const state =
        started.status === 'success'
          ? ((await props.finish(undefined as never, form)) as ActionState<unknown>)
          : started
      if (state.status !== 'error') return
      takeDueAnswer()
      setFailure({ message: Object.values(state.fields)[0] ?? state.message, code: state.code })
    })
  }
  return (
    <form onSubmit={submit} className="flex flex-col items-start gap-4">
      <input type="hidden" name="market" value={props.market} />
      {Object.entries(props.fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {failure ? (
        <ErrorSummary
          ref={summary}
          title={failure.message}
          errors={[]}
          link={failure.code === FRESH_SIGN_IN ? props.confirm : undefined}
        />
      ) : null}
      {props.children}
      <button
        type="submit"
        disabled={!isReady || isPending}
        aria-busy={isPending || undefined}
        className={buttonClass(props.look ?? 'secondary')}
      >
        {isPending ? texts.pending : texts.button}
      </button>
      <noscript>
        <p className="text-muted text-sm">{texts.needsScript}</p>
      </noscript>
    </form>
  )
}

const subscribeToNothing = () => () => undefined
