import 'server-only'
import type { Ctx } from '@/lib/context'
import type { ShippingMethodRow } from './rate-shipping'

/** Every way to deliver in a market, before anything is known of the address. */
export async function listMethods(ctx: Pick<Ctx, 'db' | 'market'>): Promise<ShippingMethodRow[]> {
  const methods = await ctx.db.shippingMethod.findMany({
    where: { currency: ctx.market.currency, active: true },
    orderBy: { position: 'asc' },
    omit: { position: true, active: true },
  })
  return methods.map((method) => ({ ...method, name: method.name as ShippingMethodRow['name'] }))
}
