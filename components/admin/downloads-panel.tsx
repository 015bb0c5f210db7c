import { SubmitButton } from '@/components/ui/submit-button'
import { hasPermission } from '@/lib/auth/permissions'
import { listDownloads } from '@/lib/downloads/list-downloads'
import type { DownloadView } from '@/lib/downloads/schema'
import type { Flash } from '@/lib/http/action-state'
import { formatShopTime } from '@/lib/markets/shop-time'
import type { AdminOrder, AdminOrderFilter } from '@/lib/orders/schema'
import { ActionForm } from './action-form'
import { renewDownloadsAction } from './actions'
import { OrderFields } from './order-actions'
import { Panel } from './page-heading'
import type { StaffCtx } from './staff-page'

/** The files of an order, how far they are used up, and a way to allow them anew. */
export async function DownloadsPanel(props: {
  ctx: StaffCtx
  order: AdminOrder
  filter: AdminOrderFilter
  flash: Flash | null
}) {
  const { ctx, order, filter, flash } = props
  if (!order.lines.some(({ isDigital }) => isDigital)) return null
  const files = await listDownloads(ctx, order.id)
  if (files.length === 0) return null
  return (
    <Panel title="Downloads">
      <ul className="mb-3 space-y-2">
        {files.map((file) => (
          <li key={`${file.orderLineId} ${file.fileId}`}>
            <span className="break-all">{file.name}</span>
            <span className="block text-muted text-sm">{state(file)}</span>
          </li>
        ))}
      </ul>
      {hasPermission(ctx.actor, 'orders:write') ? (
        <ActionForm action={renewDownloadsAction} flash={flash?.form === 'renew-downloads' ? flash : null}>
          <OrderFields order={order} filter={filter} />
          <SubmitButton look="secondary" pending="Allowing …">
            Allow them anew
          </SubmitButton>
        </ActionForm>
      ) : null}
    </Panel>
  )
}

function state({ status, left, expiresAt }: DownloadView): string {
  if (status === 'expired') return `Expired ${formatShopTime(expiresAt)}`
  return status === 'used_up'
    ? 'Fetched as often as is allowed'
    : `${left} left, until ${formatShopTime(expiresAt)}`
}
