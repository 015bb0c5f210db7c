import 'server-only'
import { personIdOf } from '@/lib/auth/require-person'
import type { CartState } from '@/lib/cart/cart-state'
import type { PricedState } from '@/lib/cart/price-state'
import { chosenOptions } from '@/lib/catalog/translations'
import { actorLabel, type Ctx } from '@/lib/context'
import { hashToken, newId } from '@/lib/core/id'
import type { Address } from '@/lib/customers/schema'
import { type Sql, sql } from '@/lib/db/sql'
import type { OrderedPart } from '@/lib/inventory/parts'
import { holdAlong, type StockLine } from '@/lib/inventory/stock'
import { type OrderRow, selectOrder } from '@/lib/orders/order-row'
import { orderToken } from '@/lib/orders/order-token'
import { fulfillmentStatusOf } from '@/lib/orders/rollups'
import type { OrderFulfillmentStatus, PaymentMethod } from '@/lib/orders/schema'
import type { ShippingMethodRow } from '@/lib/shipping/rate-shipping'

/** A cart with everything an order needs. */
export type CompleteCart = CartState & {
  email: string
  shippingAddress: Address
  shippingMethod: ShippingMethodRow
}

export type NewOrder = {
  id: string
  cart: CompleteCart
  state: PricedState
  paymentMethod: PaymentMethod
  /** Whether the buyer has asked for the files at once, where the law wants that. */
  asksForImmediateDownload: boolean
  /** How long stock is held for it while it is not paid. */
  holdSeconds: number
}

/**
 * Writes an order with copies of everything it shows, its first payment attempt, its first history entry
 * and its event, completes the cart and holds the stock: one statement, so that the rows others wait for are
 * locked for no round trip at all. It is the customer's whose cart it was, or else of who is signed in. An order
 * that costs nothing is born confirmed.
 * Answers null, and writes nothing, when the cart was changed since it was read. Breaks STOCK_LIMIT when a
 * line falls short.
 */
export async function insertOrder(ctx: Ctx, order: NewOrder): Promise<OrderRow | null> {
  const { id, cart, state } = order
  const { priced } = state
  const isFree = priced.totalMinor === 0n
  const status = isFree ? 'confirmed' : 'pending_payment'
  const events = isFree ? ['order.placed', 'order.paid'] : ['order.placed']
  const expiresAt = isFree
    ? sql`NULL::timestamptz`
    : sql`now() + make_interval(secs => ${order.holdSeconds}::int)`
  if (ctx.transaction) ctx.transaction.hasEvents = true

  const [row] = await ctx.db.$queryRaw<OrderRow[]>(sql`
    WITH "cart" AS (
      UPDATE "Cart" SET "completedAt" = now(), "updatedAt" = now()
      WHERE "id" = ${cart.id}::uuid AND "version" = ${cart.version} AND "completedAt" IS NULL RETURNING "id"
    ), "order" AS (
      INSERT INTO "Order" ("id", "cartId", "userId", "email", "market", "locale", "currency", "status", "paymentStatus",
        "paymentMethod", "subtotalMinor", "discountMinor", "shippingMinor", "taxMinor", "totalMinor", "taxIncluded",
        "shippingMethod", "shippingAddress", "billingAddress", "note", "source", "accessTokenHash", "placedAt",
        "confirmedAt", "expiresAt", "fulfillmentStatus", "immediateDownloadAt")
      SELECT ${id}::uuid, "cart"."id", ${cart.userId ?? personIdOf(ctx)}::uuid, ${cart.email}, ${cart.market.slug}, ${cart.market.locale},
        ${cart.currency}, ${status}::"OrderStatus", ${isFree ? 'paid' : 'unpaid'}::"OrderPaymentStatus",
        ${order.paymentMethod}::"PaymentMethod", ${priced.subtotalMinor}, ${priced.discountMinor}, ${priced.shippingMinor},
        ${priced.taxMinor}, ${priced.totalMinor}, ${priced.taxIncluded}, ${JSON.stringify(shippingCopy(cart))}::jsonb,
        ${JSON.stringify(cart.shippingAddress)}::jsonb, ${JSON.stringify(cart.billingAddress ?? cart.shippingAddress)}::jsonb,
        ${cart.note}, ${ctx.source}::"OrderSource", ${hashToken(orderToken(id))}, ${ctx.now},
        ${isFree ? ctx.now : null}::timestamptz, ${expiresAt}, ${bornFulfilled(order)}::"OrderFulfillmentStatus",
        ${order.asksForImmediateDownload ? ctx.now : null}::timestamptz
      FROM "cart" RETURNING *
    ), "lines" AS (
      INSERT INTO "OrderLine" ("id", "orderId", "variantId", "position", "sku", "slug", "title", "options", "image",
        "components", "isDigital", "files", "quantity", "fulfilledQuantity", "unitMinor", "discountMinor", "taxMinor", "totalMinor")
      SELECT l.*  FROM "order", ${rows(orderLines(order))} AS l("id" uuid, "orderId" uuid, "variantId" uuid, "position" int,
        "sku" text, "slug" text, "title" text, "options" jsonb, "image" text, "components" jsonb,
        "isDigital" boolean, "files" jsonb, "quantity" int, "fulfilledQuantity" int, "unitMinor" bigint,
        "discountMinor" bigint, "taxMinor" bigint, "totalMinor" bigint) RETURNING *
    ), "taxes" AS (
      INSERT INTO "OrderTaxLine" ("id", "orderId", "name", "rateBps", "baseMinor", "taxMinor")
      SELECT t.* FROM "order", ${rows(taxLines(order))} AS t("id" uuid, "orderId" uuid, "name" text, "rateBps" int,
        "baseMinor" bigint, "taxMinor" bigint) RETURNING *
    ), "payment" AS (
      INSERT INTO "Payment" ("id", "orderId", "method", "attempt", "status", "amountMinor", "currency")
      SELECT ${newId()}::uuid, "id", ${order.paymentMethod}::"PaymentMethod", 1,
        ${isFree ? 'succeeded' : 'created'}::"PaymentStatus", ${priced.totalMinor}, ${cart.currency} FROM "order" RETURNING *
    ), "history" AS (
      INSERT INTO "OrderEvent" ("id", "orderId", "type", "actor", "data")
      SELECT ${newId()}::uuid, "id", 'order.placed', ${actorLabel(ctx.actor)}, jsonb_build_object('after', ${status}::text)
      FROM "order"
    ), "events" AS (
      INSERT INTO "OutboxEvent" ("id", "type", "payload")
      SELECT e."id", e."type", e."payload"
      FROM "order", ${rows(events.map((type) => ({ id: newId(), type, payload: payload(order) })))}
        AS e("id" uuid, "type" text, "payload" jsonb)
    ), ${holdAlong(ctx, { orderId: id, lines: stockLines(state), expiresAt, when: sql`EXISTS (SELECT FROM "order")` })}
    ${selectOrder({ order: sql`"order"`, lines: sql`"lines"`, taxLines: sql`"taxes"`, payments: sql`"payment"` })}`)
  return row ?? null
}

