import 'server-only'
import { currenciesOfProduct } from '@/lib/catalog/get-product'
import type { CategoryView } from '@/lib/catalog/schema'
import type { CollectionView } from '@/lib/collections/schema'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { empty, sql } from '@/lib/db/sql'
import { MARKETS, type Market, marketsOfCurrencies } from '@/lib/markets/markets'
import { absolute, jpegAddress, pageAddress, pageAlternates } from './addresses'
import { element, escapeXml, parent, XML_DECLARATION } from './xml'

/** https://www.sitemaps.org/protocol.html, with the languages and pictures that Google reads beside it. */

/** Addresses in one part; every product has one in each market. Readers take 50,000 and 50 MB. */
const ADDRESSES_PER_PART = 10_000
const MARKET_COUNT = Object.keys(MARKETS).length
const PRODUCTS_PER_PART = Math.floor(ADDRESSES_PER_PART / MARKET_COUNT)
const PRODUCTS_PER_QUERY = 1_000
const PICTURES_PER_PAGE = 5

/** Where a part of the products begins, and when one of them was last changed. */
export type SitemapPart = { firstId: string; changedAt: string }

/** The parts that the products make up, by id: what is new comes into the last one, so that the others stay. */
export async function listSitemapParts(ctx: Pick<Ctx, 'db'>): Promise<SitemapPart[]> {
  const rows = await ctx.db.$queryRaw<{ firstId: string; changedAt: Date }[]>(sql`
    SELECT min("id"::text) AS "firstId", max("updatedAt") AS "changedAt" FROM (
      SELECT "id", "updatedAt", (row_number() OVER (ORDER BY "id") - 1) / ${PRODUCTS_PER_PART}::int AS "part"
      FROM "Product" WHERE "status" = 'published' AND "publishedAt" <= now()
    ) published GROUP BY "part" ORDER BY "part"`)
  return rows.map(({ firstId, changedAt }) => ({ firstId, changedAt: changedAt.toISOString() }))
}

/** The index: names every part. */
export function sitemapIndex(parts: readonly SitemapPart[]): string {
  const entry = (name: string, changedAt?: string) =>
    parent('sitemap', [
      element('loc', absolute(`/sitemaps/${name}.xml`)),
      ...(changedAt ? [element('lastmod', changedAt)] : []),
    ])
  const entries = [
    entry('pages'),
    entry('categories'),
    entry('collections'),
    ...parts.map(({ changedAt }, index) => entry(`products-${index + 1}`, changedAt)),
  ]
  return `${XML_DECLARATION}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</sitemapindex>`
}

/** The pages that are neither category nor product. */
export function pagesSitemap(): string {
  return OPENING + (['/', '/products'] as const).map((path) => pageEntries({ path })).join('') + CLOSING
}

export function collectionsSitemap(collections: readonly CollectionView[]): string {
  const entries = collections.map(({ slug, image }) =>
    pageEntries({ path: `/collections/${slug}`, images: image ? [image] : [] }),
  )
  return OPENING + entries.join('') + CLOSING
}

export function categoriesSitemap(categories: readonly CategoryView[]): string {
  const entries = categories.map(({ path, image }) =>
    pageEntries({ path: `/c/${path}`, images: image ? [image] : [] }),
  )
  return OPENING + entries.join('') + CLOSING
}

/** The products of one part, counted from 1, as pieces of the document. Throws `sitemap.not_found` for a part that is none. */
export function productsSitemap(
  ctx: Pick<Ctx, 'db'>,
  parts: readonly SitemapPart[],
  number: number,
): AsyncGenerator<string> {
  const part = parts[number - 1]
  if (!part) throw notFound('sitemap')
  return productPieces(ctx, part.firstId, parts[number]?.firstId ?? null)
}

async function* productPieces(
  ctx: Pick<Ctx, 'db'>,
  from: string,
  before: string | null,
): AsyncGenerator<string> {
  yield OPENING
  let next = sql`p."id" >= ${from}::uuid`
  for (;;) {
    const rows = await ctx.db.$queryRaw<ProductRow[]>(sql`
      SELECT p."id", p."slug", p."updatedAt", ${currenciesOfProduct} AS "currencies", ARRAY(
          SELECT "url" FROM "Media" WHERE "productId" = p."id" ORDER BY "position" LIMIT ${PICTURES_PER_PAGE}
        ) AS "images"
      FROM "Product" p
      WHERE ${next} ${before === null ? empty : sql`AND p."id" < ${before}::uuid`}
        AND p."status" = 'published' AND p."publishedAt" <= now()
      ORDER BY p."id" LIMIT ${PRODUCTS_PER_QUERY}`)
    const last = rows.at(-1)
    if (!last) break
    yield rows.map(productEntries).join('')
    if (rows.length < PRODUCTS_PER_QUERY) break
    next = sql`p."id" > ${last.id}::uuid`
  }
  yield CLOSING
}

type ProductRow = { id: string; slug: string; updatedAt: Date; currencies: string[]; images: string[] }

function productEntries({ slug, updatedAt, currencies, images }: ProductRow): string {
  return pageEntries({
    path: `/products/${slug}`,
    markets: marketsOfCurrencies(currencies),
    changedAt: updatedAt.toISOString(),
    images: images.map((url) => ({ url })),
  })
}

/** A page in each of its markets: every one names all, as hreflang asks for. */
function pageEntries(page: {
  path: `/${string}`
  markets?: readonly Market[]
  changedAt?: string
  images?: readonly { url: string }[]
}): string {
  const { path, markets = Object.values(MARKETS), changedAt, images = [] } = page
  const shared = [
    ...(changedAt ? [element('lastmod', changedAt)] : []),
    ...Object.entries(pageAlternates(path, markets)).map(
      ([hreflang, href]) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(href)}"/>`,
    ),
    ...images.map((image) => parent('image:image', [element('image:loc', jpegAddress(image))])),
  ]
  return markets
    .map((market) => parent('url', [element('loc', pageAddress(market, path)), ...shared]))
    .join('\n')
}

const OPENING = `${XML_DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">`
const CLOSING = '</urlset>\n'
