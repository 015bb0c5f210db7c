import { defineRoute } from '@/lib/http/define-route'
import { readVersion } from '@/lib/http/read-version'
import { deletePriceList, updatePriceList } from '@/lib/price-lists/change-price-lists'
import { priceListChanged } from '@/lib/price-lists/errors'
import { getPriceList } from '@/lib/price-lists/get-price-list'
import { deletePriceListContract, getPriceListContract, updatePriceListContract } from '../contract'

export const GET = defineRoute(getPriceListContract, (ctx, { params }) => getPriceList(ctx, params.id))
export const PATCH = defineRoute(updatePriceListContract, (ctx, { params, body, ifMatch }) =>
  updatePriceList(ctx, params.id, { ...body, version: readVersion(ifMatch, priceListChanged) }),
)
export const DELETE = defineRoute(deletePriceListContract, (ctx, { params }) =>
  deletePriceList(ctx, params.id),
)
