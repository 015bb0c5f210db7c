'use client'
import { loadStripe, type Stripe, type StripeElements } from '@stripe/stripe-js'
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { Notice } from '@/components/ui/notice'
import type { CardPayment } from './card-payment'

/** Stripe's Payment Element, mounted before there is an intent (https://docs.stripe.com/payments/accept-a-payment-deferred). */
export function StripeCardForm(props: {
  ref: Ref<CardPayment>
  publishableKey: string
  locale: string
  amount: number
  currency: string
  isSaved?: boolean
  unreachable: string
}) {
  const target = useRef<HTMLDivElement>(null)
  const mounted = useRef<{ stripe: Stripe; elements: StripeElements } | null>(null)
  const [isUnreachable, setUnreachable] = useState(false)
  const { publishableKey, locale, amount, currency, isSaved = false } = props
  const latestAmount = useRef(amount)
  const latestUse = useRef<'on_session' | null>(null)

  useEffect(() => {
    let isGone = false
    const mount = async () => {
      const stripe = await loadStripe(publishableKey).catch(() => null)
      if (isGone || !target.current) return
      setUnreachable(!stripe)
      if (!stripe) return
      const elements = stripe.elements({
        mode: 'payment',
        amount: latestAmount.current,
        currency: currency.toLowerCase(),
        setupFutureUsage: latestUse.current,
        locale: locale.startsWith('de') ? 'de' : 'en',
      })
      elements.create('payment').mount(target.current)
      mounted.current = { stripe, elements }
    }
    void mount()
    return () => {
      isGone = true
    }
  }, [publishableKey, locale, currency])

  // Another way of delivery changes the total, and what was typed stays.
  useEffect(() => {
    latestAmount.current = amount
    mounted.current?.elements.update({ amount })
  }, [amount])

  // Must say what the intent will say, or the confirmation is refused.
  useEffect(() => {
    latestUse.current = isSaved ? 'on_session' : null
    mounted.current?.elements.update({ setupFutureUsage: latestUse.current })
  }, [isSaved])

  useImperativeHandle(props.ref, () => ({
    async validate() {
      if (!mounted.current) {
        setUnreachable(true)
        return false
      }
      const { error } = await mounted.current.elements.submit()
      return error === undefined
    },
    async confirm(clientSecret, returnUrl) {
      if (!mounted.current) return { status: 'failed', message: props.unreachable }
      const { stripe, elements } = mounted.current
      const { error } = await stripe.confirmPayment({
        elements,
        clientSecret,
        confirmParams: { return_url: returnUrl },
        redirect: 'if_required',
      })
      return error ? { status: 'failed', message: error.message ?? props.unreachable } : { status: 'done' }
    },
  }))

  return (
    <>
      {isUnreachable ? <Notice kind="error">{props.unreachable}</Notice> : null}
      <div ref={target} className="min-h-40" />
    </>
  )
}
