import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { noticeText } from '@/components/cart/notice-text'
import { DeliveryStep } from '@/components/checkout/delivery-step'
import { DetailsStep, DetailsSummary } from '@/components/checkout/details-step'
import { OrderSummary } from '@/components/checkout/order-summary'
import { PaymentStep } from '@/components/checkout/payment-step'
import { Notice } from '@/components/ui/notice'
import { personIdOf } from '@/lib/auth/require-person'
import { findCurrentCart } from '@/lib/cart/get-cart'
import type { CartView } from '@/lib/cart/schema'
import { findPendingOrder } from '@/lib/checkout/find-pending-order'
import type { Ctx } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { currentMarket } from '@/lib/http/current-market'
import { pageCtx } from '@/lib/http/page-ctx'
import { isMarketSlug, MARKETS, type Market, marketPath } from '@/lib/markets/markets'
import { listSavedCards } from '@/lib/payments/saved-cards'
import type { SavedCardView } from '@/lib/payments/schema'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('checkout')
  return { title: t('title') }
}

export default async function CheckoutPage({ searchParams }: Props) {
  const market = await currentMarket()
  const ctx = await pageCtx({ market })
  const cart = await findCurrentCart(ctx)
  if (!cart || cart.items.length === 0) {
    const pending = await findPendingOrder(ctx)
    redirect(marketPath(market, pending ? `/orders/${pending.token}` : '/cart') as Route)
  }
  // A cart is paid in its own market: the address bar follows it.
  if (cart.market !== market.slug && isMarketSlug(cart.market))
    redirect(marketPath(MARKETS[cart.market], '/checkout') as Route)

  const t = await getTranslations('checkout')
  const search = await searchParams
  const isEditing = search.edit === 'details'
  const hasDetails = cart.email !== null && cart.shippingAddress !== null && !isEditing
  const isBlocked = cart.notices.some(({ code }) => code !== 'price_changed')
  return (
    <>
      <h1 className="mb-6 text-4xl lg:mb-8">{t('heading')}</h1>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-16">
        <div className="lg:order-last">
          <OrderSummary cart={cart} market={market} />
        </div>
        <div className="flex min-w-0 flex-col gap-10">
          <Notices cart={cart} market={market} />
          <Step number={1} title={t('contact')}>
            {hasDetails ? (
              <DetailsSummary cart={cart} market={market} />
            ) : (
              <DetailsStep ctx={ctx} cart={cart} market={market} chosen={search.address} />
            )}
          </Step>
          <Step number={2} title={t('delivery')} id="delivery" isWaiting={!hasDetails}>
            {hasDetails ? <DeliveryStep cart={cart} market={market} /> : null}
          </Step>
          <Step number={3} title={t('payment')} isWaiting={!hasDetails}>
            {hasDetails && cart.shippingOptionId && !isBlocked ? (
              <PaymentStep cart={cart} market={market} savedCards={await cardsOf(ctx)} />
            ) : null}
          </Step>
        </div>
      </div>
    </>
  )
}

/** Null for guests. Without an answer of the payment service a card can still be typed. */
async function cardsOf(ctx: Ctx): Promise<SavedCardView[] | null> {
  if (personIdOf(ctx) === null) return null
  try {
    return await listSavedCards(ctx)
  } catch (error) {
    if (error instanceof AppError && error.kind === 'unavailable') return []
    throw error
  }
}

function Step(props: {
  number: number
  title: string
  id?: string
  isWaiting?: boolean
  children: React.ReactNode
}) {
  return (
    <section id={props.id} aria-label={props.title} tabIndex={-1} className="outline-none">
      <h2 className={`flex items-baseline gap-3 text-2xl ${props.isWaiting ? 'text-muted' : 'mb-4'}`}>
        <span className="tabular text-base text-muted">{props.number}</span>
        {props.title}
      </h2>
      {props.children}
    </section>
  )
}

async function Notices({ cart, market }: { cart: CartView; market: Market }) {
  const t = await getTranslations('checkout')
  if (cart.notices.length === 0) return null
  const notices = await Promise.all(
    cart.notices.map(async (notice) => ({ ...notice, text: await noticeText(notice, market) })),
  )
  return notices.map(({ itemId, code, text }) => (
    <Notice key={`${itemId} ${code}`} kind="warning">
      {cart.items.find(({ id }) => id === itemId)?.title}: {text}{' '}
      <Link
        href={marketPath(market, '/cart') as Route}
        prefetch={false}
        className="underline underline-offset-4"
      >
        {t('backToCart')}
      </Link>
    </Notice>
  ))
}
