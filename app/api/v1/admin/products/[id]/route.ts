import { productChanged } from '@/lib/catalog/errors'
import { getAdminProduct } from '@/lib/catalog/get-admin-product'
import { updateProduct } from '@/lib/catalog/update-product'
import { defineRoute } from '@/lib/http/define-route'
import { getAdminProductContract, updateProductContract } from '../../contract'

export const GET = defineRoute(getAdminProductContract, (ctx, { params }) => getAdminProduct(ctx, params.id))
export const PATCH = defineRoute(updateProductContract, (ctx, { params, body, ifMatch }) => {
  if (!/^\d{1,9}$/.test(ifMatch)) throw productChanged()
  return updateProduct(ctx, params.id, { ...body, version: Number(ifMatch) })
})
