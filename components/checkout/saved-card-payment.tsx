'use client'
import { loadStripe } from '@stripe/stripe-js'
import { type Ref, useImperativeHandle } from 'react'
import type { CardOutcome, CardPayment } from './card-payment'
import { confirmCard } from './confirm-card'

type Props = {
  ref: Ref<CardPayment>
  cardId: string
  publishableKey: string
  apiBase: string
  unreachable: string
}

/** Pays with a saved card: nothing is typed, the bank may still ask. */
export function SavedCardPayment({ ref, cardId, publishableKey, apiBase, unreachable }: Props) {
  useImperativeHandle(ref, () => ({
    validate: () => Promise.resolve(true),
    confirm: (clientSecret, returnUrl) =>
      apiBase === ''
        ? confirmAtStripe({ publishableKey, cardId, clientSecret, returnUrl, unreachable })
        : confirmCard(
            { base: apiBase, publishableKey },
            { clientSecret, card: { savedCardId: cardId }, returnUrl, unreachable },
          ),
  }))
  return null
}

async function confirmAtStripe(input: {
  publishableKey: string
  cardId: string
  clientSecret: string
  returnUrl: string
  unreachable: string
}): Promise<CardOutcome> {
  const stripe = await loadStripe(input.publishableKey).catch(() => null)
  if (!stripe) return { status: 'failed', message: input.unreachable }
  const { error } = await stripe.confirmPayment({
    clientSecret: input.clientSecret,
    confirmParams: { return_url: input.returnUrl, payment_method: input.cardId },
    redirect: 'if_required',
  })
  return error ? { status: 'failed', message: error.message ?? input.unreachable } : { status: 'done' }
}
