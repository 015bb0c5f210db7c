import 'server-only'
import type { PaymentProvider } from '@/lib/adapters/payments/port'
import { stripePayments } from '@/lib/adapters/payments/stripe'

/** The payment provider behind cards and wallets. */
export const provider: PaymentProvider = stripePayments
