import { defineRoute } from '@/lib/http/define-route'
import { productsAnswer } from '@/lib/search/cached'
import { listProductsContract } from './contract'

export const GET = defineRoute(listProductsContract, (ctx, { query }) => productsAnswer(ctx, query))
