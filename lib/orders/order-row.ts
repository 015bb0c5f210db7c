import 'server-only'
import type { TotalsView } from '@/lib/cart/schema'
import type { Address } from '@/lib/customers/schema'
import { type Sql, sql } from '@/lib/db/sql'
import type { OrderedPart } from '@/lib/inventory/parts'
import type { OrderView, PaymentView, ShipmentView } from './schema'

type LineJson = {
  id: string
  sku: string
  slug: string
  title: string
  options: { name: string; value: string }[]
  image: string | null
  components: OrderedPart[]
  isDigital: boolean
  quantity: number
  fulfilledQuantity: number
  unitMinor: number
  taxMinor: number
  totalMinor: number
}

/** An order with everything that its view shows, as one row. */
export type OrderRow = Pick<
  OrderView,
  | 'id'
  | 'number'
  | 'email'
  | 'market'
  | 'locale'
  | 'status'
  | 'paymentStatus'
  | 'fulfillmentStatus'
  | 'paymentMethod'
  | 'shippingMethod'
  | 'note'
> & {
  currency: string
  shippingAddress: Address
  billingAddress: Address
  subtotalMinor: bigint
  discountMinor: bigint
  shippingMinor: bigint
  taxMinor: bigint
  totalMinor: bigint
  taxIncluded: boolean
  placedAt: Date
  expiresAt: Date | null
  cancelledAt: Date | null
  immediateDownloadAt: Date | null
  lines: LineJson[]
  taxLines: { name: string; rateBps: number; baseMinor: number; taxMinor: number }[]
  payments: (Omit<PaymentView, 'amount' | 'refunded' | 'card'> & {
    amountMinor: number
    refundedMinor: number
    details: { card?: { brand: string; last4: string } }
  })[]
  shipments: ShipmentView[]
}

/** Where the rows of an order are read: the tables, or the common table expressions that have just written them. */
export type OrderTables = { order: Sql; lines: Sql; taxLines: Sql; payments: Sql }

const TABLES: OrderTables = {
  order: sql`"Order"`,
  lines: sql`"OrderLine"`,
  taxLines: sql`"OrderTaxLine"`,
  payments: sql`"Payment"`,
}

/** The query for an `OrderRow`, as far as its WHERE, in which the order is called "o". */
export function selectOrder({ order, lines, taxLines, payments }: OrderTables = TABLES): Sql {
  return sql`
    SELECT o."id", o."number", o."email"::text, o."market", o."locale", o."currency", o."status", o."paymentStatus",
      o."fulfillmentStatus", o."paymentMethod", o."subtotalMinor", o."discountMinor", o."shippingMinor", o."taxMinor",
      o."totalMinor", o."taxIncluded", o."shippingMethod", o."shippingAddress", o."billingAddress", o."note",
      o."placedAt", o."expiresAt", o."cancelledAt", o."immediateDownloadAt",
      (SELECT coalesce(json_agg(l ORDER BY l."position"), '[]') FROM ${lines} l WHERE l."orderId" = o."id") AS "lines",
      (SELECT coalesce(json_agg(t ORDER BY t."rateBps" DESC, t."name"), '[]') FROM ${taxLines} t
        WHERE t."orderId" = o."id") AS "taxLines",
      (SELECT coalesce(json_agg(y ORDER BY y."attempt"), '[]') FROM ${payments} y WHERE y."orderId" = o."id") AS "payments",
      (SELECT coalesce(json_agg(json_build_object('id', f."id", 'carrier', f."carrier",
          'trackingNumber', f."trackingNumber", 'trackingUrl', f."trackingUrl", 'shippedAt', f."shippedAt",
          'lines', (SELECT json_agg(json_build_object('orderLineId', x."orderLineId", 'quantity', x."quantity"))
            FROM "FulfillmentLine" x WHERE x."fulfillmentId" = f."id")) ORDER BY f."shippedAt", f."id"), '[]')
        FROM "Fulfillment" f WHERE f."orderId" = o."id") AS "shipments"
    FROM ${order} o`
}

/** An order as its holder sees it. */
export function orderView(row: OrderRow): OrderView {
  const money = (minor: number | bigint) => ({ amount: Number(minor), currency: row.currency })
  return {
    id: row.id,
    number: row.number,
    email: row.email,
    market: row.market,
    locale: row.locale,
    status: row.status,
    paymentStatus: row.paymentStatus,
    fulfillmentStatus: row.fulfillmentStatus,
    paymentMethod: row.paymentMethod,
    lines: row.lines.map((line) => ({
      id: line.id,
      sku: line.sku,
      slug: line.slug,
      title: line.title,
      options: line.options,
      image: line.image,
      components: line.components.map(({ variantId: _, ...part }) => part),
      isDigital: line.isDigital,
      quantity: line.quantity,
      fulfilledQuantity: line.fulfilledQuantity,
      unitPrice: money(line.unitMinor),
      tax: money(line.taxMinor),
      total: money(line.totalMinor),
    })),
    totals: totalsOf(row, money),
    shippingMethod: row.shippingMethod,
    shippingAddress: row.shippingAddress,
    billingAddress: row.billingAddress,
    note: row.note,
    immediateDownloadAt: row.immediateDownloadAt?.toISOString() ?? null,
    payments: row.payments.map((payment) => ({
      id: payment.id,
      method: payment.method,
      attempt: payment.attempt,
      status: payment.status,
      amount: money(payment.amountMinor),
      refunded: money(payment.refundedMinor),
      card: payment.details.card ?? null,
      failureCode: payment.failureCode,
      failureMessage: payment.failureMessage,
      createdAt: utc(payment.createdAt),
    })),
    shipments: row.shipments.map((shipment) => ({ ...shipment, shippedAt: utc(shipment.shippedAt) })),
    placedAt: row.placedAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    cancelledAt: row.cancelledAt?.toISOString() ?? null,
  }
}

function totalsOf(
  row: OrderRow,
  money: (minor: number | bigint) => { amount: number; currency: string },
): TotalsView {
  return {
    subtotal: money(row.subtotalMinor),
    discount: money(row.discountMinor),
    shipping: money(row.shippingMinor),
    tax: money(row.taxMinor),
    taxIncluded: row.taxIncluded,
    taxLines: row.taxLines.map((tax) => ({
      name: tax.name,
      rateBps: tax.rateBps,
      base: money(tax.baseMinor),
      amount: money(tax.taxMinor),
    })),
    total: money(row.totalMinor),
  }
}

/** Timestamps inside PostgreSQL's JSON carry an offset; views are in UTC. */
function utc(timestamp: string): string {
  return new Date(timestamp).toISOString()
}
