import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/ui/badge'
import { formatMoney } from '@/lib/core/money'
import { type Market, marketPath } from '@/lib/markets/markets'
import type { OrderSummary } from '@/lib/orders/schema'
import { orderTone } from './order-tone'

/** An order in the list of the account: all of it leads to its page. */
export async function OrderCard({ order, market }: { order: OrderSummary; market: Market }) {
  const [t, words] = await Promise.all([getTranslations('order'), getTranslations('ownOrders')])
  const date = new Intl.DateTimeFormat(market.locale, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <li className="relative flex flex-wrap items-center gap-x-6 gap-y-3 rounded-card border border-line bg-surface p-4 hover:border-control">
      <div className="min-w-48 flex-1">
        <h2 className="font-medium font-sans text-base">
          <Link
            href={marketPath(market, `/account/orders/${order.id}`) as Route}
            prefetch={false}
            className="after:absolute after:inset-0 after:rounded-card"
          >
            {t('heading', { number: String(order.number) })}
          </Link>
        </h2>
        <p className="text-muted text-sm">
          {date.format(new Date(order.placedAt))} · {words('items', { count: order.itemCount })}
        </p>
        <p className="mt-2 flex flex-wrap items-center gap-3">
          <Badge tone={orderTone(order.status)}>{t(`status.${order.status}`)}</Badge>
          <span className="tabular font-medium">{formatMoney(order.total, market.locale)}</span>
        </p>
      </div>
      <div className="flex gap-2">
        {order.pictures.map(({ url, title }) => (
          <img
            key={url}
            src={`${url}-320.avif`}
            alt={title}
            width={64}
            height={80}
            loading="lazy"
            className="h-20 w-16 rounded-control bg-sunken object-cover"
          />
        ))}
      </div>
    </li>
  )
}
