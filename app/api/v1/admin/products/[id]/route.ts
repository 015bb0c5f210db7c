import { productChanged } from '@/lib/catalog/errors'
import { getAdminProduct } from '@/lib/catalog/get-admin-product'
import { updateProduct } from '@/lib/catalog/update-product'
import { defineRoute } from '@/lib/http/define-route'
import { readVersion } from '@/lib/http/read-version'
import { getAdminProductContract, updateProductContract } from '../../contract'

export const GET = defineRoute(getAdminProductContract, (ctx, { params }) => getAdminProduct(ctx, params.id))
export const PATCH = defineRoute(updateProductContract, (ctx, { params, body, ifMatch }) =>
  updateProduct(ctx, params.id, { ...body, version: readVersion(ifMatch, productChanged) }),
)
