import { escapeHtml, page } from '../http/page'
import { html, type Reply, seeOther } from '../http/server'
import type { PaymentIntents } from './payment-intents'
import type { Store } from './store'

/** The bank's page of 3-D Secure: approve, refuse, or simply walk away. */
export function challengePage(
  store: Store,
  intents: PaymentIntents,
  id: string,
  secret: string | null,
): Reply {
  const intent = intents.read(id)
  if (intent.client_secret !== secret) return { status: 403, body: 'Wrong client secret' }
  if (intent.status !== 'requires_action')
    return seeOther(returnUrl(store, id, intent.status === 'succeeded' ? 'succeeded' : 'failed'))
  const amount = `${(Number(intent.amount) / 100).toFixed(2)} ${String(intent.currency).toUpperCase()}`
  const button = (outcome: string, label: string) =>
    `<form method="post" action="/3ds/${escapeHtml(id)}"><input type="hidden" name="client_secret" value="${escapeHtml(secret)}"><input type="hidden" name="outcome" value="${outcome}"><button>${label}</button></form>`
  return html(
    page(
      'Confirm your payment',
      `<p>Your bank asks whether you want to pay <strong>${escapeHtml(amount)}</strong>. (This page is part of the local Stripe stand-in.)</p>${button('approve', 'Complete authentication')}${button('reject', 'Fail authentication')}`,
    ),
  )
}

export function answerChallenge(
  store: Store,
  intents: PaymentIntents,
  id: string,
  form: URLSearchParams,
): Reply {
  if (intents.read(id).client_secret !== form.get('client_secret'))
    return { status: 403, body: 'Wrong client secret' }
  const intent = intents.authenticated(id, form.get('outcome') === 'approve')
  return seeOther(returnUrl(store, id, intent.status === 'succeeded' ? 'succeeded' : 'failed'))
}

function returnUrl(store: Store, id: string, status: string): string {
  const target = store.secrets.get(id)?.returnUrl
  if (!target) return '/'
  const url = new URL(target)
  url.searchParams.set('payment_intent', id)
  url.searchParams.set('redirect_status', status)
  return url.href
}
