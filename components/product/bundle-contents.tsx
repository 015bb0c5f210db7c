import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ProductView, VariantView } from '@/lib/catalog/schema'
import { formatMoney } from '@/lib/core/money'
import { type Market, marketPath } from '@/lib/markets/markets'
import { variantTitle } from '@/lib/seo/variants'

/** What is in a bundle, each part with the way to it, and what the parts cost one by one. Nothing for other products. */
export async function BundleContents({ product, market }: { product: ProductView; market: Market }) {
  const bundles = product.variants.filter(({ components }) => components.length > 0)
  if (bundles.length === 0) return null
  const t = await getTranslations('product')
  return (
    <section className="border-line border-t pt-6">
      <h2 className="mb-2 text-xl">{t('contents')}</h2>
      {bundles.map((bundle) => (
        <div key={bundle.id}>
          {product.variants.length > 1 ? (
            <h3 className="mt-3 font-medium font-sans text-base">{variantTitle(product, bundle)}</h3>
          ) : null}
          <ul className="space-y-1">
            {bundle.components.map((part) => (
              <li key={part.sku}>
                {part.quantity} × <Part part={part} market={market} />
              </li>
            ))}
          </ul>
          {bundle.separately ? (
            <p className="mt-2 text-muted text-sm">
              {t('separately', {
                price: formatMoney(bundle.separately, market.locale),
                saved: formatMoney(
                  { ...bundle.separately, amount: bundle.separately.amount - bundle.price.amount },
                  market.locale,
                ),
              })}
            </p>
          ) : null}
        </div>
      ))}
    </section>
  )
}

function Part({ part, market }: { part: VariantView['components'][number]; market: Market }) {
  const name = [part.title, ...part.options.map(({ value }) => value)].join(', ')
  if (!part.slug) return name
  return (
    <Link
      href={marketPath(market, `/products/${part.slug}?variant=${encodeURIComponent(part.sku)}`) as Route}
      prefetch={false}
      className="underline underline-offset-4"
    >
      {name}
    </Link>
  )
}
