import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { CartLine } from '@/components/cart/cart-line'
import { Totals } from '@/components/cart/totals'
import { PendingOrderNotice } from '@/components/order/pending-order-notice'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { findCurrentCart } from '@/lib/cart/get-cart'
import { findPendingOrder } from '@/lib/checkout/find-pending-order'
import { formatMoney } from '@/lib/core/money'
import { currentMarket } from '@/lib/http/current-market'
import { readAnyFlash } from '@/lib/http/flash'
import { pageCtx } from '@/lib/http/page-ctx'
import { isMarketSlug, MARKETS, marketPath } from '@/lib/markets/markets'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cart')
  return { title: t('title') }
}

export default async function CartPage() {
  const pageMarket = await currentMarket()
  const ctx = await pageCtx({ market: pageMarket })
  const [t, cart, flash] = await Promise.all([getTranslations('cart'), findCurrentCart(ctx), readAnyFlash()])
  const pending = cart ? null : await findPendingOrder(ctx)
  if (!cart || cart.items.length === 0) {
    return (
      <>
        <h1 className="mb-6 text-4xl">{t('heading')}</h1>
        {pending ? <PendingOrderNotice order={pending} market={pageMarket} /> : null}
        <EmptyState
          title={t('emptyTitle')}
          text={t('emptyText')}
          action={
            <Link
              href={marketPath(pageMarket, '/products') as Route}
              prefetch={false}
              className={buttonClass('primary')}
            >
              {t('browse')}
            </Link>
          }
        />
      </>
    )
  }
  // A cart keeps its currency when the address says another market: it is shown in its own.
  const market = isMarketSlug(cart.market) ? MARKETS[cart.market] : pageMarket
  const checkout = (
    <Link
      href={marketPath(market, '/checkout') as Route}
      prefetch={false}
      className={buttonClass('primary', 'w-full')}
    >
      {t('checkout')}
    </Link>
  )
  return (
    <>
      <h1 className="mb-2 text-4xl">{t('heading')}</h1>
      {flash ? <Notice kind="error">{flash.state.message}</Notice> : null}
      <div className="grid gap-10 lg:grid-cols-[1fr_22rem]">
        <ul>
          {cart.items.map((item) => (
            <CartLine
              key={item.id}
              item={item}
              notices={cart.notices.filter(({ itemId }) => itemId === item.id)}
              market={market}
            />
          ))}
        </ul>
        <section
          aria-label={t('summary')}
          className="h-fit space-y-5 rounded-card border border-line bg-surface p-5"
        >
          <Totals totals={cart.totals} market={market} isFinal={false} />
          {cart.freeShippingGap ? (
            <p className="text-muted text-sm">
              {t('freeShippingGap', { amount: formatMoney(cart.freeShippingGap, market.locale) })}
            </p>
          ) : null}
          {checkout}
        </section>
      </div>
    </>
  )
}
