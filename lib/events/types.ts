/** Every event of the shop and its payload: ids only, since the reader loads what is true by then. */
export type Events = {
  'order.placed': { orderId: string; paymentMethod: 'card' | 'bank_transfer' }
  'order.paid': { orderId: string }
  'order.shipped': { orderId: string; fulfillmentId: string }
  'order.cancelled': { orderId: string }
  'order.expired': { orderId: string }
  'order.linkRequested': { orderId: string }
  'refund.requested': { orderId: string; refundId: string }
  'refund.succeeded': { orderId: string; refundId: string }
  'user.linkRequested': { userTokenId: string; market: string }
  'user.registeredAgain': { userId: string; market: string }
  'user.verified': { userId: string; market: string }
  'user.passwordChanged': { userId: string; market: string }
  'dataExport.requested': { dataRequestId: string }
  'dataExport.ready': { dataRequestId: string }
  'erasure.requested': { dataRequestId: string }
  'erasure.deferred': { dataRequestId: string }
  'erasure.done': { dataRequestId: string }
  'user.emailChanged': { userId: string; formerEmail: string; market: string }
  'wishlist.priceDropped': { userId: string; itemIds: string[] }
  'stockAlert.requested': { alertId: string }
  /** Written by the database where stock comes back that somebody waits for. */
  'stock.available': { variantId: string }
  'user.securityChanged': { userId: string; change: SecurityChange; market: string }
  'staff.invited': { invitationId: string }
  'upload.begun': { name: string }
  'upload.replaced': { name: string }
}

/** What happened to the ways in which somebody signs in. */
export const SECURITY_CHANGES = [
  'totp_added',
  'totp_removed',
  'passkey_added',
  'passkey_removed',
  'recovery_codes_renewed',
  'recovery_code_used',
  'provider_linked',
  'provider_unlinked',
] as const
export type SecurityChange = (typeof SECURITY_CHANGES)[number]

export type EventType = keyof Events
