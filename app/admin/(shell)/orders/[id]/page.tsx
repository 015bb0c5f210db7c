import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/admin/action-form'
import { cancelOrderAction, receiveTransferAction, shipOrderAction } from '@/components/admin/actions'
import { FulfillmentBadge, OrderBadge, PaymentBadge } from '@/components/admin/status-badges'
import { AddressText } from '@/components/checkout/address-text'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { Table } from '@/components/ui/table'
import { AppError } from '@/lib/core/errors'
import { formatMoney } from '@/lib/core/money'
import { Id } from '@/lib/core/schema'
import { readAnyFlash } from '@/lib/http/flash'
import { type StaffCtx, staffCtx } from '@/lib/http/staff-ctx'
import { getAdminOrder } from '@/lib/orders/get-order'
import type { AdminOrder } from '@/lib/orders/schema'

type Props = { params: Promise<{ id: string }> }

export default async function OrderPage({ params }: Props) {
  const ctx = await staffCtx()
  const [order, flash] = await Promise.all([readOrder(ctx, (await params).id), readAnyFlash()])
  const isOpen = order.shipments.length === 0 && ['pending_payment', 'confirmed'].includes(order.status)
  return (
    <>
      <h1 className="text-3xl">Order #{order.number}</h1>
      <p className="mt-2 mb-6 flex flex-wrap gap-2">
        <OrderBadge status={order.status} />
        <PaymentBadge status={order.paymentStatus} />
        <FulfillmentBadge status={order.fulfillmentStatus} />
      </p>
      {flash ? <Notice kind="error">{flash.state.message}</Notice> : null}
      <div className="grid gap-8 xl:grid-cols-[1fr_22rem]">
        <div className="flex min-w-0 flex-col gap-8">
          <Lines order={order} />
          {order.status === 'confirmed' ? <ShipForm order={order} /> : null}
          {order.status === 'pending_payment' && order.paymentMethod === 'bank_transfer' ? (
            <Panel title="Bank transfer">
              <ActionForm action={receiveTransferAction} className="flex flex-col items-start gap-3">
                <input type="hidden" name="orderId" value={order.id} />
                <p>
                  Waiting for {formatMoney(order.totals.total, 'en-US')} with the reference {order.number}.
                </p>
                <SubmitButton>The money is here</SubmitButton>
              </ActionForm>
            </Panel>
          ) : null}
          <Timeline order={order} />
        </div>
        <aside className="flex flex-col gap-6">
          <Panel title="Customer">
            <p>
              <a href={`mailto:${order.email}`} className="underline underline-offset-4">
                {order.email}
              </a>
            </p>
            <AddressText address={order.shippingAddress} locale="en-US" />
            {order.shippingAddress.phone ? <p>{order.shippingAddress.phone}</p> : null}
          </Panel>
          <Panel title="Payments">
            <ul className="space-y-2">
              {order.payments.map((payment) => (
                <li key={payment.id}>
                  {formatMoney(payment.amount, 'en-US')} · {payment.method.replace('_', ' ')} ·{' '}
                  {payment.status}
                  {payment.card ? ` · ${payment.card.brand} ${payment.card.last4}` : ''}
                  {payment.refunded.amount > 0 ? ` · ${formatMoney(payment.refunded, 'en-US')} refunded` : ''}
                  {payment.failureMessage ? (
                    <span className="block text-sale">{payment.failureMessage}</span>
                  ) : null}
                </li>
              ))}
            </ul>
          </Panel>
          {isOpen ? (
            <Panel title="Cancel">
              <ActionForm action={cancelOrderAction} className="flex flex-col items-start gap-3">
                <input type="hidden" name="orderId" value={order.id} />
                <p className="text-muted text-sm">
                  Gives the stock back
                  {order.paymentStatus === 'paid'
                    ? `, returns ${formatMoney(order.totals.total, 'en-US')}`
                    : ''}{' '}
                  and tells {order.email}.
                </p>
                <TextField
                  name="reason"
                  label="Reason"
                  optional="optional"
                  maxLength={300}
                  className="w-full"
                />
                <SubmitButton look="danger">Cancel order #{order.number}</SubmitButton>
              </ActionForm>
            </Panel>
          ) : null}
        </aside>
      </div>
    </>
  )
}

async function readOrder(ctx: StaffCtx, id: string): Promise<AdminOrder> {
  if (!Id.safeParse(id).success) notFound()
  try {
    return await getAdminOrder(ctx, id)
  } catch (error) {
    if (error instanceof AppError && error.kind === 'not_found') notFound()
    throw error
  }
}

function Panel({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="rounded-card border border-line bg-surface p-5">
      <h2 className="mb-3 font-medium font-sans text-base">{title}</h2>
      {children}
    </section>
  )
}

function Lines({ order }: { order: AdminOrder }) {
  const { totals } = order
  return (
    <div>
      <Table
        caption="Items"
        rows={order.lines}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            header: 'Item',
            cell: (line) => [line.title, ...line.options.map(({ value }) => value)].join(', '),
          },
          { key: 'sku', header: 'SKU', cell: ({ sku }) => sku },
          {
            key: 'quantity',
            header: 'Quantity',
            align: 'right',
            cell: ({ quantity, fulfilledQuantity }) => `${quantity} (${fulfilledQuantity} shipped)`,
          },
          {
            key: 'unit',
            header: 'Each',
            align: 'right',
            cell: ({ unitPrice }) => formatMoney(unitPrice, 'en-US'),
          },
          { key: 'total', header: 'Total', align: 'right', cell: ({ total }) => formatMoney(total, 'en-US') },
        ]}
      />
      <p className="tabular mt-3 text-right">
        Shipping {formatMoney(totals.shipping ?? totals.discount, 'en-US')} ({order.shippingMethod.name}) ·
        tax {formatMoney(totals.tax ?? totals.discount, 'en-US')}
        {totals.taxIncluded ? ' included' : ''} · <strong>total {formatMoney(totals.total, 'en-US')}</strong>
      </p>
    </div>
  )
}

function ShipForm({ order }: { order: AdminOrder }) {
  return (
    <Panel title="Ship what is left">
      <ActionForm action={shipOrderAction} className="flex flex-col gap-4">
        <input type="hidden" name="orderId" value={order.id} />
        <div className="grid gap-4 sm:grid-cols-3">
          <TextField
            name="carrier"
            label="Carrier"
            required
            maxLength={60}
            defaultValue={order.market === 'de-de' ? 'DHL' : 'UPS'}
          />
          <TextField name="trackingNumber" label="Tracking number" optional="optional" maxLength={80} />
          <TextField
            name="trackingUrl"
            type="url"
            label="Tracking link"
            optional="optional"
            maxLength={500}
          />
        </div>
        <SubmitButton className="self-start" pending="Saving …">
          Mark as shipped
        </SubmitButton>
      </ActionForm>
    </Panel>
  )
}

function Timeline({ order }: { order: AdminOrder }) {
  const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' })
  return (
    <Panel title="Timeline (UTC)">
      <ol className="space-y-2">
        {order.timeline.map((event) => (
          <li key={event.id} className="grid gap-x-4 sm:grid-cols-[13rem_1fr]">
            <time dateTime={event.createdAt} className="text-muted">
              {date.format(new Date(event.createdAt))}
            </time>
            <span>
              {event.type.replaceAll('.', ' ').replaceAll('_', ' ')}{' '}
              <span className="text-muted">by {event.actor}</span>
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
