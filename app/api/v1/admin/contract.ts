import { z } from 'zod'
import { AdminProduct, AdminProductRow, ListAdminProducts, UpdateProduct } from '@/lib/catalog/admin-schema'
import { BAD_CURSOR, pageOf } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { DownloadView } from '@/lib/downloads/schema'
import { contract } from '@/lib/http/contract'
import { AdminOrder, AdminOrderPage, ListAdminOrders, ShipOrder } from '@/lib/orders/schema'

const byId = { params: z.strictObject({ id: Id }), status: 200 } as const
const NO_PRODUCT = ['product.not_found'] as const
const NO_ORDER = ['order.not_found'] as const

export const listAdminProductsContract = contract({
  method: 'GET',
  path: '/admin/products',
  summary: 'Products of every status, last changed first',
  tag: 'Back office',
  auth: 'products:read',
  query: ListAdminProducts,
  status: 200,
  response: pageOf(AdminProductRow),
  errors: BAD_CURSOR,
})

export const getAdminProductContract = contract({
  ...byId,
  method: 'GET',
  path: '/admin/products/{id}',
  summary: 'A product as the editor sees it',
  tag: 'Back office',
  auth: 'products:read',
  response: AdminProduct,
  errors: { 404: NO_PRODUCT },
})

export const updateProductContract = contract({
  ...byId,
  method: 'PATCH',
  path: '/admin/products/{id}',
  summary:
    'Change address, texts, status, publish date, search boost, prices and stock; If-Match carries the version that was read',
  tag: 'Back office',
  auth: 'products:write',
  body: UpdateProduct.omit({ version: true }),
  response: AdminProduct,
  ifMatch: 'required',
  errors: {
    404: NO_PRODUCT,
    409: ['product.slug_taken', 'inventory.changed', 'bundle.reserved'],
    412: ['product.changed'],
    422: [
      'product.unknown_variant',
      'inventory.below_reserved',
      'bundle.unknown_sku',
      'bundle.nested',
      'bundle.digital',
      'bundle.counted',
      'product.no_file',
    ],
  },
})

export const listAdminOrdersContract = contract({
  method: 'GET',
  path: '/admin/orders',
  summary: 'Orders, newest first',
  tag: 'Back office',
  auth: 'orders:read',
  query: ListAdminOrders,
  status: 200,
  response: AdminOrderPage,
  errors: BAD_CURSOR,
})

export const getAdminOrderContract = contract({
  ...byId,
  method: 'GET',
  path: '/admin/orders/{id}',
  summary: 'An order with its timeline',
  tag: 'Back office',
  auth: 'orders:read',
  response: AdminOrder,
  errors: { 404: NO_ORDER },
})

export const shipOrderContract = contract({
  ...byId,
  method: 'POST',
  path: '/admin/orders/{id}/fulfillments',
  summary: 'Record a parcel and tell the customer',
  tag: 'Back office',
  auth: 'orders:write',
  body: ShipOrder,
  status: 201,
  response: AdminOrder,
  errors: {
    404: [...NO_ORDER, 'order_line.not_found'],
    409: ['order.not_shippable', 'order.shipped_too_many', 'order.shipped_meanwhile'],
  },
})

export const renewDownloadsContract = contract({
  ...byId,
  method: 'POST',
  path: '/admin/orders/{id}/download-renewals',
  summary: 'Allow the files of an order to be fetched anew, as often and as long as at first',
  tag: 'Back office',
  auth: 'orders:write',
  status: 201,
  response: z.object({ data: z.array(DownloadView) }),
  errors: { 404: NO_ORDER, 409: ['download.none'] },
})

export const receiveTransferContract = contract({
  ...byId,
  method: 'POST',
  path: '/admin/orders/{id}/transfer-receipts',
  summary: 'Confirm that the money of a bank transfer has arrived',
  tag: 'Back office',
  auth: 'payments:write',
  status: 201,
  response: AdminOrder,
  idempotency: 'required',
  errors: { 404: NO_ORDER, 409: ['order.not_awaiting_transfer'] },
})
