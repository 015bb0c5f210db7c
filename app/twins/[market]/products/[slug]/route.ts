import { cachedMovedProduct, cachedProduct } from '@/lib/catalog/cached'
import { Slug } from '@/lib/catalog/schema'
import { answerTwin } from '@/lib/http/answer-twin'
import { productMarkdown } from '@/lib/seo/product-markdown'
import { cachedStandardDelivery } from '@/lib/shipping/cached'

/** /products/SLUG.md: `rewrites()` sends it here. */
export const GET = answerTwin('/products', {
  schema: Slug,
  async text(market, slug) {
    const [product, delivery] = await Promise.all([
      cachedProduct(market.slug, slug),
      cachedStandardDelivery(market.slug),
    ])
    return product && productMarkdown(product, market, delivery)
  },
  moved: cachedMovedProduct,
})
