import { escapeHtml, page, table } from '../http/page'
import type { Events } from './events'
import type { Store } from './store'
import { TEST_CARDS } from './test-cards'

/** Payments, events and test cards, for a person at a desk. */
export function dashboard(store: Store, events: Events): string {
  const post = (action: string, label: string, fields: Record<string, string> = {}) =>
    `<form method="post" action="${action}">${Object.entries(fields)
      .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
      .join('')}<button>${label}</button></form>`
  const payments = store.list('payment_intent').slice(0, 50)
  const deliveries = [...store.deliveries.values()]
  return page(
    'Local Stripe',
    `<p>Stands in for Stripe: nothing here moves money. Webhooks: <strong>${events.settings.mode}</strong>
    ${post('/dashboard/webhooks', 'Deliver', { mode: 'normal' })}${post('/dashboard/webhooks', 'Hold back', { mode: 'paused' })}${post('/dashboard/webhooks', 'Lose', { mode: 'off' })}</p>
    <h2>Payments</h2>${table(
      ['Created', 'Order', 'Amount', 'Status', ''],
      payments.map((intent) => [
        escapeHtml(new Date(intent.created * 1000).toISOString().slice(0, 19).replace('T', ' ')),
        escapeHtml((intent.metadata as { orderNumber?: string }).orderNumber ?? ''),
        escapeHtml(`${intent.amount} ${intent.currency}`),
        `${escapeHtml(intent.status)}<br><code>${escapeHtml(intent.id)}</code>`,
        intent.status === 'succeeded'
          ? post('/dashboard/refund', 'Refund', { payment_intent: intent.id })
          : '',
      ]),
    )}<h2>Events</h2>${table(
      ['Type', 'Deliveries', ''],
      store
        .list('event')
        .slice(0, 50)
        .map((event) => [
          `${escapeHtml(event.type)}<br><code>${escapeHtml(event.id)}</code>`,
          deliveries
            .filter(({ eventId }) => eventId === event.id)
            .map(({ lastStatus, attempts }) => escapeHtml(`${lastStatus} (${attempts})`))
            .join('<br>'),
          post('/dashboard/resend', 'Resend', { id: event.id }),
        ]),
    )}<h2>Test cards</h2>${table(
      ['Number', 'Brand', 'What it does'],
      TEST_CARDS.map(({ number, brand, about }) => [
        `<code>${number}</code>`,
        escapeHtml(brand),
        escapeHtml(about),
      ]),
    )}`,
  )
}
