import { z } from 'zod'
import type { NotificationPreferences } from '@/lib/notifications/schema'
import { CHANNELS, isOwed, TOPICS } from '@/lib/notifications/topics'

/** A box that is not ticked is not sent, and a topic without a ticked one neither. */
const Box = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')
const Owed = z.literal('on').transform(() => true)

/** The table of boxes as a form posts it: "price_drops.email". */
export const PreferencesForm = z
  .strictObject(Object.fromEntries(TOPICS.map((topic) => [topic, channelsOf(topic)])))
  // The loops over topics and channels make every key there is; the compiler cannot see that.
  .transform((boxes) => boxes as NotificationPreferences)

function channelsOf(topic: (typeof TOPICS)[number]) {
  const boxes = CHANNELS.map((channel) => [channel, isOwed(topic, channel) ? Owed : Box] as const)
  return z.preprocess((value) => value ?? {}, z.strictObject(Object.fromEntries(boxes)))
}
