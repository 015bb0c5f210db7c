import type { CategoryView } from '@/lib/catalog/schema'
import { formatMoney } from '@/lib/core/money'
import type { Market } from '@/lib/markets/markets'
import type { ProductPage } from '@/lib/search/schema'
import { absolute, pageAddress } from './addresses'
import { blocks, link, list, plain } from './markdown'
import { wordsOf } from './words'

/** What a category's page says, as Markdown: its first products, and where the others are. */
export function categoryMarkdown(category: CategoryView, market: Market, page: ProductPage): string {
  const t = wordsOf(market)
  const twin = (path: `/${string}`) => `${pageAddress(market, path)}.md`
  return blocks([
    `# ${plain(category.name)}`,
    plain(category.description),
    category.children.length > 0 ? `## ${t('listing.subcategories')}` : null,
    list(category.children.map(({ name, path }) => link(name, twin(`/c/${path}`)))),
    `## ${t('listing.count', { count: page.total })}`,
    list(
      page.data.map(({ title, subtitle, slug, price, priceVaries, stock }) => {
        const cost = formatMoney(price, market.locale)
        const facts = [
          plain(subtitle),
          priceVaries ? `${t('common.from')} ${cost}` : cost,
          ...(stock === 'sold_out' ? [t('product.soldOut')] : []),
        ]
        return `${link(title, twin(`/products/${slug}`))}: ${facts.join(', ')}`
      }),
    ),
    `## ${t('twin.more')}`,
    list([
      link(t('twin.page'), pageAddress(market, `/c/${category.path}`)),
      link(t('twin.data'), absolute(`/api/v1/products?category=${category.path}&market=${market.slug}`)),
    ]),
  ])
}
