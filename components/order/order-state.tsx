import { getTranslations } from 'next-intl/server'
import { PaymentForm } from '@/components/checkout/payment-form'
import { paymentTexts } from '@/components/checkout/payment-texts'
import { LocalTime } from '@/components/ui/local-time'
import { Notice } from '@/components/ui/notice'
import { formatMoney } from '@/lib/core/money'
import { env } from '@/lib/env'
import { type Market, marketPath } from '@/lib/markets/markets'
import type { OrderView } from '@/lib/orders/schema'
import { addBusinessDays } from '@/lib/shipping/business-days'
import type { OrderStage } from './order-stage'
import { PaymentWatcher } from './payment-watcher'

/** Where the page of an order is, and the token of its link, which pays it. */
export type OrderLink = { token: string; path: `/${string}` }

type Props = { order: OrderView; stage: OrderStage; link: OrderLink; market: Market }

/** Where the order stands and what its holder can do now. */
export async function OrderState(props: Props) {
  const { order, stage, link, market } = props
  const t = await getTranslations('order')
  switch (stage) {
    case 'transfer':
      return (
        <Notice kind="info">
          {t('awaitingTransfer', {
            amount: formatMoney(order.totals.total, market.locale),
            account: env.BANK_ACCOUNT ?? '',
            reference: String(order.number),
          })}
        </Notice>
      )
    case 'confirming':
      return (
        <PaymentWatcher
          orderToken={link.token}
          market={market.slug}
          orderPath={marketPath(market, link.path)}
          texts={{
            confirming: t('confirming'),
            stillConfirming: t('stillConfirming', { email: order.email }),
            reload: t('reload'),
          }}
        />
      )
    case 'pending_payment':
      return <AwaitingCard {...props} />
    case 'confirmed':
      return <Confirmed order={order} market={market} />
    case 'completed':
      return <Notice kind="success">{t('nextShipped')}</Notice>
    case 'cancelled':
    case 'expired': {
      const wasRefunded = order.payments.some(({ refunded }) => refunded.amount > 0)
      return (
        <Notice kind="info">
          {t(stage)} {wasRefunded ? t('refunded') : null}
        </Notice>
      )
    }
  }
}

async function Confirmed({ order, market }: Pick<Props, 'order' | 'market'>) {
  const t = await getTranslations('order')
  const date = new Intl.DateTimeFormat(market.locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  const { minDays, maxDays } = order.shippingMethod
  const placed = new Date(order.placedAt)
  const dates = date.formatRange(
    new Date(addBusinessDays(placed, minDays)),
    new Date(addBusinessDays(placed, maxDays)),
  )
  return (
    <>
      <Notice kind="success">{t('confirmationSent', { email: order.email })}</Notice>
      {order.lines.some(({ isDigital }) => !isDigital) ? (
        <section>
          <h2 className="mb-2 text-2xl">{t('whatNext')}</h2>
          <p>{t('nextConfirmed', { dates })}</p>
        </section>
      ) : null}
    </>
  )
}

async function AwaitingCard({ order, link, market }: Props) {
  const t = await getTranslations('order')
  const failure = order.payments.at(-1)?.failureMessage
  const until = order.expiresAt ?? order.placedAt
  const fallback = new Intl.DateTimeFormat(market.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  return (
    <div className="flex flex-col gap-5">
      <Notice kind="warning">
        {t.rich('unpaid', {
          until: () => (
            <LocalTime
              iso={until}
              locale={market.locale}
              fallback={`${fallback.format(new Date(until))} UTC`}
            />
          ),
        })}
      </Notice>
      {failure ? <Notice kind="error">{t('failed', { reason: failure })}</Notice> : null}
      <noscript>
        <p>{t('cardNeedsScript')}</p>
      </noscript>
      <PaymentForm
        market={market.slug}
        subject={{ kind: 'order', orderToken: link.token, orderPath: marketPath(market, link.path) }}
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
