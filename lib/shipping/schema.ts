import { z } from 'zod'
import { Id, MoneyView } from '@/lib/core/schema'

export const ShippingOptionView = z
  .object({
    id: Id,
    code: z.string(),
    name: z.string(),
    carrier: z.string(),
    price: MoneyView,
    minDays: z.int().describe('Business days'),
    maxDays: z.int(),
    earliest: z.iso.date(),
    latest: z.iso.date(),
  })
  .meta({ id: 'ShippingOption' })
export type ShippingOptionView = z.infer<typeof ShippingOptionView>
