import { z } from 'zod'
import { Id } from '@/lib/core/schema'
import { contract } from '@/lib/http/contract'
import { RequestStockAlert } from '@/lib/inventory/stock-alert-schema'

const ofVariant = {
  path: '/variants/{id}/stock-alerts',
  tag: 'Catalogue',
  params: z.strictObject({ id: Id }),
  status: 204,
  response: null,
} as const

export const requestStockAlertContract = contract({
  ...ofVariant,
  method: 'POST',
  summary:
    'Be told by mail when a variant is back in stock; an address that is not proved first gets a link that confirms it',
  auth: 'public',
  body: RequestStockAlert,
  errors: {
    404: ['variant.not_found'],
    409: ['stock_alert.in_stock'],
    422: ['stock_alert.email_required'],
    429: ['auth.throttled'],
  },
})

export const removeStockAlertContract = contract({
  ...ofVariant,
  method: 'DELETE',
  summary: 'No longer wait for a variant',
  auth: 'person',
})
