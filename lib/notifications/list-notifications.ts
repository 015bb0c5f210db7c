import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import type { Ctx } from '@/lib/context'
import { badCursor, CursorTime, decodeCursor, type PageInput, toPage } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { KNOWN_KINDS, notificationView } from './notification-view'
import type { NotificationList } from './schema'

/** What the caller was told, newest first, and how much of it is unread. Throws `auth.required`, `page.bad_cursor`. */
export async function listNotifications(ctx: Ctx, { limit, cursor }: PageInput): Promise<NotificationList> {
  const { userId } = requirePerson(ctx)
  const after = keyOf(cursor)
  const [rows, unreadCount] = await Promise.all([
    ctx.db.notification.findMany({
      where: {
        userId,
        ...KNOWN_KINDS,
        ...(after
          ? { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] }
          : {}),
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: limit + 1,
    }),
    countUnread(ctx),
  ])
  const page = toPage(
    rows,
    limit,
    ({ createdAt, id }) => [createdAt.toISOString(), id],
    (row) => notificationView(row, ctx.market),
  )
  return { ...page, unreadCount }
}

/** How much the caller has not read yet. Throws `auth.required`. */
export async function countUnread(ctx: Ctx): Promise<number> {
  return ctx.db.notification.count({
    where: { userId: requirePerson(ctx).userId, readAt: null, ...KNOWN_KINDS },
  })
}

function keyOf(cursor: string | undefined): { at: Date; id: string } | null {
  const key = decodeCursor(cursor, 2)
  if (!key) return null
  const [at, id] = [CursorTime.safeParse(key[0]), Id.safeParse(key[1])]
  if (!at.success || !id.success) throw badCursor()
  return { at: new Date(at.data), id: id.data }
}
