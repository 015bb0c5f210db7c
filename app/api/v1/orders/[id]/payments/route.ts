import { startPayment } from '@/lib/checkout/start-payment'
import { syncOrder } from '@/lib/checkout/sync-order'
import { defineRoute } from '@/lib/http/define-route'
import { listPaymentsContract, startPaymentContract } from '../../contract'

export const GET = defineRoute(listPaymentsContract, async (ctx, { params }) => ({
  data: (await syncOrder(ctx, params.id)).payments,
}))
export const POST = defineRoute(startPaymentContract, (ctx, { params }) => startPayment(ctx, params.id))
