import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Totals } from '@/components/cart/totals'
import { AddressText } from '@/components/customers/address-text'
import { Badge } from '@/components/ui/badge'
import { buttonClass } from '@/components/ui/button'
import { PrintButton } from '@/components/ui/print-button'
import { isMarketSlug, MARKETS, type Market, marketPath } from '@/lib/markets/markets'
import type { OrderView } from '@/lib/orders/schema'
import { cardBrand } from './card-brand'
import { Downloads } from './downloads'
import { OrderLines } from './order-lines'
import { orderStage } from './order-stage'
import { type OrderLink, OrderState } from './order-state'
import { orderTone } from './order-tone'
import { Shipments } from './shipments'

type Props = {
  order: OrderView
  link: OrderLink
  pageMarket: Market
  /** The query of the page: the bank comes back with it. */
  search: Record<string, string | string[] | undefined>
  /** What else its holder may do. */
  actions?: ReactNode
}

/** An order as its holder sees it, by its link or in the account. */
export async function OrderDetails({ order, link, pageMarket, search, actions }: Props) {
  const { returned, redirect_status: bankSaid } = search
  const market = isMarketSlug(order.market) ? MARKETS[order.market] : pageMarket
  const isSent = order.lines.some(({ isDigital }) => !isDigital)
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
            <Badge tone={orderTone(order.status)}>{t(`status.${order.status}`)}</Badge>
            {t('placed', { date: date.format(new Date(order.placedAt)) })}
          </p>
        </div>
        <OrderState order={order} stage={stage} link={link} market={market} />
        <Downloads order={order} link={link} market={market} />
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
        <Fact title={isSent ? t('shippedTo') : t('address')}>
          <AddressText address={order.shippingAddress} locale={market.locale} />
        </Fact>
        <Fact title={t('shippedBy')}>{order.shippingMethod.name}</Fact>
        <Fact title={t('paidWith')}>{await paymentText(order)}</Fact>
        <div className="flex flex-col gap-2 print:hidden">
          {actions}
          <Link href={marketPath(market, '/') as Route} prefetch={false} className={buttonClass('secondary')}>
            {t('shopOn')}
          </Link>
          <PrintButton text={t('print')} />
        </div>
      </aside>
    </div>
  )
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-1 font-medium font-sans text-base">{title}</h2>
      <div className="wrap-anywhere text-muted">{children}</div>
    </section>
  )
}

async function paymentText(order: OrderView): Promise<string> {
  const t = await getTranslations('order')
  const card = order.payments.find((payment) => payment.card)?.card
  if (order.paymentMethod === 'bank_transfer') return t('bankTransfer')
  return card
    ? t('cardEnding', { brand: cardBrand(card.brand), last4: card.last4 })
    : t(`status.${order.status}`)
}
