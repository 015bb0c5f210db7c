import 'server-only'
import { db } from '@/lib/db/client'
import { bundleItemRows, bundleParts } from './bundle-parts'
import type { SeededProduct } from './catalog-rows'
import { makeOrders } from './make-orders'
import type { Customer } from './seed-accounts'
import { ledgerRows, levelRows } from './stock-ledger'

/** A year of orders with payments, parcels and history, and the stock ledger they leave behind. */
export async function seedOrders(
  products: SeededProduct[],
  customers: Customer[],
  now: Date,
): Promise<number> {
  const methods = await db.shippingMethod.findMany({ orderBy: { position: 'asc' } })
  const rates = await db.taxRate.findMany()
  const bundles = bundleParts(products)
  const orders = makeOrders({ products, customers, methods, rates, bundles, now })

  await db.order.createMany({ data: orders.map(({ order }) => order) })
  await db.orderLine.createMany({ data: orders.flatMap(({ lines }) => lines) })
  await db.orderTaxLine.createMany({ data: orders.flatMap(({ taxLines }) => taxLines) })
  await db.payment.createMany({ data: orders.flatMap(({ payments }) => payments) })
  await db.orderEvent.createMany({ data: orders.flatMap(({ events }) => events) })
  await db.fulfillment.createMany({ data: orders.flatMap(({ fulfillments }) => fulfillments) })
  await db.fulfillmentLine.createMany({ data: orders.flatMap(({ fulfillmentLines }) => fulfillmentLines) })

  await db.stockLevel.createMany({ data: levelRows({ products, bundles }, orders) })
  await db.stockMovement.createMany({ data: ledgerRows({ products, bundles }, orders, now) })
  await db.stockHold.createMany({ data: orders.flatMap(({ holds }) => holds) })
  await db.bundleItem.createMany({ data: bundleItemRows(bundles) })
  return orders.length
}
