import 'server-only'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { type Channel, CONSENT_TOPIC, isOwed, type Topic } from './topics'

/** What somebody has chosen so far. */
export type Choices = {
  isActive: boolean
  /** By "topic:channel". */
  chosen: Readonly<Record<string, boolean>>
  hasConsent: boolean
}

/** Null when there is no such person. */
export async function findChoices(ctx: Ctx, userId: string): Promise<Choices | null> {
  const [row] = await ctx.db.$queryRaw<Choices[]>(sql`
    SELECT u."status" = 'active' AS "isActive",
      (SELECT coalesce(jsonb_object_agg(p."topic" || ':' || p."channel", p."isEnabled"), '{}')
        FROM "NotificationPreference" p WHERE p."userId" = u."id") AS "chosen",
      coalesce((SELECT c."isGiven" FROM "ConsentRecord" c WHERE c."userId" = u."id" AND c."topic" = ${CONSENT_TOPIC}
        ORDER BY c."createdAt" DESC, c."id" DESC LIMIT 1), false) AS "hasConsent"
    FROM "User" u WHERE u."id" = ${userId}::uuid`)
  return row ?? null
}

/**
 * Whether a topic is wanted in a channel. What was never chosen is on; of what needs consent the mail alone, once
 * that is given.
 */
export function isWanted({ chosen, hasConsent }: Choices, topic: Topic, channel: Channel): boolean {
  if (isOwed(topic, channel)) return true
  const needsConsent = topic === CONSENT_TOPIC
  if (needsConsent && !hasConsent) return false
  return chosen[`${topic}:${channel}`] ?? (!needsConsent || channel === 'email')
}
