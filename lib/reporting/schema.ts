import { z } from 'zod'
import { MoneyView } from '@/lib/core/schema'

export const SalesDay = z.object({ day: z.iso.date(), orders: z.int(), revenue: MoneyView })

/** The first page of the back office: figures of one currency, days in the zone of the shop. */
export const ShopOverview = z.object({
  currency: z.string(),
  today: z.object({ orders: z.int(), revenue: MoneyView }),
  last30Days: z.object({ orders: z.int(), revenue: MoneyView, average: MoneyView }),
  previous30Days: z.object({ orders: z.int(), revenue: MoneyView }),
  days: z.array(SalesDay),
  toShip: z.int(),
  awaitingPayment: z.int(),
  lowStock: z.int(),
  reviewsToRead: z.int(),
  bestSellers: z.array(
    z.object({ title: z.string(), slug: z.string(), quantity: z.int(), revenue: MoneyView }),
  ),
})
export type ShopOverview = z.infer<typeof ShopOverview>
