import 'server-only'
import { audit } from '@/lib/audit/audit'
import { requirePermission } from '@/lib/auth/permissions'
import { type Ctx, transact } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { notAwaitingTransfer } from '@/lib/orders/errors'
import { getAdminOrder } from '@/lib/orders/get-order'
import { lockOrder } from '@/lib/orders/order-scope'
import type { AdminOrder } from '@/lib/orders/schema'
import { confirmOrder } from './confirm-order'

/**
 * Confirms that the money of a bank transfer has arrived, in full.
 * Throws `auth.forbidden`, `order.not_found`, `order.not_awaiting_transfer`.
 */
export async function markTransferReceived(ctx: Ctx, orderId: string): Promise<AdminOrder> {
  requirePermission(ctx, 'payments:write')
  await transact(ctx, async (ctx) => {
    const order = await lockOrder(ctx, orderId, sql`true`)
    if (order.paymentMethod !== 'bank_transfer' || order.status !== 'pending_payment')
      throw notAwaitingTransfer()
    await confirmOrder(ctx, order, 'confirm', {
      set: sql`"status" = 'succeeded', "capturedMinor" = "amountMinor", "updatedAt" = now()`,
      where: sql`"orderId" = ${orderId}::uuid AND "method" = 'bank_transfer'`,
    })
    await audit(ctx, { action: 'order.mark_transfer_received', entityType: 'order', entityId: orderId })
  })
  return getAdminOrder(ctx, orderId)
}
