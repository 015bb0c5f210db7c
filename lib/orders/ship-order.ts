import 'server-only'
import { audit } from '@/lib/audit/audit'
import { requirePermission } from '@/lib/auth/permissions'
import { type Ctx, transact } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { emit } from '@/lib/events/emit'
import { type OrderedPart, partsOf } from '@/lib/inventory/parts'
import { shipStock } from '@/lib/inventory/stock'
import { findTrackingUrl } from '@/lib/shipping/carriers'
import { nothingToShip, notShippable, shippedMeanwhile, shippedTooMany } from './errors'
import { getAdminOrder } from './get-order'
import { type LockedOrder, lockOrder } from './order-scope'
import { fulfillmentStatusOf } from './rollups'
import { type AdminOrder, OrderStatus, type ShipOrder } from './schema'
import { addOrderEvent, transition } from './transition'

/**
 * Records a parcel: all that is left of a paid order, or the lines named. Takes the units out of
 * stock, completes the order with its last unit, and tells the customer (`order.shipped`).
 * Throws `auth.forbidden`, `order.not_found`, `order.not_shippable`, `order.nothing_to_ship`,
 * `order.shipped_too_many`, `order.shipped_meanwhile`.
 */
export async function shipOrder(ctx: Ctx, orderId: string, input: ShipOrder): Promise<AdminOrder> {
  requirePermission(ctx, 'orders:write')
  await transact(ctx, async (ctx) => {
    const order = await lockOrder(ctx, orderId, sql`true`)
    if (order.status !== 'confirmed') throw notShippable(OrderStatus.parse(order.status))
    const lines = await loadLines(ctx, orderId)
    refuseUnseenParcels(lines, input.shippedBefore)
    const parcel = chooseLines(lines, input.lines)

    const { carrier, trackingNumber } = input
    const trackingUrl = input.trackingUrl ?? findTrackingUrl(carrier, trackingNumber)
    const tracking = { carrier, trackingNumber, trackingUrl }
    const fulfillmentId = await createFulfillment(ctx, orderId, tracking, parcel)
    await shipStock(
      ctx,
      orderId,
      parcel.flatMap((line) => partsOf(line, line.shipping)),
    )
    await addOrderEvent(ctx, orderId, 'order.shipped', {
      carrier,
      tracking: trackingNumber ?? '',
      quantity: parcel.reduce((sum, line) => sum + line.shipping, 0),
    })
    // After the parcel: it may complete the order, and the timeline shall read in that order.
    await rollUp(ctx, order, lines, parcel)
    await audit(ctx, {
      action: 'order.ship',
      entityType: 'order',
      entityId: orderId,
      after: {
        ...tracking,
        fulfillmentId,
        lines: parcel.map(({ sku, shipping }) => ({ sku, quantity: shipping })),
      },
    })
    await emit(ctx, 'order.shipped', { orderId, fulfillmentId })
  })
  return getAdminOrder(ctx, orderId)
}

type Line = {
  id: string
  variantId: string | null
  sku: string
  components: OrderedPart[]
  quantity: number
  fulfilledQuantity: number
}
type ParcelLine = Line & { shipping: number }

async function loadLines(ctx: Ctx, orderId: string): Promise<Line[]> {
  const lines = await ctx.db.orderLine.findMany({
    where: { orderId },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      variantId: true,
      sku: true,
      components: true,
      quantity: true,
      fulfilledQuantity: true,
    },
  })
  return lines.map((line) => ({ ...line, components: line.components as OrderedPart[] }))
}

/** The same parcel sent from two tabs, or twice by an impatient hand, is recorded once. */
function refuseUnseenParcels(lines: Line[], shippedBefore: number | undefined): void {
  const shipped = lines.reduce((sum, line) => sum + line.fulfilledQuantity, 0)
  if (shippedBefore !== undefined && shipped !== shippedBefore) throw shippedMeanwhile(shipped)
}

function chooseLines(lines: Line[], wanted: ShipOrder['lines']): ParcelLine[] {
  const left = (line: Line) => line.quantity - line.fulfilledQuantity
  if (!wanted) {
    const rest = lines.filter((line) => left(line) > 0).map((line) => ({ ...line, shipping: left(line) }))
    if (rest.length === 0) throw nothingToShip()
    return rest
  }
  const merged = new Map<string, number>()
  for (const { orderLineId, quantity } of wanted)
    merged.set(orderLineId, (merged.get(orderLineId) ?? 0) + quantity)
  return [...merged].map(([orderLineId, quantity]) => {
    const line = lines.find(({ id }) => id === orderLineId)
    if (!line) throw notFound('order_line')
    if (quantity > left(line)) throw shippedTooMany(line.sku, left(line))
    return { ...line, shipping: quantity }
  })
}

async function createFulfillment(
  ctx: Ctx,
  orderId: string,
  tracking: Pick<ShipOrder, 'carrier' | 'trackingNumber' | 'trackingUrl'>,
  parcel: ParcelLine[],
): Promise<string> {
  const id = newId()
  await ctx.db.fulfillment.create({
    data: {
      id,
      orderId,
      ...tracking,
      lines: { create: parcel.map((line) => ({ orderLineId: line.id, quantity: line.shipping })) },
    },
  })
  return id
}

async function rollUp(ctx: Ctx, order: LockedOrder, lines: Line[], parcel: ParcelLine[]): Promise<void> {
  for (const { id, shipping } of parcel) {
    await ctx.db.orderLine.update({ where: { id }, data: { fulfilledQuantity: { increment: shipping } } })
  }
  const status = fulfillmentStatusOf(
    lines.map((line) => ({
      quantity: line.quantity,
      fulfilledQuantity: line.fulfilledQuantity + (parcel.find(({ id }) => id === line.id)?.shipping ?? 0),
    })),
  )
  await ctx.db.order.update({
    where: { id: order.id },
    data: { fulfillmentStatus: status, updatedAt: ctx.now },
  })
  if (status === 'fulfilled') await transition(ctx, order, 'complete')
}
