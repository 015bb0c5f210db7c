import { formatMoney } from '@/lib/core/money'
import type { ShopOverview } from '@/lib/reporting/schema'

/** Thirty days of revenue as bars, and the same numbers as a table for who cannot see them. */
export function SalesChart({ days }: { days: ShopOverview['days'] }) {
  const most = Math.max(1, ...days.map(({ revenue }) => revenue.amount))
  return (
    <figure className="rounded-card border border-line bg-surface p-4">
      <figcaption className="mb-3 font-medium">Revenue by day, last 30 days</figcaption>
      <svg viewBox="0 0 600 160" className="w-full" aria-hidden="true">
        {days.map(({ day, revenue }, index) => {
          const height = (revenue.amount / most) * 150
          return (
            <rect
              key={day}
              x={index * 20 + 3}
              y={156 - height}
              width="14"
              height={Math.max(1, height)}
              rx="2"
              className="fill-brand"
            />
          )
        })}
      </svg>
      <details className="mt-2 text-sm">
        <summary className="min-h-9 py-1.5">Show as a table</summary>
        <table className="mt-2 w-full">
          <thead>
            <tr className="text-left text-muted">
              <th scope="col">Day</th>
              <th scope="col">Orders</th>
              <th scope="col">Revenue</th>
            </tr>
          </thead>
          <tbody className="tabular">
            {days.map(({ day, orders, revenue }) => (
              <tr key={day}>
                <td>{day}</td>
                <td>{orders}</td>
                <td>{formatMoney(revenue, 'en-US')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
