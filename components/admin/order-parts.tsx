import { Table } from '@/components/ui/table'
import { formatMoney } from '@/lib/core/money'
import { formatShopTime } from '@/lib/markets/shop-time'
import { partsText } from '@/lib/orders/parts-text'
import type { AdminOrder } from '@/lib/orders/schema'
import { describeEvent } from './order-events'
import { Panel } from './page-heading'

/** What was ordered, and how its price comes about. */
export function OrderLines({ order }: { order: AdminOrder }) {
  const { totals } = order
  const sums = [
    ['Items', totals.subtotal],
    ...(totals.discount.amount > 0 ? [['Discount', totals.discount] as const] : []),
    [`Shipping, ${order.shippingMethod.name}`, totals.shipping],
    ...totals.taxLines.map(
      (tax) => [`${tax.name}${totals.taxIncluded ? ', included' : ''}`, tax.amount] as const,
    ),
  ] as const
  return (
    <section aria-label="Items and totals">
      <Table
        caption="Items"
        rows={order.lines}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            header: 'Item',
            phone: 'line',
            cell: (line) => (
              <>
                <span className="font-medium">
                  {[line.title, ...line.options.map(({ value }) => value)].join(', ')}
                </span>
                <span className="block text-muted">{line.sku}</span>
                {line.components.map((part) => (
                  <span key={part.sku} className="block text-muted">
                    {partsText([{ ...part, quantity: part.quantity * line.quantity }])} ({part.sku})
                  </span>
                ))}
              </>
            ),
          },
          {
            key: 'unit',
            header: 'Each',
            align: 'right',
            cell: ({ unitPrice }) => formatMoney(unitPrice, 'en-US'),
          },
          { key: 'quantity', header: 'Quantity', align: 'right', cell: ({ quantity }) => `× ${quantity}` },
          {
            key: 'shipped',
            header: 'Shipped',
            align: 'right',
            cell: ({ quantity, fulfilledQuantity, isDigital }) =>
              `${fulfilledQuantity} of ${quantity} ${isDigital ? 'delivered' : 'shipped'}`,
          },
          { key: 'total', header: 'Total', align: 'right', cell: ({ total }) => formatMoney(total, 'en-US') },
        ]}
      />
      <dl className="tabular mt-3 ml-auto grid max-w-sm grid-cols-[1fr_auto] gap-x-6 gap-y-1 px-3 text-sm">
        {sums.map(([label, amount]) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="text-right">{amount ? formatMoney(amount, 'en-US') : '–'}</dd>
          </div>
        ))}
        <dt className="border-line border-t pt-1 font-medium">Total</dt>
        <dd className="border-line border-t pt-1 text-right font-medium">
          {formatMoney(totals.total, 'en-US')}
        </dd>
      </dl>
    </section>
  )
}

/** What has left the house, with the way to follow it. */
export function OrderParcels({ order }: { order: AdminOrder }) {
  if (order.shipments.length === 0) return null
  const skuOf = (id: string) => order.lines.find((line) => line.id === id)?.sku ?? 'unknown'
  return (
    <Panel title={order.shipments.length === 1 ? 'Parcel' : `${order.shipments.length} parcels`}>
      <ul className="space-y-4">
        {order.shipments.map((parcel) => (
          <li key={parcel.id}>
            <p>
              <span className="font-medium">{parcel.carrier}</span>{' '}
              {parcel.trackingUrl ? (
                <a
                  href={parcel.trackingUrl}
                  target="_blank"
                  rel="noreferrer noopener"
                  className="break-all underline underline-offset-4"
                >
                  Track {parcel.trackingNumber ?? 'parcel'}
                  <span className="sr-only"> (opens in a new tab)</span>
                </a>
              ) : (
                <span className="break-all">{parcel.trackingNumber ?? 'without tracking'}</span>
              )}
            </p>
            <p className="text-muted text-sm">
              {formatShopTime(parcel.shippedAt)} ·{' '}
              {parcel.lines
                .map(({ orderLineId, quantity }) => `${quantity} × ${skuOf(orderLineId)}`)
                .join(', ')}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Everything that has happened to an order, and by whom. */
export function OrderTimeline({ order }: { order: AdminOrder }) {
  return (
    <Panel title="Timeline">
      <ol className="space-y-3">
        {order.timeline.map((event) => (
          <li key={event.id} className="grid gap-x-4 sm:grid-cols-[13rem_1fr]">
            <time dateTime={event.createdAt} className="text-muted text-sm">
              {formatShopTime(event.createdAt)}
            </time>
            <span>
              {describeEvent(event, order.totals.total.currency)}{' '}
              <span className="text-muted">by {event.actorName}</span>
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