/** What is taken from the shelf: of bundles their parts. Goods without stock keeping are promised to nobody. */
function stockLines(state: PricedState): StockLine[] {
  const isCounted = ({ available }: { available: number }) => Number.isFinite(available)
  return state.items.flatMap(({ variantId, quantity, available, components }) =>
    components.length > 0
      ? components
          .filter(isCounted)
          .map((part) => ({ variantId: part.variantId, quantity: part.quantity * quantity }))
      : [{ variantId, quantity, available }].filter(isCounted),
  )
}

function payload({ id, paymentMethod }: NewOrder) {
  return { orderId: id, paymentMethod }
}

function shippingCopy({ shippingMethod: method, market }: CompleteCart) {
  const { id, code, minDays, maxDays } = method
  return { id, code, name: method.name[market.language], minDays, maxDays }
}

/** Files are delivered with the payment (see `confirmOrder`): of an order that costs nothing, at once. */
function bornFulfilled(order: NewOrder): OrderFulfillmentStatus {
  return fulfillmentStatusOf(orderLines(order))
}

function orderLines({ id: orderId, cart, state }: NewOrder) {
  const isFree = state.priced.totalMinor === 0n
  return state.items.map((item, position) => {
    const priced = state.priced.lines[position]
    if (priced?.id !== item.id) throw new Error('Priced lines are out of step with the cart')
    return {
      id: newId(),
      orderId,
      variantId: item.variantId,
      position,
      sku: item.sku,
      slug: item.slug,
      title: item.title,
      options: chosenOptions(item.options, item.optionValues, cart.market.language),
      image: item.image?.url ?? null,
      components: item.components.map(
        (part): OrderedPart => ({
          variantId: part.variantId,
          sku: part.sku,
          title: part.title,
          options: chosenOptions(part.options, part.optionValues, cart.market.language),
          quantity: part.quantity,
        }),
      ),
      isDigital: item.isDigital,
      files: item.files,
      quantity: item.quantity,
      fulfilledQuantity: isFree && item.isDigital ? item.quantity : 0,
      unitMinor: String(priced.unitMinor),
      discountMinor: String(priced.discountMinor),
      taxMinor: String(priced.taxMinor),
      totalMinor: String(priced.totalMinor),
    }
  })
}

function taxLines({ id: orderId, state }: NewOrder) {
  return state.priced.taxLines.map(({ name, rateBps, baseMinor, taxMinor }) => ({
    id: newId(),
    orderId,
    name,
    rateBps,
    baseMinor: String(baseMinor),
    taxMinor: String(taxMinor),
  }))
}

function rows(values: object[]): Sql {
  return sql`jsonb_to_recordset(${JSON.stringify(values)}::jsonb)`
}
