import { z } from 'zod'
import { Email, Id, Timestamp } from '@/lib/core/schema'

/** Input and view schemas of stock alerts. */

export const RequestStockAlert = z.strictObject({
  email: Email.optional().describe('Whom to tell; missing: the address of whoever is signed in'),
})
export type RequestStockAlert = z.infer<typeof RequestStockAlert>

export const StockAlertView = z.object({
  variantId: Id,
  slug: z.string(),
  title: z.string(),
  options: z.array(z.object({ name: z.string(), value: z.string() })),
  isConfirmed: z.boolean(),
  createdAt: Timestamp,
})
export type StockAlertView = z.infer<typeof StockAlertView>
