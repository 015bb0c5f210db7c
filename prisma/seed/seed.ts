import 'server-only'
import { db } from '@/lib/db/client'
import { seedAccounts } from './seed-accounts'
import { seedCatalog } from './seed-catalog'
import { seedOrders } from './seed-orders'
import { seedReviews } from './seed-reviews'
import { seedSettings } from './seed-settings'

/**
 * Fills an empty database with the demo shop: catalogue, staff, customers, reviews and a year of
 * orders, told from `now` backwards: the same moment gives the same shop. Throws when there is a catalogue already.
 */
export async function seed({
  log,
  now = new Date(),
}: {
  log(line: string): void
  now?: Date
}): Promise<void> {
  if ((await db.product.count()) > 0) throw new Error('The database has a catalogue already; reset it first.')
  await seedSettings()
  const products = await seedCatalog(now)
  log(
    `${products.length} products, ${products.reduce((sum, { variants }) => sum + variants.length, 0)} variants`,
  )
  const customers = await seedAccounts(now)
  log(`${customers.length} customers`)
  log(`${await seedReviews(products, customers, now)} reviews`)
  log(`${await seedOrders(products, customers, now)} orders`)
}
