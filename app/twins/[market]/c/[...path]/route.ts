import { cachedCategories, cachedMovedCategory } from '@/lib/catalog/cached'
import { CategoryPath } from '@/lib/catalog/schema'
import { PAGE_LIMIT_MAX } from '@/lib/core/page'
import { answerTwin } from '@/lib/http/answer-twin'
import { cachedProducts } from '@/lib/search/cached'
import { categoryMarkdown } from '@/lib/seo/category-markdown'

/** /c/PATH.md: `rewrites()` sends it here. */
export const GET = answerTwin('/c', {
  schema: CategoryPath,
  async text(market, path) {
    const category = (await cachedCategories(market.slug)).find((each) => each.path === path)
    if (!category) return null
    const page = await cachedProducts(market.slug, { limit: PAGE_LIMIT_MAX, category: path })
    return categoryMarkdown(category, market, page)
  },
  moved: cachedMovedCategory,
})
