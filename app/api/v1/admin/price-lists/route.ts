import { defineRoute } from '@/lib/http/define-route'
import { createPriceList } from '@/lib/price-lists/change-price-lists'
import { listPriceLists } from '@/lib/price-lists/price-lists'
import { createPriceListContract, listPriceListsContract } from './contract'

export const GET = defineRoute(listPriceListsContract, (ctx, { query }) => listPriceLists(ctx, query))

export const POST = defineRoute(createPriceListContract, (ctx, { body }) => createPriceList(ctx, body))
