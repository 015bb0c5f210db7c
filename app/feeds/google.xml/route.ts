import { db } from '@/lib/db/client'
import { readMarket } from '@/lib/http/request-ctx'
import { streamDocument } from '@/lib/http/stream-document'
import { googleFeed } from '@/lib/seo/google-feed'

/** For Google Merchant Center and all who read the same: `?market=de-de`. */
export async function GET(request: Request): Promise<Response> {
  return streamDocument(
    request,
    { size: 'catalogue', contentType: 'application/xml; charset=utf-8', seconds: 900 },
    () => googleFeed({ db, market: readMarket(request) }),
  )
}
