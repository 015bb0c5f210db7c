import 'server-only'
import { systemCtx } from '@/lib/context'
import { db } from '@/lib/db/client'
import { refreshCompanions, refreshSoldCounts } from '@/lib/search/refresh-sales'
import { seedMany } from './many/seed-many'
import { seedAccounts } from './seed-accounts'
import { seedCatalog } from './seed-catalog'
import { seedCollections } from './seed-collections'
import { seedDownloads } from './seed-downloads'
import { seedOrders } from './seed-orders'
import { seedReviews } from './seed-reviews'
import { seedSettings } from './seed-settings'
import { seedSpecialPrices } from './seed-special-prices'

export type SeedOptions = {
  log(line: string): void
  now?: Date
  /** How large the catalogue is to be; beyond the demo's own products, invented ones fill it up. */
  products?: number
}

/**
 * Fills an empty database with the demo shop: catalogue, staff, customers, reviews and a year of
 * orders, told from `now` backwards: the same moment gives the same shop. Throws when there is a catalogue already.
 */
export async function seed({ log, now = new Date(), products: wanted }: SeedOptions): Promise<void> {
  if ((await db.product.count()) > 0) throw new Error('The database has a catalogue already; reset it first.')
  await seedSettings()
  const products = await seedCatalog(now)
  log(
    `${products.length} products, ${products.reduce((sum, { variants }) => sum + variants.length, 0)} variants`,
  )
  await seedCollections(products)
  const customers = await seedAccounts(now)
  log(`${customers.length} customers`)
  await seedSpecialPrices(products, customers)
  log(`${await seedReviews(products, customers, now)} reviews`)
  log(`${await seedOrders(products, customers, now)} orders`)
  const downloads = await seedDownloads(products, now)
  log(`${downloads} product to download`)
  const ctx = systemCtx('seed')
  await refreshSoldCounts(ctx)
  log(`${await refreshCompanions(ctx)} pairs that are bought together`)
  const missing = (wanted ?? 0) - products.length - downloads
  if (missing > 0) {
    await seedMany(missing, now)
    log(`${missing} invented products`)
  }
}
