import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Totals } from '@/components/cart/totals'
import { AddressText } from '@/components/checkout/address-text'
import { OrderState } from '@/components/order/order-state'
import { Badge } from '@/components/ui/badge'
import { buttonClass } from '@/components/ui/button'
import { formatMoney } from '@/lib/core/money'
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

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('order')
  return { title: t('title'), referrer: 'no-referrer' }
}

export default async function OrderPage({ params, searchParams }: Props) {
  const pageMarket = await currentMarket()
  const token = Token.safeParse((await params).token).data
  const ctx = await pageCtx({ market: pageMarket })
  const order = token ? await findOrderByToken(ctx, token) : null
  if (!order || !token) notFound()

  const { returned, redirect_status: bankSaid } = await searchParams
  const market = isMarketSlug(order.market) ? MARKETS[order.market] : pageMarket
  const t = await getTranslations('order')
  const date = new Intl.DateTimeFormat(market.locale, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <div className="grid gap-10 lg:grid-cols-[1fr_24rem]">
      <div className="flex max-w-prose flex-col gap-6">
        <div>
          <p className="text-muted">{t('heading', { number: String(order.number) })}</p>
          <h1 className="mt-1 text-4xl">{t('thanks', { name: order.shippingAddress.name })}</h1>
          <p className="mt-3 flex flex-wrap items-center gap-3 text-muted text-sm">
            <Badge tone={order.status === 'pending_payment' ? 'attention' : 'good'}>
              {t(`status.${order.status}`)}
            </Badge>
            {t('placed', { date: date.format(new Date(order.placedAt)) })}
          </p>
        </div>
        <OrderState
          order={order}
          token={token}
          market={market}
          isReturning={returned === '1' && bankSaid !== 'failed'}
        />
        <Shipments order={order} />
        <section aria-label={t('items')}>
          <h2 className="mb-3 text-2xl">{t('items')}</h2>
          <ul>
            {order.lines.map((line) => (
              <li key={line.id} className="flex justify-between gap-4 border-line border-b py-3">
                <span>
                  {line.quantity} ×{' '}
                  <Link
                    href={marketPath(market, `/products/${line.slug}`) as Route}
                    prefetch={false}
                    className="underline-offset-4 hover:underline"
                  >
                    {line.title}
                  </Link>
                  <span className="block text-muted text-sm">
                    {line.options.map(({ name, value }) => `${name}: ${value}`).join(', ')}
                  </span>
                </span>
                <span className="tabular">{formatMoney(line.total, market.locale)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <aside className="flex h-fit flex-col gap-6 rounded-card border border-line bg-surface p-5">
        <Totals totals={order.totals} market={market} isFinal />
        <Fact title={t('shippedTo')}>
          <AddressText address={order.shippingAddress} locale={market.locale} />
        </Fact>
        <Fact title={t('paidWith')}>{await paymentText(order)}</Fact>
        <Link href={marketPath(market, '/') as Route} prefetch={false} className={buttonClass('secondary')}>
          {t('shopOn')}
        </Link>
      </aside>
    </div>
  )
}

function Fact({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h2 className="mb-1 font-medium font-sans text-base">{title}</h2>
      <div className="text-muted">{children}</div>
    </section>
  )
}

async function Shipments({ order }: { order: OrderView }) {
  const t = await getTranslations('order')
  if (order.shipments.length === 0) return null
  return (
    <section aria-label={t('parcels')}>
      <h2 className="mb-3 text-2xl">{t('parcels')}</h2>
      <ul className="space-y-2">
        {order.shipments.map((shipment) => (
          <li key={shipment.id}>
            {shipment.carrier}{' '}
            {shipment.trackingUrl ? (
              <a href={shipment.trackingUrl} rel="noreferrer" className="underline underline-offset-4">
                {t('tracking', { number: shipment.trackingNumber ?? '' })}
              </a>
            ) : shipment.trackingNumber ? (
              t('trackingPlain', { number: shipment.trackingNumber })
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

async function paymentText(order: OrderView): Promise<string> {
  const t = await getTranslations('order')
  const card = order.payments.find((payment) => payment.card)?.card
  if (order.paymentMethod === 'bank_transfer') return t('bankTransfer')
  return card ? t('cardEnding', { brand: card.brand, last4: card.last4 }) : t(`status.${order.status}`)
}
