import { streamDocument, whole } from '@/lib/http/stream-document'
import { cachedSitemapParts } from '@/lib/seo/cached'
import { sitemapIndex } from '@/lib/seo/sitemap'

export async function GET(request: Request): Promise<Response> {
  return streamDocument(
    request,
    { size: 'list', contentType: 'application/xml; charset=utf-8', seconds: 3_600 },
    () => whole(cachedSitemapParts().then(sitemapIndex)),
  )
}
