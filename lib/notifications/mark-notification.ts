import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { KNOWN_KINDS, notificationView } from './notification-view'
import type { MarkNotification, NotificationView } from './schema'

/**
 * Marks a notification of the caller as read, or as unread again; the first reading counts.
 * Throws `auth.required`, `notification.not_found` (404), also for a stranger's.
 */
export async function markNotification(
  ctx: Ctx,
  id: string,
  { isRead }: MarkNotification,
): Promise<NotificationView> {
  const { userId } = requirePerson(ctx)
  const where = { id, userId, ...KNOWN_KINDS }
  await ctx.db.notification.updateMany({
    where: { ...where, readAt: isRead ? null : { not: null } },
    data: { readAt: isRead ? ctx.now : null },
  })
  const row = await ctx.db.notification.findFirst({ where })
  if (!row) throw notFound('notification')
  return notificationView(row, ctx.market)
}

/** Marks everything as read. Answers how much was not. Throws `auth.required`. */
export async function markAllNotifications(ctx: Ctx): Promise<number> {
  const { userId } = requirePerson(ctx)
  const { count } = await ctx.db.notification.updateMany({
    where: { userId, readAt: null },
    data: { readAt: ctx.now },
  })
  return count
}
