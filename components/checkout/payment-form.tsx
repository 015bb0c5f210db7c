'use client'
import { useActionState, useEffect, useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { type ActionState, IDLE } from '@/lib/http/action-state'
import { placeOrderAction } from './actions'
import { CardChoice, type SavedCardOption } from './card-choice'
import { CardForm, type CardFormProps } from './card-form'
import type { CardPayment } from './card-payment'
import { MethodOption, type PaymentMethod } from './method-option'
import { SavedCardPayment } from './saved-card-payment'
import { type PaymentSubject, usePayment } from './use-payment'

export type PaymentTexts = CardFormProps['texts'] &
  Record<
    | 'card'
    | 'bankTransfer'
    | 'bankTransferText'
    | 'pay'
    | 'placeOrder'
    | 'paying'
    | 'placing'
    | 'declined'
    | 'secure'
    | 'saveCard'
    | 'savedCards'
    | 'anotherCard'
    | 'legend',
    string
  >

type Props = Omit<CardFormProps, 'texts'> & {
  market: string
  texts: PaymentTexts
  subject: PaymentSubject
  offersTransfer?: boolean
  /** For who is signed in: the card may be kept. */
  offersSaving?: boolean
  savedCards?: readonly SavedCardOption[]
  /** What the buyer of files must agree to. */
  asksForFiles?: string
  initial?: ActionState<never>
}

/** Method, card and the one button that orders and pays. */
export function PaymentForm(props: Props) {
  const { texts, subject } = props
  // The same action for a post without script: it ends in a redirect to the order.
  const [, plainPost] = useActionState(placeOrderAction, IDLE)
  const card = useRef<CardPayment>(null)
  const [isHydrated, setHydrated] = useState(false)
  const [method, setMethod] = useState<PaymentMethod>(subject.kind === 'order' ? 'card' : 'bank_transfer')
  const { savedCards = [] } = props
  const [isSaved, setSaved] = useState(false)
  const [savedCardId, setSavedCardId] = useState(savedCards[0]?.id ?? null)
  const { busy, isPlaced, error, submit } = usePayment({
    subject,
    method,
    card,
    texts,
    firstError: props.initial?.status === 'error' ? props.initial.message : null,
  })

  // Without script only the transfer can be chosen; with it the card comes first.
  useEffect(() => {
    setHydrated(true)
    setMethod('card')
  }, [])

  const [idleText, busyText] =
    method === 'card' ? [texts.pay, texts.paying] : [texts.placeOrder, texts.placing]
  return (
    <form
      action={subject.kind === 'cart' ? plainPost : undefined}
      onSubmit={submit}
      className="flex flex-col gap-5"
    >
      <input type="hidden" name="market" value={props.market} />
      {subject.kind === 'cart' ? (
        <>
          <input type="hidden" name="cartId" value={subject.cartId} />
          <input type="hidden" name="total.amount" value={props.amount} />
          <input type="hidden" name="total.currency" value={props.currency} />
          <fieldset className="flex flex-col gap-3">
            <legend className="sr-only">{texts.legend}</legend>
            {isHydrated ? (
              <MethodOption value="card" label={texts.card} chosen={method} choose={setMethod}>
                <CardChoice
                  cards={savedCards}
                  chosen={savedCardId}
                  choose={setSavedCardId}
                  isPlaced={isPlaced}
                  texts={{ legend: texts.savedCards, another: texts.anotherCard }}
                >
                  <CardForm ref={card} {...props} isSaved={isSaved} />
                  {props.offersSaving ? (
                    <SaveCard
                      text={texts.saveCard}
                      isSaved={isSaved}
                      setSaved={setSaved}
                      isFixed={isPlaced}
                    />
                  ) : null}
                </CardChoice>
                {savedCardId ? (
                  <SavedCardPayment
                    ref={card}
                    cardId={savedCardId}
                    publishableKey={props.publishableKey}
                    apiBase={props.apiBase}
                    unreachable={texts.unreachable}
                  />
                ) : null}
                <p className="mt-3 text-muted text-sm">{texts.secure}</p>
              </MethodOption>
            ) : null}
            {props.offersTransfer ? (
              <MethodOption
                value="bank_transfer"
                label={texts.bankTransfer}
                chosen={method}
                choose={setMethod}
              >
                <p className="text-muted text-sm">{texts.bankTransferText}</p>
              </MethodOption>
            ) : null}
          </fieldset>
        </>
      ) : (
        <>
          <input type="hidden" name="orderToken" value={subject.orderToken} />
          <CardForm ref={card} {...props} />
        </>
      )}
      {props.asksForFiles ? (
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            name="asksForImmediateDownload"
            required
            className="size-5 shrink-0 accent-brand"
          />
          {props.asksForFiles}
        </label>
      ) : null}
      {error ? <Notice kind="error">{error}</Notice> : null}
      <button
        type="submit"
        // A card is paid by script: until that has come, a post would only lose what was typed.
        disabled={busy || (subject.kind === 'order' && !isHydrated)}
        aria-busy={busy || undefined}
        className={buttonClass('primary', 'w-full py-2 text-lg')}
      >
        {busy ? busyText : idleText}
      </button>
    </form>
  )
}

/** Once the order is placed its payment is made as it was: the choice stands. */
function SaveCard(props: {
  text: string
  isSaved: boolean
  setSaved: (isSaved: boolean) => void
  isFixed: boolean
}) {
  return (
    <label className="mt-3 flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        name="saveCard"
        checked={props.isSaved}
        disabled={props.isFixed}
        onChange={(event) => props.setSaved(event.target.checked)}
        className="size-5 accent-brand"
      />
      {props.text}
    </label>
  )
}
