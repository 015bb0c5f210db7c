import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { CartLine } from '@/components/cart/cart-line'
import { RemovedItem } from '@/components/cart/removed-item'
import { Totals } from '@/components/cart/totals'
import { PendingOrderNotice } from '@/components/order/pending-order-notice'
import { AnswerNotice } from '@/components/ui/answer-notice'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { findCurrentCart } from '@/lib/cart/get-cart'
import type { CartView } from '@/lib/cart/schema'
import { findPendingOrder } from '@/lib/checkout/find-pending-order'
import { formatMoney } from '@/lib/core/money'
import { currentMarket } from '@/lib/http/current-market'
import { readAnyFlash } from '@/lib/http/flash'
import { pageCtx } from '@/lib/http/page-ctx'
import { isMarketSlug, MARKETS, type Market, marketPath } from '@/lib/markets/markets'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cart')
  return { title: t('title') }
}

export default async function CartPage() {
  const pageMarket = await currentMarket()
  const ctx = await pageCtx({ market: pageMarket })
  const [t, cart, flash] = await Promise.all([getTranslations('cart'), findCurrentCart(ctx), readAnyFlash()])
  const pending = cart ? null : await findPendingOrder(ctx)
  const items = cart?.items ?? []
  // A cart keeps its currency when the address says another market: it is shown in its own.
  const market = cart && isMarketSlug(cart.market) ? MARKETS[cart.market] : pageMarket
  return (
    <>
      <h1 className="mb-4 text-4xl">{t('heading')}</h1>
      {flash ? <AnswerNotice kind="error">{flash.state.message}</AnswerNotice> : null}
      {pending ? <PendingOrderNotice order={pending} market={pageMarket} /> : null}
      <RemovedItem
        market={market.slug}
        items={items.map(({ id, variantId, title, quantity }) => ({ id, variantId, title, quantity }))}
        texts={{ removed: t.raw('removed') as string, undo: t('undo') }}
      />
      {cart && items.length > 0 ? (
        <FullCart cart={cart} market={market} />
      ) : (
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
      )}
    </>
  )
}

async function FullCart({ cart, market }: { cart: CartView; market: Market }) {
  const t = await getTranslations('cart')
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
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-16">
      <div>
        {cart.items.length > 1 ? (
          <div className="mb-2 flex items-center gap-4 lg:hidden">
            <p className="tabular shrink-0 font-medium">
              <span className="sr-only">{t('estimatedTotal')} </span>
              {formatMoney(cart.totals.total, market.locale)}
            </p>
            {checkout}
          </div>
        ) : null}
        <ul className="border-line border-t">
          {cart.items.map((item) => (
            <CartLine
              key={item.id}
              item={item}
              notices={cart.notices.filter(({ itemId }) => itemId === item.id)}
              market={market}
            />
          ))}
        </ul>
      </div>
      <section
        aria-label={t('summary')}
        className="h-fit space-y-5 rounded-card border border-line bg-surface p-5 lg:sticky lg:top-6"
      >
        <Totals totals={cart.totals} market={market} isFinal={false} />
        {cart.freeShippingGap ? (
          <p className="text-muted text-sm">
            {t('freeShippingGap', { amount: formatMoney(cart.freeShippingGap, market.locale) })}
          </p>
        ) : null}
        {checkout}
        <p className="text-muted text-sm">{t('assurance')}</p>
      </section>
    </div>
  )
}
