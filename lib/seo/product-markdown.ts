import type { ProductView, VariantView } from '@/lib/catalog/schema'
import { formatMoney } from '@/lib/core/money'
import { DOWNLOAD_DAYS, DOWNLOADS_PER_UNIT } from '@/lib/downloads/limits'
import type { Market } from '@/lib/markets/markets'
import { deliverySentence } from '@/lib/shipping/delivery-sentence'
import type { StandardDelivery } from '@/lib/shipping/find-standard-delivery'
import { absolute, jpegAddress, pageAddress } from './addresses'
import { blocks, link, list, plain, table } from './markdown'
import { variantImages, variantTitle } from './variants'
import { wordsOf } from './words'

/** What a product's page says, as Markdown. */
export function productMarkdown(
  product: ProductView,
  market: Market,
  delivery: StandardDelivery | null,
): string {
  const t = wordsOf(market)
  const path = `/products/${product.slug}` as const
  const sentence = delivery && deliverySentence(delivery, market)
  const { rating } = product
  const hasFiles = product.variants.some(({ isDigital }) => isDigital)
  const isSent = product.variants.some(({ isDigital }) => !isDigital)
  return blocks([
    `# ${plain(product.title)}`,
    plain(product.subtitle),
    rating &&
      t('common.ratingLabel', {
        average: rating.average.toLocaleString(market.locale),
        count: rating.count,
      }),
    table(
      [t('twin.variant'), t('twin.sku'), t('twin.price'), t('twin.stock')],
      product.variants.map((variant) => [
        plain(variantTitle(product, variant)),
        plain(variant.sku),
        priceText(variant, market),
        stockText(variant, market),
      ]),
    ),
    `${t(`product.${market.taxIncluded ? 'taxIncluded' : 'taxAdded'}${isSent ? '' : 'Only'}`)}.`,
    ...product.variants.flatMap(({ components }) =>
      components.length === 0
        ? []
        : [
            `## ${t('product.contents')}`,
            list(
              components.map(
                ({ quantity, title, options }) =>
                  `${quantity} × ${plain([title, ...options.map(({ value }) => value)].join(', '))}`,
              ),
            ),
          ],
    ),
    ...product.paragraphs.map(plain),
    product.highlights.length > 0 ? `## ${t('product.highlights')}` : null,
    list(product.highlights.map(plain)),
    product.specs.length > 0 ? `## ${t('product.details')}` : null,
    list(product.specs.map(({ label, value }) => `${plain(label)}: ${plain(value)}`)),
    `## ${t('footer.facts')}`,
    list([
      ...(hasFiles ? downloadTexts(t) : []),
      ...(isSent
        ? [...(sentence ? [t(`product.${sentence.key}`, sentence.values)] : []), t('product.returns')]
        : []),
    ]),
    `## ${t('twin.more')}`,
    list([
      link(t('twin.page'), pageAddress(market, path)),
      link(t('twin.data'), absolute(`/api/v1${path}?market=${market.slug}`)),
      ...product.breadcrumbs.map((crumb) =>
        link(crumb.name, `${pageAddress(market, `/c/${crumb.path}`)}.md`),
      ),
      ...pictures(product),
    ]),
  ])
}

function priceText({ price, compareAt }: VariantView, market: Market): string {
  const now = formatMoney(price, market.locale)
  if (!compareAt) return now
  return `${now} (${wordsOf(market)('common.was')} ${formatMoney(compareAt, market.locale)})`
}

function stockText({ stock, available }: VariantView, market: Market): string {
  const t = wordsOf(market)
  if (stock === 'sold_out') return t('product.soldOut')
  return available === null ? t('product.inStock') : t('product.low', { count: available })
}

function pictures(product: ProductView): string[] {
  const all = product.variants.flatMap((variant) => variantImages(product, variant))
  return [...new Map(all.map((image) => [image.url, image])).values()].map((image) =>
    link(image.alt, jpegAddress(image)),
  )
}

function downloadTexts(t: ReturnType<typeof wordsOf>): string[] {
  return [
    t('product.deliveryDownload'),
    t('product.downloadRules', { times: String(DOWNLOADS_PER_UNIT), days: String(DOWNLOAD_DAYS) }),
  ]
}
