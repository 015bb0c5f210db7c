'use server'
import { z } from 'zod'
import { SignIn } from '@/lib/auth/schema'
import { signIn } from '@/lib/auth/sign-in'
import { updateProduct } from '@/lib/catalog/update-product'
import { cancelOrder } from '@/lib/checkout/cancel-order'
import { markTransferReceived } from '@/lib/checkout/mark-transfer-received'
import { optionalText } from '@/lib/core/schema'
import { renewDownloads } from '@/lib/downloads/renew-downloads'
import { continueSignIn, endBrowserSession, formerSession } from '@/lib/http/browser-session'
import { defineAction } from '@/lib/http/define-action'
import { shipOrder } from '@/lib/orders/ship-order'
import { withQuery } from './admin-links'
import { AdminPath } from './admin-path'
import { atFormFields } from './at-form-fields'
import { OrderForm, ShipForm } from './order-form-schema'
import { formFieldOf, ProductForm } from './product-form-schema'

export const signInAction = defineAction({
  name: 'admin-sign-in',
  source: 'admin',
  schema: SignIn.extend({ next: AdminPath }),
  run: async (ctx, { next, ...input }) =>
    continueSignIn(ctx, await signIn(ctx, { ...input, ...(await formerSession()) }), next),
  next: (path) => ({ path, always: true }),
})

export const signOutAction = defineAction({
  name: 'admin-sign-out',
  source: 'admin',
  schema: z.object({}),
  run: endBrowserSession,
  next: () => ({ path: '/admin/sign-in', always: true }),
})

const backTo = (done: string) => (form: OrderForm) => ({
  path: withQuery(`/admin/orders/${form.orderId}`, { tab: form.tab, q: form.q, done }),
  always: true,
})

export const shipOrderAction = defineAction({
  name: 'ship-order',
  source: 'admin',
  schema: ShipForm,
  async run(ctx, { form, parcel }) {
    await shipOrder(ctx, form.orderId, parcel)
    return form
  },
  next: backTo('shipped'),
})

export const receiveTransferAction = defineAction({
  name: 'receive-transfer',
  source: 'admin',
  schema: OrderForm,
  async run(ctx, form) {
    await markTransferReceived(ctx, form.orderId)
    return form
  },
  next: backTo('paid'),
})

export const cancelOrderAction = defineAction({
  name: 'cancel-order',
  source: 'admin',
  schema: OrderForm.extend({ reason: optionalText(300) }),
  async run(ctx, { reason, ...form }) {
    await cancelOrder(ctx, form.orderId, { reason })
    return form
  },
  next: backTo('cancelled'),
})

export const renewDownloadsAction = defineAction({
  name: 'renew-downloads',
  source: 'admin',
  schema: OrderForm,
  async run(ctx, form) {
    await renewDownloads(ctx, form.orderId)
    return form
  },
  next: backTo('renewed'),
})

export const updateProductAction = defineAction({
  name: 'update-product',
  source: 'admin',
  schema: ProductForm,
  run: (ctx, { productId, changes }) =>
    atFormFields(
      (path) => formFieldOf(path, changes),
      () => updateProduct(ctx, productId, changes),
    ),
  next: ({ id }) => ({ path: `/admin/products/${id}?saved=1`, always: true }),
})
