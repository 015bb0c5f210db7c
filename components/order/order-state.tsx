import { getTranslations } from 'next-intl/server'
import { PaymentForm } from '@/components/checkout/payment-form'
import { paymentTexts } from '@/components/checkout/payment-texts'
import { Notice } from '@/components/ui/notice'
import { formatMoney } from '@/lib/core/money'
import { env } from '@/lib/env'
import { type Market, marketPath } from '@/lib/markets/markets'
import type { OrderView } from '@/lib/orders/schema'
import { addBusinessDays } from '@/lib/shipping/business-days'
import { PaymentWatcher } from './payment-watcher'

/** Where the order stands and what its holder can do now. `isReturning`: the browser has just paid. */
export async function OrderState(props: {
  order: OrderView
  token: string
  market: Market
  isReturning: boolean
}) {
  const { order, market } = props
  const t = await getTranslations('order')
  switch (order.status) {
    case 'pending_payment':
      return order.paymentMethod === 'bank_transfer' ? (
        <Notice kind="info">
          {t('awaitingTransfer', {
            amount: formatMoney(order.totals.total, market.locale),
            reference: String(order.number),
          })}
        </Notice>
      ) : (
        <AwaitingCard {...props} />
      )
    case 'confirmed': {
      const placed = new Date(order.placedAt)
      const { minDays, maxDays } = order.shippingMethod
      const date = new Intl.DateTimeFormat(market.locale, { dateStyle: 'medium', timeZone: 'UTC' })
      const [earliest, latest] = [minDays, maxDays].map((days) =>
        date.format(new Date(addBusinessDays(placed, days))),
      )
      return (
        <>
          <Notice kind="success">{t('confirmationSent', { email: order.email })}</Notice>
          <p>{t('nextConfirmed', { earliest: earliest ?? '', latest: latest ?? '' })}</p>
        </>
      )
    }
    case 'completed':
      return <Notice kind="success">{t('nextShipped')}</Notice>
    case 'cancelled':
    case 'expired': {
      const wasRefunded = order.payments.some(({ refunded }) => refunded.amount > 0)
      return (
        <Notice kind="info">
          {t(order.status)} {wasRefunded ? t('refunded') : null}
        </Notice>
      )
    }
  }
}

async function AwaitingCard({
  order,
  token,
  market,
  isReturning,
}: {
  order: OrderView
  token: string
  market: Market
  isReturning: boolean
}) {
  const t = await getTranslations('order')
  const payment = order.payments.at(-1)
  // Who has just paid is told so even while our row still shows an earlier failure: the watcher asks the provider.
  const isUnderWay = payment?.status === 'processing' || isReturning
  if (isUnderWay) {
    return (
      <>
        <PaymentWatcher orderToken={token} market={market.slug} />
        <Notice kind="info">{t('confirming')}</Notice>
      </>
    )
  }
  const until = order.expiresAt
    ? new Intl.DateTimeFormat(market.locale, {
        dateStyle: 'short',
        timeStyle: 'short',
        timeZone: 'UTC',
      }).format(new Date(order.expiresAt))
    : ''
  return (
    <div className="flex flex-col gap-5">
      <Notice kind="warning">{t('unpaid', { until: `${until} UTC` })}</Notice>
      {payment?.failureMessage ? (
        <Notice kind="error">{t('failed', { reason: payment.failureMessage })}</Notice>
      ) : null}
      <PaymentForm
        market={market.slug}
        subject={{ kind: 'order', orderToken: token, orderPath: marketPath(market, `/orders/${token}`) }}
        publishableKey={env.STRIPE_PUBLISHABLE_KEY}
        apiBase={env.STRIPE_API_BASE}
        locale={market.locale}
        amount={order.totals.total.amount}
        currency={order.totals.total.currency}
        texts={await paymentTexts(market, order.totals.total)}
      />
    </div>
  )
}
