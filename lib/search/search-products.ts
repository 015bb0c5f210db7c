import 'server-only'
import type { Ctx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { log } from '@/lib/log'
import { listProducts } from './list-products'
import type { ListProducts, ProductPage } from './schema'

/**
 * As `listProducts`; what was searched for, and how much was found, is kept for the report of searches without
 * result. Throws `page.bad_cursor`.
 */
export async function searchProducts(
  ctx: Pick<Ctx, 'db' | 'market'>,
  input: ListProducts,
): Promise<ProductPage> {
  const page = await listProducts(ctx, input)
  if (input.q !== undefined && input.cursor === undefined) {
    const found = page.search?.isPartial ? 0 : page.total
    // Not waited for: nobody should search more slowly, or not at all, because it is counted.
    recordSearch(ctx, input.q, found).catch((error) => log.warn({ err: error }, 'search not recorded'))
  }
  return page
}

async function recordSearch({ db, market }: Pick<Ctx, 'db' | 'market'>, q: string, resultCount: number) {
  if (isPersonal(q)) return
  const query = q.toLowerCase().replace(/\s+/g, ' ')
  await db.searchQuery.create({ data: { id: newId(), market: market.slug, query, resultCount } })
}

/** Addresses and numbers of telephones or cards end up in search fields too; they are nobody's to keep. */
function isPersonal(q: string): boolean {
  return q.includes('@') || /(?:\d[\s/-]?){7}/.test(q)
}
