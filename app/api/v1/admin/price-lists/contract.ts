import { z } from 'zod'
import { BAD_CURSOR, pageOf } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { contract } from '@/lib/http/contract'
import {
  CreatePriceList,
  ListedPriceView,
  ListListedPrices,
  ListPriceLists,
  PriceListRow,
  PriceListView,
  UpdatePriceList,
} from '@/lib/price-lists/schema'

const tag = 'Prices'
const byId = { params: z.strictObject({ id: Id }), path: '/admin/price-lists/{id}' } as const
const NOT_FOUND = ['price_list.not_found'] as const
const TAKEN = ['price_list.name_taken'] as const
const UNKNOWN = ['price_list.unknown_variant', 'price_list.unknown_group'] as const
const REFUSED = [...UNKNOWN, 'price_list.price_twice', 'price_list.too_many_prices'] as const

export const listPriceListsContract = contract({
  tag,
  method: 'GET',
  path: '/admin/price-lists',
  summary: 'Price lists, the highest priority first',
  auth: 'products:read',
  query: ListPriceLists,
  status: 200,
  response: pageOf(PriceListRow),
  errors: BAD_CURSOR,
})

export const createPriceListContract = contract({
  tag,
  method: 'POST',
  path: '/admin/price-lists',
  summary: 'Make a price list for groups of customers',
  auth: 'products:write',
  body: CreatePriceList,
  status: 201,
  response: PriceListView,
  errors: { 409: TAKEN, 422: UNKNOWN },
})

export const getPriceListContract = contract({
  ...byId,
  tag,
  method: 'GET',
  summary: 'A price list with its prices',
  auth: 'products:read',
  status: 200,
  response: PriceListView,
  errors: { 404: NOT_FOUND },
})

export const listListedPricesContract = contract({
  tag,
  params: byId.params,
  method: 'GET',
  path: '/admin/price-lists/{id}/prices',
  summary: 'The prices of a list page by page, by SKU',
  auth: 'products:read',
  query: ListListedPrices,
  status: 200,
  response: pageOf(ListedPriceView),
  errors: { ...BAD_CURSOR, 404: NOT_FOUND },
})

export const updatePriceListContract = contract({
  ...byId,
  tag,
  method: 'PATCH',
  summary: 'Change a price list; If-Match carries the version that was read',
  auth: 'products:write',
  body: UpdatePriceList.omit({ version: true }),
  status: 200,
  response: PriceListView,
  ifMatch: 'required',
  errors: { 404: NOT_FOUND, 409: TAKEN, 412: ['price_list.changed'], 422: REFUSED },
})

export const deletePriceListContract = contract({
  ...byId,
  tag,
  method: 'DELETE',
  summary: 'Take a price list away with its prices',
  auth: 'products:write',
  status: 204,
  response: null,
  errors: { 404: NOT_FOUND },
})
