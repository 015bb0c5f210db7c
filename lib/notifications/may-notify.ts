import 'server-only'
import type { Ctx } from '@/lib/context'
import { findChoices, isWanted } from './choices'
import type { Channel, Topic } from './topics'

/** Whether somebody may be told about a topic in a channel: as they chose, and only while the account is open. */
export async function mayNotify(ctx: Ctx, userId: string, topic: Topic, channel: Channel): Promise<boolean> {
  const choices = await findChoices(ctx, userId)
  return Boolean(choices?.isActive && isWanted(choices, topic, channel))
}
