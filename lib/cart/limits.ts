import 'server-only'
import { sql } from '@/lib/db/sql'

/** Different items in one cart. */
export const MAX_ITEMS = 50

/** How long an untouched cart is kept. */
export const CART_LIFETIME = sql`interval '30 days'`
