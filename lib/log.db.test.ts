import type * as Pino from 'pino'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { signIn } from '@/lib/auth/sign-in'
import { createCart } from '@/lib/cart/create-cart'
import { updateCart } from '@/lib/cart/update-cart'
import { handlePaymentEvent } from '@/lib/checkout/handle-payment-event'
import { placeOrder } from '@/lib/checkout/place-order'
import { syncOrder } from '@/lib/checkout/sync-order'
import { createCtx, systemCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { problemResponse } from '@/lib/http/problem'
import { log } from '@/lib/log'
import { makeProduct, seedBasics } from '@/lib/testing/fixtures'
import { NEW_YORK } from '@/lib/testing/fixtures-data'
import { payIntent, stripeControl } from '@/lib/testing/stripe'

const lines = vi.hoisted((): string[] => [])

// The shop's own logger with all its settings; only where it writes to is ours.
vi.mock('pino', async (original) => {
  const { default: pino } = (await original()) as { default: typeof Pino.default }
  const write = (line: string) => void lines.push(line)
  return { default: (options: Pino.LoggerOptions) => pino({ ...options, level: 'trace' }, { write }) }
})

beforeAll(seedBasics)

/** Nothing of this may stand in any line. */
const MARKS = {
  email: `marker-mail-${newId()}@example.com`,
  name: 'Marker Nameperson',
  street: '7 Marker Street',
  note: 'marker note to the shop',
  phone: '+12015550199',
  password: 'marker password 31415',
  card: '4242424242424242',
}

describe('logs of a purchase', () => {
  it('carry no token, password, address or card, whatever goes wrong on the way', async () => {
    const { variantId } = await makeProduct()
    await expect(signIn(createCtx(), { email: MARKS.email, password: MARKS.password })).rejects.toThrow()
    const made = await createCart(createCtx(), { items: [{ variantId, quantity: 1 }] })
    const holder = createCtx({ cartToken: made.token })
    const address = { ...NEW_YORK, name: MARKS.name, line1: MARKS.street, phone: MARKS.phone }
    const cart = await updateCart(holder, made.id, {
      email: MARKS.email,
      shippingAddress: address,
      note: MARKS.note,
    })
    await stripeControl('faults', { match: 'POST /v1/payment_intents', status: 500, times: 50 })
    const input = { cartId: cart.id, total: cart.totals.total, paymentMethod: 'card' as const }
    expect((await placeOrder(holder, input)).payment).toBeNull()
    await stripeControl('faults', undefined, 'DELETE')
    const { order, token, payment } = await placeOrder(holder, input)
    const buyer = createCtx({ orderToken: token })
    await payIntent(payment?.clientSecret, MARKS.card)

    await stripeControl('faults', { match: 'GET /v1/payment_intents', status: 500, times: 50 })
    await syncOrder(buyer, order.id)
    const [intentId = ''] = payment?.clientSecret?.split('_secret_') ?? []
    const event = { id: `evt_${newId()}`, type: 'payment_intent.succeeded', intentId }
    await handlePaymentEvent(systemCtx('test'), event).catch(() => undefined)
    await stripeControl('faults', undefined, 'DELETE')
    expect((await syncOrder(buyer, order.id)).status).toBe('confirmed')

    await failLoudly({ ...MARKS, token, cartToken: made.token, clientSecret: payment?.clientSecret ?? '' })
    expect(lines.length).toBeGreaterThan(3)
    const text = lines.join('')
    const secrets = { ...MARKS, token, cartToken: made.token, clientSecret: payment?.clientSecret ?? '' }
    for (const [what, secret] of Object.entries(secrets)) expect(text.includes(secret), what).toBe(false)
  })
})

/** Errors as they come from below, with everything that SDKs and the database hang on them. */
async function failLoudly(secrets: Record<string, string>): Promise<void> {
  const { email = '', clientSecret = '', card = '', street = '' } = secrets
  const user = { id: newId(), email }
  await db.user.create({ data: user })
  const refused = await db.user.create({ data: { ...user, id: newId() } }).catch((error: unknown) => error)
  const raw = await db.$queryRaw(sql`SELECT ${street}::int`).catch((error: unknown) => error)
  const ofProvider = Object.assign(new Error(`No such intent: ${clientSecret}`), {
    raw: { payment_intent: { client_secret: clientSecret, receipt_email: email, number: card } },
    headers: secrets,
  })
  const ofPassword = new Error(`connect to postgres://shop:${secrets.password?.replaceAll(' ', '')}@db/nexus`)
  for (const error of [
    refused,
    raw,
    ofProvider,
    ofPassword,
    new Error(`${email} ${card}`, { cause: ofProvider }),
  ])
    problemResponse(error, newId())
  log.info(
    { buyer: { email, address: street, token: secrets.token }, payment: { clientSecret } },
    'told too much',
  )
}
