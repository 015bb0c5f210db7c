import { defineRoute } from '@/lib/http/define-route'
import { claimOrder } from '@/lib/orders/claim-order'
import { claimOrderContract } from '../../contract'

export const POST = defineRoute(claimOrderContract, (ctx, { params }) => claimOrder(ctx, params.id))
