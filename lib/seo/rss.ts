import 'server-only'
import { listNewProducts } from '@/lib/catalog/get-product'
import type { Ctx } from '@/lib/context'
import { formatMoney } from '@/lib/core/money'
import { absolute, pageAddress } from './addresses'
import { wordsOf } from './words'
import { element, escapeXml, parent, XML_DECLARATION } from './xml'

const ENTRIES = 30

/** The products that came last, for readers of RSS 2.0. */
export async function rssOfNewProducts(ctx: Pick<Ctx, 'db' | 'market'>): Promise<string> {
  const { market } = ctx
  const [t, products] = [wordsOf(market), await listNewProducts(ctx, ENTRIES)]
  const items = products.map(({ id, slug, title, subtitle, variants, publishedAt }) => {
    const [cheapest] = variants.map(({ price }) => price).sort((a, b) => a.amount - b.amount)
    const cost = cheapest ? ` · ${formatMoney(cheapest, market.locale)}` : ''
    return parent('item', [
      element('title', title),
      element('link', pageAddress(market, `/products/${slug}`)),
      `<guid isPermaLink="false">${id}</guid>`,
      element('pubDate', new Date(publishedAt ?? 0).toUTCString()),
      element('description', `${subtitle}${cost}`),
    ])
  })
  const self = absolute(`/rss.xml?market=${market.slug}`)
  const channel = [
    element('title', `Nexus · ${t('home.newest')}`),
    element('link', pageAddress(market, '/')),
    element('description', t('home.description')),
    element('language', market.locale),
    `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(self)}"/>`,
    ...items,
  ]
  return `${XML_DECLARATION}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">${parent('channel', channel)}</rss>\n`
}
