import 'server-only'
import { countAttempt, mayAttempt } from '@/lib/auth/attempts'
import { type Ctx, transact } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { insertEvent } from '@/lib/events/emit'
import type { LookUpOrder } from './schema'

/** Lookups from one network address, and mails to one address, in an hour. */
const MAX_FROM_ADDRESS = 30
const MAX_TO_EMAIL = 5
const HOUR = 3600

/**
 * Mails the link of an order to the address it was placed with. Whether there is such an order is told to nobody
 * but its buyer: answer and work are the same. Throws `auth.throttled` (429).
 */
export async function requestOrderLink(ctx: Ctx, { number, email }: LookUpOrder): Promise<void> {
  const { ip } = ctx.client
  if (ip)
    await countAttempt(ctx, [{ name: `order-lookup-from:${ip}`, most: MAX_FROM_ADDRESS, seconds: HOUR }])
  const mayMail = await mayAttempt(ctx, [
    { name: `order-lookup:${email}`, most: MAX_TO_EMAIL, seconds: HOUR },
  ])
  await transact(ctx, async (ctx) => {
    const order = await ctx.db.order.findFirst({ where: { number, email }, select: { id: true } })
    const orderId = order?.id ?? newId()
    await ctx.db.$executeRaw(
      insertEvent(ctx, 'order.linkRequested', { orderId }, sql`${order !== null && mayMail}::boolean`),
    )
  })
}
