import { z } from 'zod'
import { PaymentAttemptView, PlacedOrderView, PlaceOrder } from '@/lib/checkout/schema'
import { BAD_CURSOR, PageInput } from '@/lib/core/page'
import { Id, optionalText } from '@/lib/core/schema'
import { DownloadView } from '@/lib/downloads/schema'
import { contract } from '@/lib/http/contract'
import {
  LookUpOrder,
  OrderEventView,
  OrderSummaryPage,
  OrderView,
  PaymentView,
  ShipmentView,
} from '@/lib/orders/schema'

const ofOrder = {
  method: 'GET',
  tag: 'Orders',
  auth: 'holder',
  params: z.strictObject({ id: Id }),
  status: 200,
  errors: { 404: ['order.not_found'] },
} as const

export const listOwnOrdersContract = contract({
  method: 'GET',
  path: '/orders',
  summary: 'The own orders, newest first',
  tag: 'Orders',
  auth: 'person',
  query: PageInput,
  status: 200,
  response: OrderSummaryPage,
  errors: BAD_CURSOR,
})

export const placeOrderContract = contract({
  method: 'POST',
  path: '/orders',
  summary: 'Place the order of a cart for the total the buyer agreed to, exactly once',
  tag: 'Orders',
  auth: 'holder',
  body: PlaceOrder,
  status: 201,
  response: PlacedOrderView,
  idempotency: 'required',
  errors: {
    404: ['cart.not_found', 'payment_method.not_found'],
    409: [
      'checkout.total_changed',
      'cart.sold_out',
      'cart.insufficient_stock',
      'cart.unavailable',
      'cart.busy',
    ],
    422: [
      'checkout.incomplete',
      'checkout.cart_empty',
      'checkout.method_not_offered',
      'checkout.immediate_download_needed',
    ],
    503: ['payments.unavailable'],
  },
})

export const getOrderContract = contract({
  ...ofOrder,
  path: '/orders/{id}',
  summary: 'Read an order',
  response: OrderView,
})

export const getOrderHistoryContract = contract({
  ...ofOrder,
  path: '/orders/{id}/status-history',
  summary: 'Everything that happened to an order',
  response: z.object({ data: z.array(OrderEventView) }),
})

export const listShipmentsContract = contract({
  ...ofOrder,
  path: '/orders/{id}/shipments',
  summary: 'Parcels and their tracking',
  response: z.object({ data: z.array(ShipmentView) }),
})

export const listDownloadsContract = contract({
  ...ofOrder,
  path: '/orders/{id}/downloads',
  summary: 'The files of a paid order, and how often and until when each can be fetched yet',
  response: z.object({ data: z.array(DownloadView) }),
})

export const listPaymentsContract = contract({
  ...ofOrder,
  path: '/orders/{id}/payments',
  summary: 'Payments as the provider has them now',
  response: z.object({ data: z.array(PaymentView) }),
})

export const startPaymentContract = contract({
  ...ofOrder,
  method: 'POST',
  path: '/orders/{id}/payments',
  summary: 'What the buyer needs to pay; a new attempt when the last one was ended',
  status: 201,
  response: PaymentAttemptView,
  idempotency: 'required',
  errors: { 404: ['order.not_found'], 409: ['checkout.not_payable'], 503: ['payments.unavailable'] },
})

export const cancelOrderContract = contract({
  ...ofOrder,
  method: 'POST',
  path: '/orders/{id}/cancellations',
  summary: 'Call an order off before anything has shipped: stock and money go back',
  body: z.strictObject({ reason: optionalText(300) }).default({ reason: null }),
  status: 201,
  response: OrderView,
  errors: {
    404: ['order.not_found'],
    409: ['order.already_shipped', 'order.already_delivered', 'order.invalid_transition'],
  },
})

export const lookUpOrderContract = contract({
  method: 'POST',
  path: '/orders/lookups',
  summary:
    'Have the link of an order mailed to the address it was placed with; the answer does not tell whether there is one',
  tag: 'Orders',
  auth: 'public',
  body: LookUpOrder,
  status: 204,
  response: null,
})

export const claimOrderContract = contract({
  ...ofOrder,
  method: 'POST',
  path: '/orders/{id}/ownership-claims',
  summary:
    'Take an order placed as a guest into the own account: with its Order-Token, or if it was placed with the own confirmed address',
  auth: 'person',
  status: 201,
  response: OrderView,
  errors: { 404: ['order.not_found'], 409: ['order.owned_by_another'] },
})
