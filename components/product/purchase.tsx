import { getTranslations } from 'next-intl/server'
import { choiceOf, offeredOptions } from '@/lib/catalog/offered-options'
import type { ProductView, VariantView } from '@/lib/catalog/schema'
import { formatMoney } from '@/lib/core/money'
import { MAX_QUANTITY } from '@/lib/core/schema'
import type { Market } from '@/lib/markets/markets'
import { PurchaseForm, type PurchaseVariant } from './purchase-form'

/** The server's half of the purchase form: every text and price is formatted here, so that none of it ships as code. */
export async function Purchase({ product, market }: { product: ProductView; market: Market }) {
  const [t, wish, alert, cart, common] = await Promise.all([
    getTranslations('product'),
    getTranslations('wishlists'),
    getTranslations('stockAlerts'),
    getTranslations('cart'),
    getTranslations('common'),
  ])
  const stockText = (variant: VariantView) => {
    if (variant.stock === 'sold_out') return t('soldOut')
    if (variant.isDigital) return t('asDownload')
    return variant.stock === 'low' ? t('low', { count: variant.available ?? 0 }) : t('inStock')
  }
  const isSent = product.variants.some(({ isDigital }) => !isDigital)
  const offered = offeredOptions(product)
  const variants = product.variants.map((variant): PurchaseVariant => {
    const picture = product.images.findIndex(
      (image) => image.optionValue && Object.values(variant.options).includes(image.optionValue),
    )
    return {
      id: variant.id,
      sku: variant.sku,
      choice: choiceOf(variant, offered),
      price: formatMoney(variant.price, market.locale),
      was: variant.compareAt ? formatMoney(variant.compareAt, market.locale) : null,
      lowest30: variant.lowest30Days
        ? t('lowest30', { price: formatMoney(variant.lowest30Days, market.locale) })
        : null,
      tiers: variant.tiers.map(({ minQuantity, price }) => ({
        from: t('tierFrom', { count: minQuantity }),
        each: t('tierEach', { price: formatMoney(price, market.locale) }),
      })),
      stock: stockText(variant),
      isSoldOut: variant.stock === 'sold_out',
      max: Math.min(MAX_QUANTITY, Math.max(1, variant.available ?? MAX_QUANTITY)),
      picture: Math.max(0, picture),
    }
  })
  const soldOut = variants
    .filter(({ isSoldOut }) => isSoldOut)
    .map(({ choice }) => offered.map(({ values }, index) => values[choice[index] ?? 0]?.label).join(', '))
  return (
    <PurchaseForm
      market={market.slug}
      product={{ id: product.id, title: product.title }}
      options={offered.map(({ code, label, values }) => ({
        name: `options.${code}`,
        legend: t('choose', { option: label }),
        values,
      }))}
      variants={variants}
      texts={{
        combined:
          offered.length > 1
            ? {
                missing: t('notCombined'),
                moved: t.raw('moved') as string,
                soldOut: soldOut.length > 0 ? `${t('soldOut')}: ${soldOut.join('; ')}` : null,
              }
            : null,
        quantity: t('quantity'),
        tiers: t('tiers'),
        add: t('addToCart'),
        less: common('less'),
        more: common('more'),
        adding: t('adding'),
        noCookies: cart('noCookies'),
        soldOut: t('soldOut'),
        wish: { save: wish('save'), saved: wish('saved'), view: wish('view') },
        alert:
          soldOut.length > 0
            ? {
                heading: alert('heading'),
                email: alert('email'),
                hint: alert('hint'),
                send: alert('send'),
                sent: alert('sent'),
              }
            : null,
        taxNote: t(`${market.taxIncluded ? 'taxIncluded' : 'taxAdded'}${isSent ? '' : 'Only'}`),
      }}
    />
  )
}
