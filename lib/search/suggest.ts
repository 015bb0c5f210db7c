import 'server-only'
import { readProductCards } from '@/lib/catalog/product-cards'
import type { Ctx } from '@/lib/context'
import type { Market } from '@/lib/markets/markets'
import type { CatalogIndex } from './catalog-index'
import { currentIndex } from './current-index'
import { Finding } from './find'
import { categoryLabel } from './label-names'
import { matchCodes } from './match-codes'
import { pageOfOrdinals } from './order'
import { rememberer } from './remember'
import type { SuggestionsView } from './schema'
import type { Matches } from './word-index'
import { fold } from './words'

/** At most ten in all: more than that nobody reads while typing. */
const MOST = { queries: 3, categories: 2, products: 5 }

/** Suggestions without what the cards of the products show. */
type Meant = Omit<SuggestionsView, 'products'> & { ids: string[] }

const remember = rememberer<Meant>(2_000)

/** What somebody who is typing may be looking for; two queries, and a third for an article number. */
export async function suggest(
  ctx: Pick<Ctx, 'db' | 'market'>,
  { q }: { q: string },
): Promise<SuggestionsView> {
  const index = await currentIndex()
  const codes = await matchCodes(ctx, index, q)
  const { ids, ...rest } = codes
    ? meant(index, ctx.market, q, codes)
    : remember(index, `${ctx.market.slug} ${q}`, () => meant(index, ctx.market, q, null))
  return { ...rest, products: await readProductCards(ctx, ids) }
}

function meant(index: CatalogIndex, market: Market, q: string, codes: Matches | null): Meant {
  const { language } = market
  const finding = new Finding(index, market, { query: q, isTyping: true }, codes)
  const ordinals = pageOfOrdinals(finding, finding.found(), {
    sort: 'relevance',
    after: null,
    limit: MOST.products,
  })
  const [, before = '', last = ''] = /^(.*?)(\S*)$/su.exec(q.trimStart()) ?? []
  const completions = last === '' ? [] : index.words[language].complete(last.toLowerCase(), MOST.queries)
  return {
    queries: completions.map((word) => `${before}${word}`),
    categories: categoriesNamed(index, market, q).slice(0, MOST.categories),
    ids: ordinals.map((ordinal) => index.ids[ordinal] ?? ''),
  }
}

/** Categories with something to sell in them, one of whose words begins like the query. */
function categoriesNamed(
  { dictionary, labels }: CatalogIndex,
  { currency, language }: Market,
  query: string,
) {
  const beginning = fold(query.trim().toLowerCase())
  return dictionary.categories
    .filter(({ path, name }) => {
      const folded = fold(name[language].toLowerCase())
      return (
        labels[currency].all.has(categoryLabel(path)) &&
        (folded.startsWith(beginning) || folded.includes(` ${beginning}`))
      )
    })
    .map(({ path, name }) => ({ path, name: name[language] }))
}
