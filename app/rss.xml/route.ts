import { db } from '@/lib/db/client'
import { readMarket } from '@/lib/http/request-ctx'
import { streamDocument, whole } from '@/lib/http/stream-document'
import { rssOfNewProducts } from '@/lib/seo/rss'

/** The new products of a market: `?market=de-de`. */
export async function GET(request: Request): Promise<Response> {
  return streamDocument(
    request,
    { size: 'list', contentType: 'application/rss+xml; charset=utf-8', seconds: 900 },
    () => whole(rssOfNewProducts({ db, market: readMarket(request) })),
  )
}
