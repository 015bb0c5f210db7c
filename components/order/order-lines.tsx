import type { Route } from 'next'
import Link from 'next/link'
import { formatMoney } from '@/lib/core/money'
import { type Market, marketPath } from '@/lib/markets/markets'
import { partsText } from '@/lib/orders/parts-text'
import type { OrderView } from '@/lib/orders/schema'

/** What was ordered, as it was on the day. */
export function OrderLines({ order, market }: { order: OrderView; market: Market }) {
  return (
    <ul className="border-line border-t">
      {order.lines.map((line) => (
        <li
          key={line.id}
          className="grid grid-cols-[4rem_minmax(0,1fr)_auto] gap-4 border-line border-b py-4"
        >
          {line.image ? (
            <img
              src={`${line.image}-320.avif`}
              alt=""
              width={64}
              height={80}
              loading="lazy"
              className="h-20 w-16 rounded-control bg-sunken object-cover"
            />
          ) : (
            <span />
          )}
          <span className="wrap-break-word">
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
            {line.components.length > 0 ? (
              <span className="block text-muted text-sm">{partsText(line.components)}</span>
            ) : null}
          </span>
          <span className="tabular">{formatMoney(line.total, market.locale)}</span>
        </li>
      ))}
    </ul>
  )
}
