import { useRouter } from 'next/navigation'
import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { writeCartCount } from '@/components/cart/cart-count'
import { IDLE } from '@/lib/http/action-state'
import { placeOrderAction, startPaymentAction } from './actions'
import type { CardPayment } from './card-payment'
import type { PaymentMethod } from './method-option'

/** What is paid: this cart, which becomes an order first, or this order. */
export type PaymentSubject =
  | { kind: 'cart'; cartId: string }
  | { kind: 'order'; orderToken: string; orderPath: string }

type Placed = { orderPath: string; clientSecret: string | null }

/**
 * Ordering and paying in one go. A declined card stays on the page with its reason: the order is placed only
 * once, and paid by whichever try succeeds.
 */
export function usePayment(options: {
  subject: PaymentSubject
  method: PaymentMethod
  card: RefObject<CardPayment | null>
  texts: { declined: string; unreachable: string }
  firstError: string | null
}) {
  const { subject, method, card, texts } = options
  const router = useRouter()
  const placed = useRef<Placed | null>(null)
  const isBusy = useRef(false)
  const [busy, setBusy] = useState(false)
  const [isPlaced, setPlaced] = useState(false)
  const [error, setError] = useState(options.firstError)

  // The browser's back button may bring this page back as it was left, with its button pressed for ever.
  useEffect(() => {
    const reload = (event: PageTransitionEvent) => event.persisted && window.location.reload()
    window.addEventListener('pageshow', reload)
    return () => window.removeEventListener('pageshow', reload)
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
    setPlaced(true)
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
        if (state.code.startsWith('checkout.total') || state.code.startsWith('cart.')) router.refresh()
      }
      return null
    } catch {
      setError(texts.unreachable)
      return null
    }
  }

  return { busy, isPlaced, error, submit }
}
