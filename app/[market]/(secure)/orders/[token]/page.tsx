import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Totals } from '@/components/cart/totals'
import { AddressText } from '@/components/customers/address-text'
import { cardBrand } from '@/components/order/card-brand'
import { OrderLines } from '@/components/order/order-lines'
import { OrderNotFound } from '@/components/order/order-not-found'
import { orderStage } from '@/components/order/order-stage'
import { OrderState } from '@/components/order/order-state'
import { Shipments } from '@/components/order/shipments'
import { Badge } from '@/components/ui/badge'
import { buttonClass } from '@/components/ui/button'
import { PrintButton } from '@/components/ui/print-button'
import { Token } from '@/lib/core/schema'
import { currentMarket } from '@/lib/http/current-market'
import { pageCtx } from '@/lib/http/page-ctx'
import { isMarketSlug, MARKETS, marketPath } from '@/lib/markets/markets'
import { findOrderByToken } from '@/lib/orders/get-order'
import type { OrderView } from '@/lib/orders/schema'

type Props = {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('order')
  const order = await readOrder((await params).token)
  return {
    title: order ? t('titleOf', { number: String(order.number) }) : t('title'),
    referrer: 'no-referrer',
  }
}

export default async function OrderPage({ params, searchParams }: Props) {
  const pageMarket = await currentMarket()
  const { token } = await params
  const order = await readOrder(token)
  // Not notFound(): below a Suspense around the document it answers no HTML at all, only a script that draws it.
  if (!order) return <OrderNotFound market={pageMarket} />

  const { returned, redirect_status: bankSaid } = await searchParams
  const market = isMarketSlug(order.market) ? MARKETS[order.market] : pageMarket
  const stage = orderStage(order, returned === '1' && bankSaid !== 'failed')
  const t = await getTranslations('order')
  const number = String(order.number)
  const date = new Intl.DateTimeFormat(market.locale, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-16">
      <div className="flex min-w-0 flex-col gap-8">
        <div>
          <p className="text-muted">{t('heading', { number })}</p>
          <h1 className="wrap-anywhere mt-1 text-4xl">
            {t(`headings.${stage}`, { name: order.shippingAddress.name })}
          </h1>
          <p className="mt-3 flex flex-wrap items-center gap-3 text-muted text-sm">
            <Badge tone={badgeTone(order.status)}>{t(`status.${order.status}`)}</Badge>
            {t('placed', { date: date.format(new Date(order.placedAt)) })}
          </p>
        </div>
        <OrderState order={order} stage={stage} token={token} market={market} />
        <Shipments order={order} />
        <section aria-label={t('items')}>
          <h2 className="mb-3 text-2xl">{t('items')}</h2>
          <OrderLines order={order} market={market} />
        </section>
      </div>
      <aside
        aria-label={t('summary')}
        className="flex h-fit flex-col gap-6 rounded-card border border-line bg-surface p-5"
      >
        <Totals totals={order.totals} market={market} isFinal />
        <Fact title={t('shippedTo')}>
          <AddressText address={order.shippingAddress} locale={market.locale} />
        </Fact>
        <Fact title={t('shippedBy')}>{order.shippingMethod.name}</Fact>
        <Fact title={t('paidWith')}>{await paymentText(order)}</Fact>
        <div className="flex flex-col gap-2 print:hidden">
          <Link href={marketPath(market, '/') as Route} prefetch={false} className={buttonClass('secondary')}>
            {t('shopOn')}
          </Link>
          <PrintButton text={t('print')} />
        </div>
      </aside>
    </div>
  )
}

/** Once per request, for the title and the page. */
const readOrder = cache(async (given: string): Promise<OrderView | null> => {
  const token = Token.safeParse(given).data
  const ctx = await pageCtx({ market: await currentMarket() })
  return token ? findOrderByToken(ctx, token) : null
})

function Fact({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h2 className="mb-1 font-medium font-sans text-base">{title}</h2>
      <div className="wrap-anywhere text-muted">{children}</div>
    </section>
  )
}

function badgeTone(status: OrderView['status']) {
  if (status === 'pending_payment') return 'attention'
  return status === 'cancelled' || status === 'expired' ? 'neutral' : 'good'
}

async function paymentText(order: OrderView): Promise<string> {
  const t = await getTranslations('order')
  const card = order.payments.find((payment) => payment.card)?.card
  if (order.paymentMethod === 'bank_transfer') return t('bankTransfer')
  return card
    ? t('cardEnding', { brand: cardBrand(card.brand), last4: card.last4 })
    : t(`status.${order.status}`)
}
