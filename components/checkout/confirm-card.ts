import { z } from 'zod/mini'
import { type CardDetails, type CardOutcome, readExpiry } from './card-payment'

export type PublishableApi = { base: string; publishableKey: string }

/** One that the provider knows already. */
type SavedCard = { savedCardId: string }

/** The part of Stripe's answer that a browser with a publishable key needs. */
const Answer = z.union([
  z.object({
    status: z.string(),
    next_action: z.nullish(z.object({ redirect_to_url: z.nullish(z.object({ url: z.string() })) })),
  }),
  z.object({
    error: z.object({
      message: z.optional(z.string()),
      param: z.optional(z.string()),
      code: z.optional(z.string()),
    }),
  }),
])

/**
 * Confirms an intent with a card through Stripe's API for publishable keys: what Stripe.js does behind
 * its Payment Element, for an API that Stripe.js does not speak to.
 */
export async function confirmCard(
  api: PublishableApi,
  input: { clientSecret: string; card: CardDetails | SavedCard; returnUrl: string; unreachable: string },
): Promise<CardOutcome> {
  const [intentId = ''] = input.clientSecret.split('_secret_')
  const body = new URLSearchParams({
    key: api.publishableKey,
    client_secret: input.clientSecret,
    return_url: input.returnUrl,
    ...methodOf(input.card),
  })
  try {
    const url = `${api.base}/v1/payment_intents/${encodeURIComponent(intentId)}/confirm`
    const response = await fetch(url, { method: 'POST', body })
    return outcomeOf(Answer.parse(await response.json()), input.unreachable)
  } catch {
    // No answer is no outcome: the order page asks the server, which asks the provider.
    return { status: 'failed', message: input.unreachable }
  }
}

function methodOf(card: CardDetails | SavedCard): Record<string, string> {
  if ('savedCardId' in card) return { payment_method: card.savedCardId }
  const expiry = readExpiry(card.expiry, new Date())
  return {
    'payment_method_data[type]': 'card',
    'payment_method_data[card][number]': card.number.replace(/[\s-]/g, ''),
    'payment_method_data[card][exp_month]': String(expiry?.month ?? ''),
    'payment_method_data[card][exp_year]': String(expiry?.year ?? ''),
    'payment_method_data[card][cvc]': card.cvc.trim(),
  }
}

function outcomeOf(answer: z.infer<typeof Answer>, fallback: string): CardOutcome {
  if ('error' in answer) {
    // A double click or a second tab: it is paid already, which is what was wanted.
    if (answer.error.code === 'payment_intent_unexpected_state') return { status: 'done' }
    const field = FIELD_BY_PARAM[answer.error.param ?? ''] ?? FIELD_BY_CODE[answer.error.code ?? '']
    return { status: 'failed', message: answer.error.message ?? fallback, ...(field ? { field } : {}) }
  }
  const redirect = answer.next_action?.redirect_to_url?.url
  if (answer.status === 'requires_action' && redirect) return { status: 'redirect', url: redirect }
  return { status: 'done' }
}

const FIELD_BY_PARAM: Record<string, 'number' | 'expiry' | 'cvc' | undefined> = {
  number: 'number',
  exp_month: 'expiry',
  exp_year: 'expiry',
  cvc: 'cvc',
}

const FIELD_BY_CODE: Record<string, 'number' | 'expiry' | 'cvc' | undefined> = {
  incorrect_number: 'number',
  invalid_number: 'number',
  expired_card: 'expiry',
  invalid_expiry_month: 'expiry',
  invalid_expiry_year: 'expiry',
  incorrect_cvc: 'cvc',
  invalid_cvc: 'cvc',
}
