import { markTransferReceived } from '@/lib/checkout/mark-transfer-received'
import { defineRoute } from '@/lib/http/define-route'
import { receiveTransferContract } from '../../../contract'

export const POST = defineRoute(receiveTransferContract, (ctx, { params }) =>
  markTransferReceived(ctx, params.id),
)
