import { defineRoute } from '@/lib/http/define-route'
import { removeStockAlert } from '@/lib/inventory/list-stock-alerts'
import { requestStockAlert } from '@/lib/inventory/request-stock-alert'
import { removeStockAlertContract, requestStockAlertContract } from '../../contract'

export const POST = defineRoute(requestStockAlertContract, (ctx, { params, body }) =>
  requestStockAlert(ctx, params.id, body),
)
export const DELETE = defineRoute(removeStockAlertContract, (ctx, { params }) =>
  removeStockAlert(ctx, params.id),
)
