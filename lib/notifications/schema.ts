import { z } from 'zod'
import { pageOf } from '@/lib/core/page'
import { Id, Timestamp } from '@/lib/core/schema'
import { CHANNELS, type Channel, TOPICS, type Topic } from './topics'

const everyOf = <K extends string, V>(keys: readonly K[], value: V) =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<K, V>

/** Every topic in every channel: what is read is what is written back. */
export const NotificationPreferences = z
  .strictObject(everyOf(TOPICS, z.strictObject(everyOf(CHANNELS, z.boolean()))))
  .meta({ id: 'NotificationPreferences' })
export type NotificationPreferences = Record<Topic, Record<Channel, boolean>>

export const NotificationView = z
  .object({
    id: Id,
    kind: z.string().describe('What it is about, for example order_shipped'),
    title: z.string(),
    text: z.string(),
    path: z.string().nullable().describe('The page of this shop that it leads to'),
    createdAt: Timestamp,
    readAt: Timestamp.nullable(),
  })
  .meta({ id: 'Notification' })
export type NotificationView = z.infer<typeof NotificationView>

export const NotificationList = pageOf(NotificationView).extend({
  unreadCount: z.int().describe('Of all pages'),
})
export type NotificationList = z.infer<typeof NotificationList>

export const MarkNotification = z.strictObject({ isRead: z.boolean() })
export type MarkNotification = z.infer<typeof MarkNotification>

export const MarkNotifications = z.strictObject({ isRead: z.literal(true) })
