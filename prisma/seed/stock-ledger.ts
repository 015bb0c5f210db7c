import 'server-only'
import { newId } from '@/lib/core/id'
import type { StockMovementKind } from '@/prisma/generated/enums'
import { daysBefore, type SeededProduct } from './catalog-rows'
import type { MadeOrder } from './make-orders'

/** Those with stock of their own: a bundle's follows from its parts. */
type Shelf = { products: readonly SeededProduct[]; bundles?: ReadonlyMap<string, unknown> }

const onShelf = ({ products, bundles }: Shelf) =>
  products.flatMap(({ variants }) => variants.filter(({ id }) => !bundles?.has(id)))

/** Levels such that what the content calls "stock" is what can be bought now. */
export function levelRows(shelf: Shelf, orders: MadeOrder[]) {
  const held = unitsByVariant(orders, 'held')
  return onShelf(shelf).map(({ id, stock }) => {
    const reserved = held.get(id) ?? 0
    return { variantId: id, onHand: stock + reserved, reserved }
  })
}

/** One delivery a year ago, then a hold and a parcel per sold line: the sums are the levels. */
export function ledgerRows(shelf: Shelf, orders: MadeOrder[], now: Date) {
  const held = unitsByVariant(orders, 'held')
  const shipped = unitsByVariant(orders, 'shipped')
  const received = onShelf(shelf).map(({ id, stock }) => ({
    id: newId(),
    variantId: id,
    kind: 'receive' as StockMovementKind,
    onHandDelta: stock + (held.get(id) ?? 0) + (shipped.get(id) ?? 0),
    reservedDelta: 0,
    orderId: null as string | null,
    reason: 'First delivery',
    actor: 'job:seed',
    createdAt: daysBefore(now, 366),
  }))
  const sold = orders.flatMap(({ stock, order }) =>
    stock.flatMap(({ variantId, quantity, state }) => {
      const movement = (
        kind: StockMovementKind,
        onHandDelta: number,
        reservedDelta: number,
        hours: number,
      ) => ({
        id: newId(),
        variantId,
        kind,
        onHandDelta,
        reservedDelta,
        orderId: order.id as string | null,
        reason: null as string | null,
        actor: 'job:seed',
        createdAt: new Date(order.placedAt.getTime() + hours * 3_600_000),
      })
      const hold = movement('hold', 0, quantity, 0)
      return state === 'held' ? [hold] : [hold, movement('ship', -quantity, -quantity, 24)]
    }),
  )
  return [...received, ...sold]
}

function unitsByVariant(orders: MadeOrder[], wanted: 'held' | 'shipped'): Map<string, number> {
  const units = new Map<string, number>()
  for (const { variantId, quantity, state } of orders.flatMap(({ stock }) => stock)) {
    if (state === wanted) units.set(variantId, (units.get(variantId) ?? 0) + quantity)
  }
  return units
}
