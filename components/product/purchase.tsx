import { getTranslations } from 'next-intl/server'
import type { ProductView, VariantView } from '@/lib/catalog/schema'
import { formatMoney } from '@/lib/core/money'
import { MAX_QUANTITY } from '@/lib/core/schema'
import type { Market } from '@/lib/markets/markets'
import { PurchaseForm, type PurchaseOption } from './purchase-form'

/** The server's half of the purchase form: every text and price is formatted here, so that none of it ships as code. */
export async function Purchase({ product, market }: { product: ProductView; market: Market }) {
  const [t, wish, cart, common] = await Promise.all([
    getTranslations('product'),
    getTranslations('wishlists'),
    getTranslations('cart'),
    getTranslations('common'),
  ])
  const stockText = (variant: VariantView) => {
    if (variant.stock === 'sold_out') return t('soldOut')
    return variant.stock === 'low' ? t('low', { count: variant.available ?? 0 }) : t('inStock')
  }
  const options = product.variants.map((variant): PurchaseOption => {
    const values = product.options.flatMap((option) =>
      option.values.filter(({ code }) => code === variant.options[option.code]),
    )
    const picture = product.images.findIndex(
      (image) => image.optionValue && Object.values(variant.options).includes(image.optionValue),
    )
    return {
      id: variant.id,
      sku: variant.sku,
      label: values.map(({ label }) => label).join(', ') || product.title,
      swatch: values.find(({ swatch }) => swatch)?.swatch ?? null,
      price: formatMoney(variant.price, market.locale),
      was: variant.compareAt ? formatMoney(variant.compareAt, market.locale) : null,
      lowest30: variant.lowest30Days
        ? t('lowest30', { price: formatMoney(variant.lowest30Days, market.locale) })
        : null,
      stock: stockText(variant),
      isSoldOut: variant.stock === 'sold_out',
      max: Math.min(MAX_QUANTITY, Math.max(1, variant.available ?? MAX_QUANTITY)),
      picture: Math.max(0, picture),
    }
  })
  return (
    <PurchaseForm
      market={market.slug}
      options={options}
      texts={{
        legend: product.options.map(({ label }) => t('choose', { option: label })).join(', '),
        quantity: t('quantity'),
        add: t('addToCart'),
        less: common('less'),
        more: common('more'),
        adding: t('adding'),
        noCookies: cart('noCookies'),
        soldOut: t('soldOut'),
        wish: { save: wish('save'), saved: wish('saved'), view: wish('view') },
        taxNote: market.taxIncluded ? t('taxIncluded') : t('taxAdded'),
      }}
    />
  )
}
