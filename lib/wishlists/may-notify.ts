import 'server-only'
import type { Ctx } from '@/lib/context'

/** Whether somebody wants mails about lower prices: yes, until they have switched them off. */
export async function mayNotifyOfPriceDrops(ctx: Pick<Ctx, 'db'>, userId: string): Promise<boolean> {
  const choice = await ctx.db.notificationPreference.findUnique({
    where: { userId_topic_channel: { userId, topic: 'price_drops', channel: 'email' } },
    select: { isEnabled: true },
  })
  return choice?.isEnabled ?? true
}
