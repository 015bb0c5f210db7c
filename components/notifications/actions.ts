'use server'
import { z } from 'zod'
import { Id } from '@/lib/core/schema'
import { defineAction } from '@/lib/http/define-action'
import { type Market, marketPath } from '@/lib/markets/markets'
import { markAllNotifications, markNotification } from '@/lib/notifications/mark-notification'
import { setPreferences } from '@/lib/notifications/preferences'
import { PreferencesForm } from './preferences-form-schema'

const leadsTo = (path: `/${string}`) => (_: unknown, market: Market) => ({
  path: marketPath(market, path),
  always: true,
})

export const setPreferencesAction = defineAction({
  name: 'notification-preferences',
  schema: PreferencesForm,
  run: setPreferences,
  next: leadsTo('/account/notifications?done=preferences-saved'),
})

export const markNotificationAction = defineAction({
  name: 'mark-notification',
  schema: z.strictObject({ notificationId: Id }),
  run: (ctx, { notificationId }) => markNotification(ctx, notificationId, { isRead: true }),
  next: leadsTo('/account/notifications?done=marked-read'),
})

export const markAllNotificationsAction = defineAction({
  name: 'mark-all-notifications',
  schema: z.strictObject({}),
  run: markAllNotifications,
  next: leadsTo('/account/notifications?done=marked-read'),
})
