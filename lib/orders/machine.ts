import type { Machine } from '@/lib/core/machine'
import type { OrderStatus } from './schema'

/** Every status of an order and how it is left. Payment and fulfilment are axes of their own (rollups.ts). */
export const orderMachine = {
  name: 'order',
  commands: {
    /** The money has arrived. */
    confirm: { from: ['pending_payment'], to: 'confirmed' },
    /** The money arrived after the order had expired, and the goods were still there. */
    revive: { from: ['expired'], to: 'confirmed' },
    /** Nobody paid in time. */
    expire: { from: ['pending_payment'], to: 'expired' },
    cancel: { from: ['pending_payment', 'confirmed'], to: 'cancelled' },
    /** Everything has left the house. */
    complete: { from: ['confirmed'], to: 'completed' },
  },
} as const satisfies Machine<OrderStatus, string>

export type OrderCommand = keyof typeof orderMachine.commands
