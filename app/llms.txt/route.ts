import { cachedCategories } from '@/lib/catalog/cached'
import { streamDocument, whole } from '@/lib/http/stream-document'
import { DEFAULT_MARKET } from '@/lib/markets/markets'
import { llmsText } from '@/lib/seo/llms-text'
import { cachedStandardDelivery } from '@/lib/shipping/cached'

export async function GET(request: Request): Promise<Response> {
  return streamDocument(
    request,
    { size: 'list', contentType: 'text/plain; charset=utf-8', seconds: 3_600 },
    async () => {
      const [categories, delivery] = await Promise.all([
        cachedCategories(DEFAULT_MARKET.slug),
        cachedStandardDelivery(DEFAULT_MARKET.slug),
      ])
      return whole(llmsText(categories, delivery))
    },
  )
}
