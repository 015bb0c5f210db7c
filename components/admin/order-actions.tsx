import { FormField } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { hasPermission } from '@/lib/auth/permissions'
import { formatMoney } from '@/lib/core/money'
import type { Flash } from '@/lib/http/action-state'
import type { AdminOrder, AdminOrderFilter } from '@/lib/orders/schema'
import { CARRIERS } from '@/lib/shipping/carriers'
import { ActionForm } from './action-form'
import { cancelOrderAction, receiveTransferAction, shipOrderAction } from './actions'
import { MissingRight } from './no-permission'
import { Panel } from './page-heading'
import type { StaffCtx } from './staff-page'

type Props = { ctx: StaffCtx; order: AdminOrder; filter: AdminOrderFilter; flash: Flash | null }

const flashOf = (flash: Flash | null, form: string) => (flash?.form === form ? flash : null)

export function OrderFields({ order, filter }: Pick<Props, 'order' | 'filter'>) {
  return (
    <>
      <input type="hidden" name="orderId" value={order.id} />
      <input type="hidden" name="tab" value={filter.tab} />
      {filter.q ? <input type="hidden" name="q" value={filter.q} /> : null}
    </>
  )
}

/** Packs a parcel of what is left. */
export function ShipPanel({ ctx, order, filter, flash }: Props) {
  if (order.status !== 'confirmed' || order.fulfillmentStatus === 'fulfilled') return null
  const left = order.lines.filter((line) => line.fulfilledQuantity < line.quantity)
  const shipped = order.lines.reduce((sum, line) => sum + line.fulfilledQuantity, 0)
  return (
    <Panel title={shipped === 0 ? 'Ship this order' : 'Ship what is left'}>
      <MissingRight ctx={ctx} permission="orders:write" to="ship" />
      {hasPermission(ctx.actor, 'orders:write') ? (
        <ActionForm
          action={shipOrderAction}
          flash={flashOf(flash, 'ship-order')}
          className="flex flex-col gap-4"
        >
          <OrderFields order={order} filter={filter} />
          <input type="hidden" name="shippedBefore" value={shipped} />
          <ul className="divide-y divide-line border-line border-y">
            {left.map((line) => (
              <li key={line.id} className="py-2">
                <FormField
                  name={`quantities.${line.id}`}
                  label={`${[line.title, ...line.options.map(({ value }) => value)].join(', ')} (of ${line.quantity - line.fulfilledQuantity})`}
                  inputMode="numeric"
                  autoComplete="off"
                  required
                  maxLength={2}
                  defaultValue={String(line.quantity - line.fulfilledQuantity)}
                  className="grid grid-cols-[1fr_4.5rem] items-center gap-3"
                />
              </li>
            ))}
          </ul>
          <datalist id="carriers">
            {CARRIERS.map((carrier) => (
              <option key={carrier} value={carrier} />
            ))}
          </datalist>
          <div className="grid gap-4 sm:grid-cols-2">
            <FormField
              name="carrier"
              label="Carrier"
              required
              maxLength={60}
              list="carriers"
              autoComplete="off"
              defaultValue={order.market === 'de-de' ? 'DHL' : 'UPS'}
            />
            <FormField
              name="trackingNumber"
              label="Tracking number"
              optional="optional"
              autoComplete="off"
              maxLength={80}
            />
          </div>
          <FormField
            name="trackingUrl"
            inputMode="url"
            label="Tracking link"
            optional="optional"
            hint={`Only for other carriers: ${CARRIERS.join(', ')} are linked by their number.`}
            autoComplete="off"
            maxLength={500}
          />
          <SubmitButton className="self-start" pending="Saving …">
            Mark as shipped
          </SubmitButton>
        </ActionForm>
      ) : null}
    </Panel>
  )
}

/** Confirms that a bank transfer has arrived. */
export function TransferPanel({ ctx, order, filter, flash }: Props) {
  if (order.status !== 'pending_payment' || order.paymentMethod !== 'bank_transfer') return null
  const total = formatMoney(order.totals.total, 'en-US')
  return (
    <Panel title="Bank transfer">
      <p className="mb-3">
        Waiting for {total} with the reference {order.number}.
      </p>
      <MissingRight ctx={ctx} permission="payments:write" to="confirm payments" />
      {hasPermission(ctx.actor, 'payments:write') ? (
        <ActionForm action={receiveTransferAction} flash={flashOf(flash, 'receive-transfer')}>
          <OrderFields order={order} filter={filter} />
          <SubmitButton>{total} has arrived</SubmitButton>
        </ActionForm>
      ) : null}
    </Panel>
  )
}

/** Calls an order off, in two steps: it cannot be taken back. */
export function CancelPanel({ ctx, order, filter, flash }: Props) {
  const isOpen = order.shipments.length === 0 && ['pending_payment', 'confirmed'].includes(order.status)
  if (!isOpen || !hasPermission(ctx.actor, 'orders:write')) return null
  const own = flashOf(flash, 'cancel-order')
  return (
    <Panel title="Cancel">
      <details open={own !== null}>
        <summary className="min-h-9 py-1.5 text-sale underline underline-offset-4">
          Cancel order #{order.number} …
        </summary>
        <ActionForm action={cancelOrderAction} flash={own} className="mt-3 flex flex-col items-start gap-3">
          <OrderFields order={order} filter={filter} />
          <p className="text-muted text-sm">
            {cancelEffect(order)}{' '}
            {order.lines.some(({ isDigital }) => isDigital) ? 'Its files cannot be fetched any more. ' : null}
            This cannot be taken back.
          </p>
          <FormField name="reason" label="Reason" optional="optional" maxLength={300} className="w-full" />
          <SubmitButton look="danger" pending="Cancelling …">
            Cancel order #{order.number}
          </SubmitButton>
        </ActionForm>
      </details>
    </Panel>
  )
}

/** Cards are refunded by a job; a bank transfer can only be sent back by a person. */
function cancelEffect(order: AdminOrder): string {
  const total = formatMoney(order.totals.total, 'en-US')
  const tells = `gives the stock back and tells ${order.email}.`
  if (order.paymentStatus !== 'paid') return `Cancelling ${tells}`
  return order.paymentMethod === 'card'
    ? `Cancelling returns ${total} to the card, ${tells}`
    : `Cancelling ${tells} You must send ${total} back by bank transfer yourself.`
}
