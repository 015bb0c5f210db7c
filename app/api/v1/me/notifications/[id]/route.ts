import { defineRoute } from '@/lib/http/define-route'
import { markNotification } from '@/lib/notifications/mark-notification'
import { markNotificationContract } from '../../contract'

export const PATCH = defineRoute(markNotificationContract, (ctx, { params, body }) =>
  markNotification(ctx, params.id, body),
)
