import 'server-only'
import { inngest } from '@/lib/adapters/events/inngest'
import { systemCtx } from '@/lib/context'
import { claimGuestOrders } from '@/lib/orders/claim-order'
import { payloadOf } from '../payload'

export const claimOrdersOfVerified = inngest.createFunction(
  {
    id: 'claim-orders-of-verified',
    name: 'Give a customer what they ordered as a guest',
    retries: 10,
    triggers: [{ event: 'user.verified' }],
  },
  ({ event }) => claimGuestOrders(systemCtx('claim-guest-orders'), payloadOf('user.verified', event).userId),
)

export const claimOrdersOfNewAddress = inngest.createFunction(
  {
    id: 'claim-orders-of-new-address',
    name: 'Give a customer what they ordered as a guest with their new address',
    retries: 10,
    triggers: [{ event: 'user.emailChanged' }],
  },
  ({ event }) =>
    claimGuestOrders(systemCtx('claim-guest-orders'), payloadOf('user.emailChanged', event).userId),
)
