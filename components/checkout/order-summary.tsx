import { getTranslations } from 'next-intl/server'
import { Totals } from '@/components/cart/totals'
import { Picture } from '@/components/ui/picture'
import type { CartView } from '@/lib/cart/schema'
import { formatMoney } from '@/lib/core/money'
import type { Market } from '@/lib/markets/markets'

type Props = { cart: CartView; market: Market }

/** What is being bought and what it costs: beside the form on a desk, one tap away above it on a phone. */
export async function OrderSummary({ cart, market }: Props) {
  const t = await getTranslations('checkout')
  return (
    <>
      <details className="rounded-card border border-line bg-surface lg:hidden">
        <summary className="flex min-h-12 items-center justify-between gap-4 px-4 font-medium">
          <span className="underline underline-offset-4">{t('summary')}</span>
          <span className="tabular">{formatMoney(cart.totals.total, market.locale)}</span>
        </summary>
        <div className="px-4 pb-4">
          <Lines cart={cart} market={market} />
        </div>
      </details>
      <section
        aria-label={t('summary')}
        className="hidden rounded-card border border-line bg-surface p-5 lg:sticky lg:top-6 lg:block"
      >
        <h2 className="font-medium font-sans text-base">{t('summary')}</h2>
        <Lines cart={cart} market={market} />
      </section>
    </>
  )
}

function Lines({ cart, market }: Props) {
  return (
    <>
      <ul className="my-4 space-y-3">
        {cart.items.map((item) => (
          <li key={item.id} className="grid grid-cols-[3rem_minmax(0,1fr)_auto] gap-3 text-sm">
            {item.image ? (
              <Picture
                image={item.image}
                alt=""
                sizes="48px"
                className="aspect-4/5 w-full rounded-control object-cover"
              />
            ) : (
              <span />
            )}
            <span className="wrap-break-word">
              {item.quantity} × {item.title}
              <span className="block text-muted">{item.options.map(({ value }) => value).join(', ')}</span>
            </span>
            <span className="tabular">{formatMoney(item.total, market.locale)}</span>
          </li>
        ))}
      </ul>
      <Totals
        totals={cart.totals}
        market={market}
        isFinal={cart.totals.shipping !== null && cart.totals.tax !== null}
      />
    </>
  )
}
