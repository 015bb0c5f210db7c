'use client'
import { loadStripe, type Stripe, type StripeElements } from '@stripe/stripe-js'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import type { CardPayment } from './card-payment'

/** Stripe's Payment Element, mounted before there is an intent (https://docs.stripe.com/payments/accept-a-payment-deferred). */
export function StripeCardForm(props: {
  ref: Ref<CardPayment>
  publishableKey: string
  locale: string
  amount: number
  currency: string
  unreachable: string
}) {
  const target = useRef<HTMLDivElement>(null)
  const mounted = useRef<{ stripe: Stripe; elements: StripeElements } | null>(null)
  const { publishableKey, locale, amount, currency } = props

  useEffect(() => {
    let isGone = false
    const mount = async () => {
      const stripe = await loadStripe(publishableKey)
      if (!stripe || isGone || !target.current) return
      const elements = stripe.elements({
        mode: 'payment',
        amount,
        currency: currency.toLowerCase(),
        locale: locale.startsWith('de') ? 'de' : 'en',
      })
      elements.create('payment').mount(target.current)
      mounted.current = { stripe, elements }
    }
    void mount()
    return () => {
      isGone = true
    }
  }, [publishableKey, locale, amount, currency])

  useImperativeHandle(props.ref, () => ({
    async validate() {
      const result = await mounted.current?.elements.submit()
      return result !== undefined && result.error === undefined
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

  return <div ref={target} className="min-h-40" />
}
