'use server'
import { z } from 'zod'
import { Id } from '@/lib/core/schema'
import { removeFile } from '@/lib/downloads/remove-file'
import { FileName } from '@/lib/downloads/schema'
import { defineAction } from '@/lib/http/define-action'

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
