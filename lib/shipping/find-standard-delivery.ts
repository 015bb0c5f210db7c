import 'server-only'
import type { Ctx } from '@/lib/context'
import { type Money, money } from '@/lib/core/money'

export type StandardDelivery = { price: Money; freeFrom: Money | null; minDays: number; maxDays: number }

/** What delivery costs and takes in a market before the address is known: its cheapest method; null when it has none. */
export async function findStandardDelivery(
  ctx: Pick<Ctx, 'db' | 'market'>,
): Promise<StandardDelivery | null> {
  const { currency, countries } = ctx.market
  const method = await ctx.db.shippingMethod.findFirst({
    where: { currency, active: true, countries: { has: countries[0] } },
    orderBy: [{ priceMinor: 'asc' }, { position: 'asc' }],
    select: { priceMinor: true, freeFromMinor: true, minDays: true, maxDays: true },
  })
  return (
    method && {
      price: money(method.priceMinor, currency),
      freeFrom: method.freeFromMinor === null ? null : money(method.freeFromMinor, currency),
      minDays: method.minDays,
      maxDays: method.maxDays,
    }
  )
}
