import { listAdminProducts } from '@/lib/catalog/list-admin-products'
import { defineRoute } from '@/lib/http/define-route'
import { listAdminProductsContract } from '../contract'

export const GET = defineRoute(listAdminProductsContract, (ctx, { query }) => listAdminProducts(ctx, query))
