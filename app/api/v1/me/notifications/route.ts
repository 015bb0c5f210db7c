import { defineRoute } from '@/lib/http/define-route'
import { listNotifications } from '@/lib/notifications/list-notifications'
import { listNotificationsContract } from '../contract'

export const GET = defineRoute(listNotificationsContract, (ctx, { query }) => listNotifications(ctx, query))
