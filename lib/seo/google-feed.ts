import 'server-only'
import { listWholeProducts } from '@/lib/catalog/get-product'
import type { ProductView, VariantView } from '@/lib/catalog/schema'
import type { Ctx } from '@/lib/context'
import { decimalString, type Money } from '@/lib/core/money'
import { listMethods } from '@/lib/shipping/list-methods'
import type { ShippingMethodRow } from '@/lib/shipping/rate-shipping'
import { jpegAddress, pageAddress } from './addresses'
import { deliveriesOf } from './deliveries'
import { type FeedFacts, factsOf, readFeedFacts } from './feed-facts'
import { optionLabel, variantImages, variantPath, variantTitle } from './variants'
import { element, parent, XML_DECLARATION } from './xml'

/** Limits of https://support.google.com/merchants/answer/7052112 */
const TITLE_LENGTH = 150
const DESCRIPTION_LENGTH = 5_000
const MORE_PICTURES = 10

const PRODUCTS_PER_QUERY = 200

/**
 * All that a market sells, one variant an item, as RSS 2.0 with the attributes of Google Merchant Center; as pieces of
 * the document. Prices are those of the pages, with tax where the market shows it.
 */
export async function* googleFeed(ctx: Pick<Ctx, 'db' | 'market'>): AsyncGenerator<string> {
  const { market } = ctx
  const [methods, facts] = await Promise.all([listMethods(ctx), readFeedFacts(ctx)])
  yield `${XML_DECLARATION}<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>${element('title', 'Nexus')}${element('link', pageAddress(market, '/'))}${element('description', `Nexus, ${market.locale}`)}\n`
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof listWholeProducts>> = await listWholeProducts(ctx, {
      after,
      limit: PRODUCTS_PER_QUERY,
    })
    const own = await factsOf(ctx, facts, page.products)
    yield page.products
      .flatMap((product) =>
        // Google lists what is sent: https://support.google.com/merchants/answer/6149970
        product.variants
          .filter(({ isDigital }) => !isDigital)
          .map((variant) => item(ctx, { product, variant, methods, facts: own.get(product.id) })),
      )
      .join('')
    after = page.next
  } while (after !== null)
  yield '</channel></rss>\n'
}

type Item = {
  product: ProductView
  variant: VariantView
  methods: readonly ShippingMethodRow[]
  facts: FeedFacts | undefined
}

function item({ market }: Pick<Ctx, 'market'>, { product, variant, methods, facts }: Item): string {
  const [image, ...others] = variantImages(product, variant).map(jpegAddress)
  const optional = (name: string, text: string | null | undefined) => (text ? [element(name, text)] : [])
  const children = [
    element('g:id', variant.sku),
    ...(product.variants.length > 1 ? [element('g:item_group_id', product.id)] : []),
    element('g:title', variantTitle(product, variant).slice(0, TITLE_LENGTH)),
    element('g:description', describe(product)),
    element('g:link', pageAddress(market, variantPath(product, variant))),
    ...optional('g:image_link', image),
    ...others.slice(0, MORE_PICTURES).map((address) => element('g:additional_image_link', address)),
    element('g:availability', variant.stock === 'sold_out' ? 'out_of_stock' : 'in_stock'),
    element('g:price', price(variant.compareAt ?? variant.price)),
    ...(variant.compareAt ? [element('g:sale_price', price(variant.price))] : []),
    element('g:brand', 'Nexus'),
    // What a shop has made for itself carries no number of GS1.
    variant.gtin ? element('g:gtin', variant.gtin) : element('g:identifier_exists', 'no'),
    ...(variant.components.length > 0 ? [element('g:is_bundle', 'yes')] : []),
    element('g:condition', 'new'),
    ...optional('g:google_product_category', facts?.googleCategory?.toString()),
    ...optional('g:product_type', product.breadcrumbs.map(({ name }) => name).join(' > ')),
    ...optional('g:color', optionLabel(product, variant, 'color')),
    ...optional('g:size', optionLabel(product, variant, 'size')),
    ...optional('g:material', optionLabel(product, variant, 'wood') ?? facts?.materials.join('/')),
    element('g:shipping_weight', `${variant.weightG} g`),
    ...deliveriesOf(variant, market, methods).map(({ country, service, price: cost, handling, transit }) =>
      parent('g:shipping', [
        element('g:country', country),
        element('g:service', service),
        element('g:price', price(cost)),
        element('g:min_handling_time', String(handling.min)),
        element('g:max_handling_time', String(handling.max)),
        element('g:min_transit_time', String(transit.min)),
        element('g:max_transit_time', String(transit.max)),
      ]),
    ),
  ]
  return `${parent('item', children)}\n`
}

function describe({ subtitle, paragraphs, highlights }: ProductView): string {
  return [`${subtitle}.`, ...paragraphs, ...highlights.map((each) => `${each}.`)]
    .join('\n')
    .slice(0, DESCRIPTION_LENGTH)
}

/** "18.00 USD" */
function price(amount: Money): string {
  return `${decimalString(amount)} ${amount.currency}`
}
