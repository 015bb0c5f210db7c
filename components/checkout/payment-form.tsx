'use client'
import { type FormEvent, useActionState, useEffect, useRef, useState } from 'react'
import { writeCartCount } from '@/components/cart/cart-count'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { type ActionState, IDLE } from '@/lib/http/action-state'
import { placeOrderAction, startPaymentAction } from './actions'
import { CardForm, type CardFormProps } from './card-form'
import type { CardPayment } from './card-payment'

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
    | 'legend',
    string
  >

type Props = Omit<CardFormProps, 'texts'> & {
  market: string
  texts: PaymentTexts
  /** What the button does: order this cart, or pay this order. */
  subject: { kind: 'cart'; cartId: string } | { kind: 'order'; orderToken: string; orderPath: string }
  initial?: ActionState<never>
}

type Placed = { orderPath: string; clientSecret: string | null }

/**
 * Method, card and the one button that orders and pays. A declined card stays here with its reason: the
 * order is placed only once, and paid by whichever try succeeds.
 */
export function PaymentForm(props: Props) {
  const { texts, subject } = props
  // The same action for a post without script: it ends in a redirect to the order.
  const [, plainPost] = useActionState(placeOrderAction, IDLE)
  const card = useRef<CardPayment>(null)
  const placed = useRef<Placed | null>(null)
  const isBusy = useRef(false)
  const [busy, setBusy] = useState(false)
  const [isHydrated, setHydrated] = useState(false)
  const [method, setMethod] = useState<'card' | 'bank_transfer'>(
    subject.kind === 'order' ? 'card' : 'bank_transfer',
  )
  const [error, setError] = useState(props.initial?.status === 'error' ? props.initial.message : null)

  // Without script only the transfer can be chosen; with it the card comes first.
  useEffect(() => {
    setHydrated(true)
    setMethod('card')
  }, [])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy.current) return
    isBusy.current = true
    setBusy(true)
    setError(null)
    const message = await orderAndPay(new FormData(event.currentTarget))
    if (message === null) return
    isBusy.current = false
    setBusy(false)
    if (message !== '') setError(message)
  }

  /** Null when the page is being left, else what to tell ("" when the fields say it). */
  const orderAndPay = async (form: FormData): Promise<string | null> => {
    if (method === 'card' && !(await card.current?.validate())) return ''
    placed.current ??= await place(form)
    if (placed.current === null) return ''
    const { orderPath, clientSecret } = placed.current
    if (method === 'bank_transfer' || clientSecret === null) {
      window.location.assign(orderPath)
      return null
    }
    const returnUrl = `${window.location.origin}${orderPath}?returned=1`
    const outcome = await card.current?.confirm(clientSecret, returnUrl)
    switch (outcome?.status) {
      case 'done':
        window.location.assign(returnUrl)
        return null
      case 'redirect':
        window.location.assign(outcome.url)
        return null
      case 'failed':
        return outcome.field ? '' : texts.declined.replace('{reason}', outcome.message)
      default:
        return texts.unreachable
    }
  }

  const place = async (form: FormData): Promise<Placed | null> => {
    try {
      if (subject.kind === 'order') {
        const state = await startPaymentAction(IDLE, form)
        if (state.status === 'success')
          return { orderPath: subject.orderPath, clientSecret: state.data.clientSecret }
        if (state.status === 'error') setError(state.message)
        return null
      }
      const state = await placeOrderAction(IDLE, form)
      if (state.status === 'success') {
        writeCartCount(0)
        return state.data
      }
      if (state.status === 'error') {
        setError(state.message)
        // The summary beside shows the old total: a fresh page shows what changed, line by line.
        if (state.code.startsWith('checkout.total') || state.code.startsWith('cart.')) {
          window.setTimeout(() => window.location.reload(), 4_000)
        }
      }
      return null
    } catch {
      setError(texts.unreachable)
      return null
    }
  }

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
                <CardForm ref={card} {...props} />
                <p className="mt-3 text-muted text-sm">{texts.secure}</p>
              </MethodOption>
            ) : null}
            <MethodOption value="bank_transfer" label={texts.bankTransfer} chosen={method} choose={setMethod}>
              <p className="text-muted text-sm">{texts.bankTransferText}</p>
            </MethodOption>
          </fieldset>
        </>
      ) : (
        <>
          <input type="hidden" name="orderToken" value={subject.orderToken} />
          <CardForm ref={card} {...props} />
        </>
      )}
      <div aria-live="assertive">{error ? <Notice kind="error">{error}</Notice> : null}</div>
      <button
        type="submit"
        disabled={busy}
        aria-busy={busy || undefined}
        className={buttonClass('primary', 'w-full text-lg')}
      >
        {busy
          ? method === 'card'
            ? texts.paying
            : texts.placing
          : method === 'card'
            ? texts.pay
            : texts.placeOrder}
      </button>
    </form>
  )
}

function MethodOption(props: {
  value: 'card' | 'bank_transfer'
  label: string
  chosen: string
  choose: (value: 'card' | 'bank_transfer') => void
  children: React.ReactNode
}) {
  const isChosen = props.chosen === props.value
  return (
    <div className="rounded-card border border-control has-checked:border-brand">
      <label className="flex min-h-12 cursor-pointer items-center gap-3 px-4 font-medium">
        <input
          type="radio"
          name="paymentMethod"
          value={props.value}
          checked={isChosen}
          onChange={() => props.choose(props.value)}
          className="size-4 accent-brand"
        />
        {props.label}
      </label>
      {isChosen ? <div className="border-line border-t p-4">{props.children}</div> : null}
    </div>
  )
}
