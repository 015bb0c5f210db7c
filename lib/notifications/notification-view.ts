import 'server-only'
import { type Market, marketPath } from '@/lib/markets/markets'
import { orderToken } from '@/lib/orders/order-token'
import { KINDS, type Kind, notificationText } from './notification-texts'
import type { NotificationView } from './schema'

export type NotificationRow = {
  id: string
  topic: string
  params: unknown
  createdAt: Date
  readAt: Date | null
}

/** Kinds of a later version, after a step back, are not shown. */
export const KNOWN_KINDS = { topic: { in: Object.keys(KINDS) } }

/** A notification in the reader's language, with a link in their market. */
export function notificationView(row: NotificationRow, market: Market): NotificationView {
  const kind = row.topic as Kind
  const params = KINDS[kind].parse(row.params)
  return {
    id: row.id,
    kind,
    ...notificationText(kind, params, market),
    // The link is made anew each time: a copy of the database alone opens no order.
    path: marketPath(market, `/orders/${orderToken(params.orderId)}`),
    createdAt: row.createdAt.toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
  }
}
