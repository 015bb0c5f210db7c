import { defineRoute } from '@/lib/http/define-route'
import { listNotifications } from '@/lib/notifications/list-notifications'
import { markAllNotifications } from '@/lib/notifications/mark-notification'
import { listNotificationsContract, markNotificationsContract } from '../contract'

export const GET = defineRoute(listNotificationsContract, (ctx, { query }) => listNotifications(ctx, query))

export const PATCH = defineRoute(markNotificationsContract, async (ctx) => {
  await markAllNotifications(ctx)
})
