/** Every event of the shop and its payload: ids only, since the reader loads what is true by then. */
export type Events = {
  'order.placed': { orderId: string; paymentMethod: 'card' | 'bank_transfer' }
  'order.paid': { orderId: string }
  'order.shipped': { orderId: string; fulfillmentId: string }
  'order.cancelled': { orderId: string }
  'order.expired': { orderId: string }
  'refund.requested': { orderId: string; refundId: string }
  'refund.succeeded': { orderId: string; refundId: string }
  'user.linkRequested': { userTokenId: string; market: string }
  'user.registeredAgain': { email: string; market: string }
  'user.verified': { userId: string; market: string }
  'user.passwordChanged': { userId: string; market: string }
  'user.emailChanged': { userId: string; formerEmail: string; market: string }
  'upload.replaced': { name: string }
}

export type EventType = keyof Events
