import 'server-only'
import { type Ctx, transact } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { hashToken } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { emit } from '@/lib/events/emit'
import { findAlerts } from './list-stock-alerts'
import { DAYS_TO_WAIT } from './request-stock-alert'
import type { StockAlertView } from './stock-alert-schema'

/** What the links in the mails of an alert lead to. Whoever has the token has read the mail. */

/** The alert of a link; null when it was stopped, or not confirmed in time. */
export async function findStockAlert(ctx: Ctx, token: string): Promise<StockAlertView | null> {
  const [alert] = await findAlerts(ctx, sql`a."tokenHash" = ${hashToken(token)} AND a."expiresAt" > now()`)
  return alert ?? null
}

/**
 * Proves the address of an alert, once: from then on it waits. Should the variant have come back meanwhile, the mail
 * follows at once. Throws `stock_alert.link_invalid` (404) when it is unknown, used or over.
 */
export async function confirmStockAlert(ctx: Ctx, token: string): Promise<void> {
  await transact(ctx, async (ctx) => {
    const [alert] = await ctx.db.$queryRaw<{ variantId: string }[]>(sql`
      UPDATE "StockAlert" SET "confirmedAt" = now(), "expiresAt" = now() + make_interval(days => ${DAYS_TO_WAIT})
      WHERE "tokenHash" = ${hashToken(token)} AND "confirmedAt" IS NULL AND "expiresAt" > now()
      RETURNING "variantId"`)
    if (!alert) throw linkInvalid()
    await emit(ctx, 'stock.available', { variantId: alert.variantId })
  })
}

/** Ends every alert for the address of a link; what has ended stays so. */
export async function stopStockAlerts(ctx: Ctx, token: string): Promise<void> {
  await ctx.db.$executeRaw(sql`
    DELETE FROM "StockAlert" WHERE "email" = (SELECT "email" FROM "StockAlert" WHERE "tokenHash" = ${hashToken(token)})`)
}

const linkInvalid = () =>
  new AppError(
    'not_found',
    'stock_alert.link_invalid',
    'This link has been used or is too old. Ask for a new one on the page of the product.',
  )
