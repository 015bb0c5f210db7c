import { defineRoute } from '@/lib/http/define-route'
import { watchNotifications } from '@/lib/notifications/watch-notifications'
import { watchNotificationsContract } from '../../contract'

export const GET = defineRoute(watchNotificationsContract, async (ctx, { signal }) =>
  watchNotifications(ctx, signal),
)
