import 'server-only'
import { readProductCards } from '@/lib/catalog/product-cards'
import type { Ctx } from '@/lib/context'
import { encodeCursor } from '@/lib/core/page'
import type { Market } from '@/lib/markets/markets'
import type { CatalogIndex } from './catalog-index'
import { criteriaOf, orderOf } from './criteria'
import { currentIndex } from './current-index'
import { Finding } from './find'
import { matchCodes } from './match-codes'
import { keyOf, pageOfOrdinals, readProductCursor } from './order'
import { questionOf, rememberer } from './remember'
import type { ListProducts, ProductPage } from './schema'
import type { Matches } from './word-index'

/** A page without what the cards of its products show. */
type Found = Omit<ProductPage, 'data'> & { ids: string[] }

const remember = rememberer<Found>(2_000)

/**
 * Published products that have a price in the market's currency, as cards; two queries, however many products
 * there are, and a third for an article number. Throws `page.bad_cursor` for a cursor of another list or sort.
 */
export async function listProducts(
  ctx: Pick<Ctx, 'db' | 'market'>,
  input: ListProducts,
): Promise<ProductPage> {
  const index = await currentIndex()
  const codes = await matchCodes(ctx, index, input.q)
  const { ids, ...page } = codes
    ? find(index, ctx.market, input, codes)
    : remember(index, questionOf(ctx.market, input), () => find(index, ctx.market, input, null))
  return { data: await readProductCards(ctx, ids), ...page }
}

function find(index: CatalogIndex, market: Market, input: ListProducts, codes: Matches | null): Found {
  const sort = orderOf(index, input)
  const after = readProductCursor(sort, input.cursor)
  const finding = new Finding(index, market, criteriaOf(index, market, input), codes)
  const found = finding.found()
  const ordinals = pageOfOrdinals(finding, found, { sort, after, limit: input.limit + 1 })
  const shown = ordinals.slice(0, input.limit)
  const last = ordinals.length > input.limit ? shown.at(-1) : undefined
  const { matches } = finding
  return {
    ids: shown.map((ordinal) => index.ids[ordinal] ?? ''),
    page: {
      nextCursor: last === undefined ? null : encodeCursor(keyOf(finding, sort, last)),
      hasMore: last !== undefined,
    },
    total: found.size(),
    search: matches && { correctedQuery: matches.corrected, isPartial: matches.isPartial },
  }
}
