import 'server-only'
import { hashToken, newId } from '@/lib/core/id'
import type { Address } from '@/lib/customers/schema'
import type { OrderedPart } from '@/lib/inventory/parts'
import { MARKETS, type Market } from '@/lib/markets/markets'
import { orderToken } from '@/lib/orders/order-token'
import type { ShippingMethodRow } from '@/lib/shipping/rate-shipping'
import type { OrderStatus } from '@/prisma/generated/enums'
import { buy, price, type Sources, stockOf } from './baskets'
import { daysBefore, type SeededProduct, type SeededVariant } from './catalog-rows'
import { type Random, seededRandom } from './random'
import type { Customer } from './seed-accounts'

export type MadeOrder = ReturnType<typeof makeOrder>

/** About three orders a day over a year, more towards the winter and at weekends; the last ones are still open. */
export function makeOrders(sources: Sources): MadeOrder[] {
  const random = seededRandom(20_261)
  const orders: MadeOrder[] = []
  for (let daysAgo = 364; daysAgo >= 0; daysAgo -= 1) {
    const day = daysBefore(sources.now, daysAgo)
    for (let count = ordersOn(day, daysAgo, random); count > 0; count -= 1) {
      const minutes = random.int(5, daysAgo === 0 ? 120 : 1_300)
      const placedAt = new Date(day.getTime() - minutes * 60_000)
      orders.push(makeOrder(sources, random, placedAt, statusAt(daysAgo, random)))
    }
  }
  return orders.sort((a, b) => a.order.placedAt.getTime() - b.order.placedAt.getTime())
}

function ordersOn(day: Date, daysAgo: number, random: Random): number {
  const season = [0.8, 0.8, 0.9, 1, 1, 0.9, 0.8, 0.8, 1, 1.2, 1.6, 1.9][day.getUTCMonth()] ?? 1
  const weekend = [0, 6].includes(day.getUTCDay()) ? 1.35 : 1
  const growth = 1 + (364 - daysAgo) / 500
  return Math.round(2.2 * season * weekend * growth * (0.5 + random.next()))
}

function statusAt(daysAgo: number, random: Random): OrderStatus {
  if (daysAgo <= 2) return 'confirmed'
  return random.chance(0.03) ? 'cancelled' : 'completed'
}

