import 'server-only'
import type { Ctx } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { sql } from '@/lib/db/sql'
import { findDueStockAlerts, markStockAlerts } from '@/lib/inventory/due-stock-alerts'
import { findAlerts } from '@/lib/inventory/list-stock-alerts'
import { stockAlertToken } from '@/lib/inventory/stock-alert-token'
import { marketFromSlug } from '@/lib/markets/markets'
import { mayNotify } from './may-notify'
import { sendAccountEmail, sendAccountEmails } from './send-account-email'

/** As many as the provider takes in one call. */
const BATCH = 100

/**
 * Tells everybody who waits for a variant that it is back, once each and only while it can be bought; those with an
 * account who want no such mails are passed over. Safe to repeat. Answers how many mails there were.
 * Throws `email.unavailable`.
 */
export async function sendStockAlerts(ctx: Ctx, variantId: string): Promise<number> {
  for (let told = 0; ; ) {
    const due = await findDueStockAlerts(ctx, { variantId, limit: BATCH })
    if (due.length === 0) return told
    const wanted = await Promise.all(
      due.map(({ userId }) => userId === null || mayNotify(ctx, userId, 'back_in_stock', 'email')),
    )
    const emails = due
      .filter((_, index) => wanted[index])
      .map(({ id, userId, email, market, slug, title }) => {
        const token = stockAlertToken(id)
        return {
          dedupeKey: `stock-alert:${id}`,
          kind: 'back_in_stock' as const,
          to: email,
          market,
          name: null,
          path: `/products/${slug}` as const,
          values: { title },
          stop: `/stock-alerts/${token}` as const,
          secret: token,
          ...(userId ? { userId } : {}),
        }
      })
    await sendAccountEmails(ctx, emails).catch(unlessRefused)
    await markStockAlerts(
      ctx,
      due.map(({ id }) => id),
    )
    told += emails.length
  }
}

/** A mailbox that the provider refuses is not asked again, and holds up nobody. */
function unlessRefused(error: unknown): void {
  if (!(error instanceof AppError) || error.code !== 'email.refused') throw error
}

/**
 * Asks whether an address is right, by a link that works once; not when that was answered meanwhile.
 * Throws `email.unavailable`.
 */
export async function sendStockAlertLink(
  ctx: Ctx,
  { alertId, eventId }: { alertId: string; eventId: string },
): Promise<boolean> {
  const row = await ctx.db.stockAlert.findUnique({ where: { id: alertId } })
  if (!row || row.confirmedAt || row.expiresAt <= ctx.now) return false
  const market = marketFromSlug(row.market)
  const [alert] = await findAlerts({ db: ctx.db, market }, sql`a."id" = ${alertId}::uuid`)
  if (!alert) return false
  const token = stockAlertToken(alertId)
  await sendAccountEmail(ctx, {
    dedupeKey: `stock-alert-link:${eventId}`,
    kind: 'confirm_stock_alert',
    to: row.email,
    market: market.slug,
    name: null,
    path: `/stock-alerts/${token}`,
    secret: token,
    values: { title: [alert.title, ...alert.options.map(({ value }) => value)].join(', ') },
  })
  return true
}
