import { AddressText } from '@/components/customers/address-text'
import { formatMoney } from '@/lib/core/money'
import type { AdminOrder } from '@/lib/orders/schema'
import { Panel } from './page-heading'

/** Who bought, where it goes, and what was paid. */
export function OrderSidebar({ order }: { order: AdminOrder }) {
  const { shippingAddress: shipping, billingAddress: billing } = order
  const isSame = JSON.stringify(shipping) === JSON.stringify(billing)
  return (
    <>
      <Panel title="Customer">
        <p className="mb-3">
          <a href={`mailto:${order.email}`} className="break-all underline underline-offset-4">
            {order.email}
          </a>
        </p>
        <h3 className="font-medium font-sans text-sm">Ships to</h3>
        <AddressText address={shipping} locale="en-US" />
        {shipping.phone ? (
          <p>
            <a href={`tel:${shipping.phone}`} className="underline underline-offset-4">
              {shipping.phone}
            </a>
          </p>
        ) : null}
        <h3 className="mt-3 font-medium font-sans text-sm">Billed to</h3>
        {isSame ? (
          <p className="text-muted">the same address</p>
        ) : (
          <AddressText address={billing} locale="en-US" />
        )}
        {order.note ? (
          <>
            <h3 className="mt-3 font-medium font-sans text-sm">Note from the customer</h3>
            <p className="whitespace-pre-line break-words">{order.note}</p>
          </>
        ) : null}
      </Panel>
      <Panel title="Payments">
        {order.payments.length === 0 ? <p className="text-muted">No payment was started.</p> : null}
        <ul className="space-y-2">
          {order.payments.map((payment) => (
            <li key={payment.id}>
              <span className="tabular font-medium">{formatMoney(payment.amount, 'en-US')}</span>{' '}
              {payment.method.replace('_', ' ')}
              {payment.card ? `, ${payment.card.brand} ending in ${payment.card.last4}` : ''}:{' '}
              {payment.status.replace('_', ' ')}
              {payment.refunded.amount > 0 ? `, ${formatMoney(payment.refunded, 'en-US')} refunded` : ''}
              {payment.failureMessage ? (
                <span className="block text-sale">{payment.failureMessage}</span>
              ) : null}
            </li>
          ))}
        </ul>
      </Panel>
    </>
  )
}
