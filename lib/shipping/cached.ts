import 'server-only'
import { cacheLife } from 'next/cache'
import { db } from '@/lib/db/client'
import { marketFromSlug } from '@/lib/markets/markets'
import { findStandardDelivery, type StandardDelivery } from './find-standard-delivery'
import { listMethods } from './list-methods'
import type { ShippingMethodRow } from './rate-shipping'

/** As `listMethods`. */
export async function cachedShippingMethods(market: string): Promise<ShippingMethodRow[]> {
  'use cache'
  cacheLife('hours')
  return listMethods({ db, market: marketFromSlug(market) })
}

/** For product pages, which are the same for everybody. */
export async function cachedStandardDelivery(market: string): Promise<StandardDelivery | null> {
  'use cache'
  cacheLife('hours')
  return findStandardDelivery({ db, market: marketFromSlug(market) })
}
