import { getTranslations } from 'next-intl/server'
import { Totals } from '@/components/cart/totals'
import { Picture } from '@/components/ui/picture'
import type { CartView } from '@/lib/cart/schema'
import { formatMoney } from '@/lib/core/money'
import type { Market } from '@/lib/markets/markets'

/** What is being bought and what it costs: open on a desk, one tap away on a phone. */
export async function OrderSummary({ cart, market }: { cart: CartView; market: Market }) {
  const t = await getTranslations('checkout')
  return (
    <details open className="h-fit rounded-card border border-line bg-surface p-5">
      <summary className="flex justify-between gap-4 font-medium">
        <span>{t('summary')}</span>
        <span className="tabular">{formatMoney(cart.totals.total, market.locale)}</span>
      </summary>
      <ul className="my-4 space-y-3">
        {cart.items.map((item) => (
          <li key={item.id} className="grid grid-cols-[3rem_1fr_auto] gap-3 text-sm">
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
            <span>
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
    </details>
  )
}