function makeOrder(sources: Sources, random: Random, placedAt: Date, status: OrderStatus) {
  const customer = random.pick(sources.customers)
  const market: Market = MARKETS[customer.country === 'US' ? 'en-us' : 'de-de']
  const bought = buy(sources.products, random)
  const { priced, method } = price(sources, market, customer, bought, random)
  const id = newId()
  const address = addressOf(customer)
  const isPaid = status !== 'cancelled'
  const isShipped = status === 'completed'
  const after = (hours: number) => new Date(placedAt.getTime() + hours * 3_600_000)

  const order = {
    id,
    userId: random.chance(0.6) ? customer.id : null,
    email: customer.email,
    market: market.slug,
    locale: market.locale,
    currency: market.currency,
    status,
    paymentStatus: isPaid ? ('paid' as const) : ('unpaid' as const),
    fulfillmentStatus: isShipped ? ('fulfilled' as const) : ('unfulfilled' as const),
    paymentMethod: 'card' as const,
    subtotalMinor: priced.subtotalMinor,
    discountMinor: priced.discountMinor,
    shippingMinor: priced.shippingMinor,
    taxMinor: priced.taxMinor,
    totalMinor: priced.totalMinor,
    taxIncluded: priced.taxIncluded,
    shippingMethod: {
      code: method.code,
      name: nameOf(method, market),
      minDays: method.minDays,
      maxDays: method.maxDays,
    },
    shippingAddress: address,
    billingAddress: address,
    source: 'web' as const,
    accessTokenHash: hashToken(orderToken(id)),
    placedAt,
    createdAt: placedAt,
    updatedAt: isShipped ? after(26) : placedAt,
    confirmedAt: isPaid ? after(0.01) : null,
    cancelledAt: isPaid ? null : after(0.5),
  }
  const taken = stockOf(bought, sources.bundles)
  const lines = bought.map(({ product, variant, quantity }, position) => ({
    id: newId(),
    orderId: id,
    variantId: variant.id,
    position,
    sku: variant.sku,
    slug: product.slug,
    title: product.title[market.language],
    options: optionsOf(product, variant, market),
    image: product.images[0]?.url ?? null,
    components: (sources.bundles.get(variant.id) ?? []).map(
      (part): OrderedPart => ({
        variantId: part.variant.id,
        sku: part.variant.sku,
        title: part.product.title[market.language],
        options: optionsOf(part.product, part.variant, market),
        quantity: part.quantity,
      }),
    ),
    quantity,
    fulfilledQuantity: isShipped ? quantity : 0,
    unitMinor: priced.lines[position]?.unitMinor ?? 0n,
    discountMinor: 0n,
    taxMinor: priced.lines[position]?.taxMinor ?? 0n,
    totalMinor: priced.lines[position]?.totalMinor ?? 0n,
  }))
  const fulfillmentId = newId()
  const event = (type: string, actor: string, createdAt: Date, data = {}) => ({
    id: newId(),
    orderId: id,
    type,
    actor,
    createdAt,
    data,
  })
  return {
    order,
    lines,
    taxLines: priced.taxLines.map(({ name, rateBps, baseMinor, taxMinor }) => ({
      id: newId(),
      orderId: id,
      name,
      rateBps,
      baseMinor,
      taxMinor,
    })),
    payments: [
      {
        id: newId(),
        orderId: id,
        method: 'card' as const,
        attempt: 1,
        status: isPaid ? ('succeeded' as const) : ('cancelled' as const),
        amountMinor: priced.totalMinor,
        currency: market.currency,
        capturedMinor: isPaid ? priced.totalMinor : 0n,
        details: isPaid
          ? {
              card: {
                brand: random.pick(['visa', 'mastercard', 'amex']),
                last4: String(random.int(1000, 9999)),
              },
            }
          : {},
        createdAt: placedAt,
      },
    ],
    events: [
      event('order.placed', `customer:${customer.id}`, placedAt),
      ...(isPaid
        ? [event('order.confirmed', 'job:seed', after(0.01))]
        : [event('order.cancelled', 'job:seed', after(0.5))]),
      ...(isShipped
        ? [
            event('order.shipped', 'job:seed', after(26), { carrier: method.carrier }),
            event('order.completed', 'job:seed', after(26)),
          ]
        : []),
    ],
    fulfillments: isShipped
      ? [
          {
            id: fulfillmentId,
            orderId: id,
            carrier: method.carrier,
            trackingNumber: `DEMO${random.int(10_000_000, 99_999_999)}`,
            shippedAt: after(26),
          },
        ]
      : [],
    fulfillmentLines: isShipped
      ? lines.map((line) => ({ fulfillmentId, orderLineId: line.id, quantity: line.quantity }))
      : [],
    holds: isPaid && !isShipped ? taken.map((line) => ({ orderId: id, ...line, expiresAt: null })) : [],
    stock: isPaid
      ? taken.map((line) => ({
          ...line,
          state: isShipped ? ('shipped' as const) : ('held' as const),
        }))
      : [],
  }
}

function optionsOf(product: SeededProduct, variant: SeededVariant, { language }: Market) {
  return product.options.map((option, index) => ({
    name: option.name[language],
    value: option.values.find(({ code }) => code === variant.optionCodes[index])?.label[language] ?? '',
  }))
}

function nameOf(method: ShippingMethodRow, market: Market): string {
  return method.name[market.language]
}

function addressOf({ name, line1, city, region, postcode, country, phone }: Customer): Address {
  return { name, company: null, line1, line2: null, city, region: region ?? null, postcode, country, phone }
}
