import { env } from '@/lib/env'

/** What a buyer's browser and a mean day do to the Stripe of this test file. */
export async function payIntent(
  clientSecret: string | null | undefined,
  card: string | { savedCardId: string } = '4242424242424242',
): Promise<{ status: number; body: Record<string, unknown> }> {
  if (!clientSecret) throw new Error('There is no intent to pay')
  const [intent] = clientSecret.split('_secret_')
  const response = await fetch(`${env.STRIPE_API_BASE}/v1/payment_intents/${intent}/confirm`, {
    method: 'POST',
    body: new URLSearchParams({
      key: env.STRIPE_PUBLISHABLE_KEY,
      client_secret: clientSecret,
      ...(typeof card === 'string' ? typed(card) : { payment_method: card.savedCardId }),
    }),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

const typed = (number: string) => ({
  'payment_method_data[type]': 'card',
  'payment_method_data[card][number]': number,
  'payment_method_data[card][exp_month]': '12',
  'payment_method_data[card][exp_year]': '2034',
  'payment_method_data[card][cvc]': '123',
})

export async function stripeControl(
  call: string,
  body: unknown = {},
  method = 'POST',
): Promise<Record<string, unknown>> {
  const response = await fetch(`${env.STRIPE_API_BASE}/_local/${call}`, {
    method,
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
  })
  return (await response.json()) as Record<string, unknown>
}

export type StripeState = {
  intents: {
    id: string
    status: string
    amount: number
    amount_received: number
    metadata: { orderId?: string }
  }[]
  refunds: { id: string; amount: number; status: string; payment_intent: string }[]
}

export async function stripeState(): Promise<StripeState> {
  return (await stripeControl('state', undefined, 'GET')) as unknown as StripeState
}

/** A customer of the provider's with a saved card. */
export async function makeCustomerWithCard(): Promise<{ id: string; cardId: string }> {
  const post = async (path: string, form: Record<string, string> = {}) => {
    const headers = { Authorization: `Bearer ${env.STRIPE_SECRET_KEY}` }
    const body = new URLSearchParams(form)
    const response = await fetch(`${env.STRIPE_API_BASE}/v1/${path}`, { method: 'POST', headers, body })
    return (await response.json()) as { id: string }
  }
  const { id } = await post('customers')
  const { id: cardId } = await post('payment_methods/pm_card_visa/attach', { customer: id })
  return { id, cardId }
}
