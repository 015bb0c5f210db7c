'use server'
import { z } from 'zod'
import { Id } from '@/lib/core/schema'
import { removeFile } from '@/lib/downloads/remove-file'
import { renewDownloads } from '@/lib/downloads/renew-downloads'
import { FileName } from '@/lib/downloads/schema'
import { defineAction } from '@/lib/http/define-action'
import { withQuery } from './admin-links'
import { OrderForm } from './order-form-schema'

export const removeFileAction = defineAction({
  name: 'remove-file',
  source: 'admin',
  schema: z.strictObject({ productId: Id, variantId: Id, name: FileName }),
  async run(ctx, { productId, variantId, name }) {
    await removeFile(ctx, variantId, name)
    return productId
  },
  next: (productId) => ({ path: `/admin/products/${productId}?saved=1`, always: true }),
})

export const renewDownloadsAction = defineAction({
  name: 'renew-downloads',
  source: 'admin',
  schema: OrderForm,
  async run(ctx, form) {
    await renewDownloads(ctx, form.orderId)
    return form
  },
  next: ({ orderId, tab, q }) => ({
    path: withQuery(`/admin/orders/${orderId}`, { tab, q, done: 'renewed' }),
    always: true,
  }),
})
