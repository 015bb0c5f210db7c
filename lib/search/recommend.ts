import 'server-only'
import type { TypedFastBitSet } from 'typedfastbitset'
import { readProductCards } from '@/lib/catalog/product-cards'
import type { ProductCard, ProductView } from '@/lib/catalog/schema'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import type { Market } from '@/lib/markets/markets'
import type { CatalogIndex } from './catalog-index'
import { currentIndex } from './current-index'
import { categoryLabel, choiceLabel } from './label-names'
import type { RecommendationsView } from './schema'

/** Cards in a row. */
const SHOWN = 4

type Reader = Pick<Ctx, 'db' | 'market'>

/** What else somebody may want who looks at a product: what others bought with it, and what is like it. */
export async function recommend(ctx: Reader, product: ProductView): Promise<RecommendationsView> {
  const [index, companions] = await Promise.all([currentIndex(), companionsOf(ctx, product.id)])
  const sold = soldIn(index, ctx.market)
  const boughtTogether = companions.filter((id) => isIn(sold, index.ordinalOf(id))).slice(0, SHOWN)
  const related = relatedTo(index, ctx.market, product, new Set([product.id, ...boughtTogether]))
  const cards = await readProductCards(ctx, [...boughtTogether, ...related])
  const byId = new Map(cards.map((card) => [card.id, card]))
  const pick = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? [])
  return { boughtTogether: pick(boughtTogether), related: pick(related) }
}

/** What has sold most of late, best first; nothing where nothing has been sold. */
export async function findBestSellers(ctx: Reader): Promise<ProductCard[]> {
  const index = await currentIndex()
  const sold = soldIn(index, ctx.market)
    .array()
    .filter((ordinal) => index.soldCount.get(ordinal) > 0)
    .sort((a, b) => index.soldCount.get(b) - index.soldCount.get(a) || a - b)
  return readProductCards(ctx, sold.slice(0, SHOWN).map(idIn(index)))
}

/** By score; some more than are shown, since not all may be sold here. */
async function companionsOf(ctx: Reader, productId: string): Promise<string[]> {
  const rows = await ctx.db.$queryRaw<{ companionId: string }[]>(sql`
    SELECT "companionId" FROM "ProductCompanion" WHERE "productId" = ${productId}::uuid
    ORDER BY "score" DESC, "companionId"`)
  return rows.map(({ companionId }) => companionId)
}

/**
 * Ids of what shares most with a product, from its own category or, where that holds too little, those above it. Sharing
 * a colour or material counts the more, the fewer have it; what is in stock comes first among equals, then what sells.
 */
function relatedTo(
  index: CatalogIndex,
  market: Market,
  { id, breadcrumbs }: ProductView,
  except: ReadonlySet<string>,
): string[] {
  const own = index.ordinalOf(id)
  const sold = soldIn(index, market)
  const traits = own === undefined ? [] : traitsOf(index, market, own)
  const found: string[] = []
  for (const { path } of breadcrumbs.toReversed()) {
    const shelf = index.labels[market.currency].all.of(categoryLabel(path)).new_intersection(sold).array()
    const others = shelf
      .filter((at) => !except.has(index.ids[at] ?? '') && !found.includes(index.ids[at] ?? ''))
      .map((at) => ({
        at,
        score: scoreOf(traits, at),
        isAvailable: index.available[market.currency].has(at),
      }))
      .sort(
        (a, b) =>
          b.score - a.score ||
          Number(b.isAvailable) - Number(a.isAvailable) ||
          index.soldCount.get(b.at) - index.soldCount.get(a.at) ||
          a.at - b.at,
      )
    found.push(...others.slice(0, SHOWN - found.length).map(({ at }) => idIn(index)(at)))
    if (found.length >= SHOWN) break
  }
  return found
}

type Trait = { set: TypedFastBitSet; weight: number }

/** Values of options and attributes that a product has, with how telling each is. */
function traitsOf(index: CatalogIndex, market: Market, own: number): Trait[] {
  const { all } = index.labels[market.currency]
  return [...index.filters.values()]
    .flatMap(({ code, values }) => values.map((value) => choiceLabel(code, value.code)))
    .filter((name) => all.of(name).has(own))
    .map((name) => ({ set: all.of(name), weight: Math.log(1 + index.size / all.count(name)) }))
}

function scoreOf(traits: readonly Trait[], ordinal: number): number {
  return traits.reduce((sum, { set, weight }) => sum + (set.has(ordinal) ? weight : 0), 0)
}

const soldIn = (index: CatalogIndex, market: Market) =>
  index.shown.new_intersection(index.sold[market.currency])

const isIn = (set: TypedFastBitSet, ordinal: number | undefined) => ordinal !== undefined && set.has(ordinal)

const idIn = (index: CatalogIndex) => (ordinal: number) => index.ids[ordinal] ?? ''
