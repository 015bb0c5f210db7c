import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import { type Ctx, transact } from '@/lib/context'
import { invalid, unauthenticated } from '@/lib/core/errors'
import { fieldMessage } from '@/lib/core/field-messages'
import { newId } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { findChoices, isWanted } from './choices'
import type { NotificationPreferences } from './schema'
import { CHANNELS, CONSENT_TOPIC, isOwed, TOPICS } from './topics'

/** What the caller is told about, and how. Throws `auth.required`. */
export async function getPreferences(ctx: Ctx): Promise<NotificationPreferences> {
  const choices = await findChoices(ctx, requirePerson(ctx).userId)
  if (!choices) throw unauthenticated()
  const channelsOf = (topic: (typeof TOPICS)[number]) =>
    Object.fromEntries(CHANNELS.map((channel) => [channel, isWanted(choices, topic, channel)]))
  // The loops over both lists make every key there is; the compiler cannot see that.
  return Object.fromEntries(TOPICS.map((topic) => [topic, channelsOf(topic)])) as NotificationPreferences
}

/**
 * Sets all of it. Consent to the newsletter is recorded when it is given and when it is taken back.
 * Throws `auth.required`, `notification_preferences.owed` (422) for what cannot be switched off.
 */
export async function setPreferences(
  ctx: Ctx,
  input: NotificationPreferences,
): Promise<NotificationPreferences> {
  const { userId } = requirePerson(ctx)
  const rows = TOPICS.flatMap((topic) =>
    CHANNELS.map((channel) => ({ topic, channel, isEnabled: input[topic][channel] })),
  )
  for (const { topic, channel, isEnabled } of rows)
    if (isOwed(topic, channel) && !isEnabled)
      throw invalid(
        'notification_preferences.owed',
        'Mails about your orders cannot be switched off: we owe them to you.',
        { [`${topic}.${channel}`]: fieldMessage('owed', ctx.market.language) },
      )
  await transact(ctx, async (ctx) => {
    // Two forms at once: consent is compared with what the first of them has left.
    await ctx.db.$queryRaw(sql`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR NO KEY UPDATE`)
    await ctx.db.$executeRaw(sql`
      INSERT INTO "NotificationPreference" AS p ("userId", "topic", "channel", "isEnabled", "updatedAt")
      SELECT ${userId}::uuid, r."topic", r."channel"::"NotificationChannel", r."isEnabled", now()
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("topic" text, "channel" text, "isEnabled" bool)
      ON CONFLICT ("userId", "topic", "channel") DO UPDATE SET "isEnabled" = EXCLUDED."isEnabled", "updatedAt" = now()
      WHERE p."isEnabled" <> EXCLUDED."isEnabled"`)
    await recordConsent(ctx, userId, Object.values(input[CONSENT_TOPIC]).some(Boolean))
  })
  return getPreferences(ctx)
}

async function recordConsent(ctx: Ctx, userId: string, isGiven: boolean): Promise<void> {
  const choices = await findChoices(ctx, userId)
  if (!choices || choices.hasConsent === isGiven) return
  await ctx.db.consentRecord.create({ data: { id: newId(), userId, topic: CONSENT_TOPIC, isGiven } })
}
