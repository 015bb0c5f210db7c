import type { MetadataRoute } from 'next'
import { cachedCategories, cachedProducts } from '@/lib/catalog/cached'
import { env } from '@/lib/env'
import { DEFAULT_MARKET, MARKETS, marketPath } from '@/lib/markets/markets'

/** Every public page with its twins in the other markets. One file carries 50,000 addresses. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [categories, products] = await Promise.all([cachedCategories(DEFAULT_MARKET.slug), allProductSlugs()])
  const paths: `/${string}`[] = [
    '/',
    '/products',
    ...categories.map(({ path }) => `/c/${path}` as const),
    ...products.map((slug) => `/products/${slug}` as const),
  ]
  return paths.map((path) => ({
    url: env.APP_URL + marketPath(DEFAULT_MARKET, path),
    alternates: {
      languages: Object.fromEntries(
        Object.values(MARKETS).map((market) => [market.locale, env.APP_URL + marketPath(market, path)]),
      ),
    },
  }))
}

async function allProductSlugs(): Promise<string[]> {
  const slugs: string[] = []
  let cursor: string | undefined
  do {
    const page = await cachedProducts(DEFAULT_MARKET.slug, { limit: 100, sort: 'newest', cursor })
    slugs.push(...page.data.map(({ slug }) => slug))
    cursor = page.page.nextCursor ?? undefined
  } while (cursor !== undefined && slugs.length < 49_000)
  return slugs
}
