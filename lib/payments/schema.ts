import { z } from 'zod'

/** An id of the provider's: "pm_…". */
export const PaymentMethodId = z.string().regex(/^pm_\w{1,200}$/)

export const SavedCardView = z
  .object({
    id: PaymentMethodId,
    brand: z.string(),
    last4: z.string(),
    expMonth: z.int(),
    expYear: z.int(),
  })
  .meta({ id: 'SavedCard' })
export type SavedCardView = z.infer<typeof SavedCardView>
