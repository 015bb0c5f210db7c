import type { CategoryView } from '@/lib/catalog/schema'
import { DEFAULT_MARKET, MARKETS } from '@/lib/markets/markets'
import { deliverySentence } from '@/lib/shipping/delivery-sentence'
import type { StandardDelivery } from '@/lib/shipping/find-standard-delivery'
import { absolute, pageAddress } from './addresses'
import { blocks, link, list, plain } from './markdown'
import { wordsOf } from './words'

/** https://llmstxt.org: what the shop is and how a program reads it, in the language of the default market. */
export function llmsText(categories: readonly CategoryView[], delivery: StandardDelivery | null): string {
  const market = DEFAULT_MARKET
  const t = wordsOf(market)
  const sentence = delivery && deliverySentence(delivery, market)
  const top = categories.filter(({ breadcrumbs }) => breadcrumbs.length === 1)
  return blocks([
    '# Nexus',
    `> ${t('home.description')}`,
    t('twin.howToRead'),
    `## ${t('common.categories')}`,
    list(
      top.map(
        ({ name, path, description }) =>
          `${link(name, `${pageAddress(market, `/c/${path}`)}.md`)}: ${plain(description)}`,
      ),
    ),
    `## ${t('twin.machines')}`,
    list([
      `${link('OpenAPI', absolute('/api/v1/openapi.json'))}: ${t('twin.api')}`,
      `${link(t('twin.apiDocs'), absolute('/api/docs'))}`,
      `${link(t('twin.sitemap'), absolute('/sitemap.xml'))}`,
      ...Object.values(MARKETS).map(({ slug, locale }) =>
        link(t('twin.feed', { locale }), absolute(`/feeds/google.xml?market=${slug}`)),
      ),
      link(`RSS: ${t('home.newest')}`, absolute(`/rss.xml?market=${market.slug}`)),
    ]),
    `## ${t('common.market')}`,
    list(
      Object.values(MARKETS).map((each) => {
        const tax = wordsOf(each)(each.taxIncluded ? 'product.taxIncluded' : 'product.taxAdded')
        return `${link(each.locale, pageAddress(each, '/'))}: ${each.currency}, ${each.countries.join(', ')}; ${tax}`
      }),
    ),
    `## ${t('footer.facts')}`,
    list([
      ...(sentence ? [t(`product.${sentence.key}`, sentence.values)] : []),
      t('footer.returnsText'),
      t('footer.paymentText'),
    ]),
  ])
}
