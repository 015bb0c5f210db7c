import { cachedCategories } from '@/lib/catalog/cached'
import { cachedCollections } from '@/lib/collections/cached'
import { notFound } from '@/lib/core/errors'
import { db } from '@/lib/db/client'
import { streamDocument, whole } from '@/lib/http/stream-document'
import { DEFAULT_MARKET } from '@/lib/markets/markets'
import { cachedSitemapParts } from '@/lib/seo/cached'
import { categoriesSitemap, collectionsSitemap, pagesSitemap, productsSitemap } from '@/lib/seo/sitemap'

/** The parts that /sitemap.xml names. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ name: string }> },
): Promise<Response> {
  const { name } = await params
  return streamDocument(
    request,
    { size: 'list', contentType: 'application/xml; charset=utf-8', seconds: 3_600 },
    async () => {
      if (name === 'pages.xml') return whole(pagesSitemap())
      if (name === 'categories.xml')
        return whole(categoriesSitemap(await cachedCategories(DEFAULT_MARKET.slug)))
      if (name === 'collections.xml')
        return whole(collectionsSitemap(await cachedCollections(DEFAULT_MARKET.slug)))
      const number = /^products-([1-9]\d{0,4})\.xml$/.exec(name)?.[1]
      if (number === undefined) throw notFound('sitemap')
      return productsSitemap({ db }, await cachedSitemapParts(), Number(number))
    },
  )
}
