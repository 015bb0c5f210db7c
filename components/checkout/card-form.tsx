'use client'
import dynamic from 'next/dynamic'
import type { Ref } from 'react'
import type { CardPayment } from './card-payment'
import { type CardTexts, LocalCardForm } from './local-card-form'

const StripeCardForm = dynamic(() => import('./stripe-card-form').then((module) => module.StripeCardForm), {
  ssr: false,
})

export type CardFormProps = {
  publishableKey: string
  /** Empty: Stripe itself, through Stripe.js. Else the address of an API that speaks its protocol. */
  apiBase: string
  locale: string
  amount: number
  currency: string
  /** Whether the card is to be kept: Stripe's own form must know beforehand. */
  isSaved?: boolean
  texts: CardTexts
}

/** Where card data is typed: the one component behind which both ways to reach the provider stand. */
export function CardForm({ ref, ...props }: CardFormProps & { ref: Ref<CardPayment> }) {
  if (props.apiBase !== '') {
    return (
      <LocalCardForm
        ref={ref}
        api={{ base: props.apiBase, publishableKey: props.publishableKey }}
        texts={props.texts}
      />
    )
  }
  return <StripeCardForm ref={ref} {...props} unreachable={props.texts.unreachable} />
}
