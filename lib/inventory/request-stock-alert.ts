import 'server-only'
import { countAttempt, mayAttempt } from '@/lib/auth/attempts'
import { type Ctx, transact } from '@/lib/context'
import { AppError, invalid, notFound } from '@/lib/core/errors'
import { fieldMessage } from '@/lib/core/field-messages'
import { hashToken, newId } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { insertEvent } from '@/lib/events/emit'
import { findAccountAddress } from './own-address'
import type { RequestStockAlert } from './stock-alert-schema'
import { stockAlertToken } from './stock-alert-token'

/** Requests from one network address, and mails to one mailbox, in an hour; and what may wait for one mailbox. */
const MAX_FROM_ADDRESS = 30
const MAX_TO_EMAIL = 5
const MAX_WAITING = 50
const HOUR = 3600

/** How long an address may be confirmed, and how long somebody then waits at most, in days. */
const DAYS_TO_CONFIRM = 7
export const DAYS_TO_WAIT = 365

/**
 * Notes that somebody wants a mail when a variant that is sold out can be bought again. Who is signed in and has proved
 * the address waits at once; anybody else first gets a mail with a link that confirms it. Whether the address is known,
 * waits already or gets no more mails today is told to nobody: the answer is the same.
 * Throws `variant.not_found`, `stock_alert.in_stock` (409), `stock_alert.email_required` (422), `auth.throttled` (429).
 */
export async function requestStockAlert(
  ctx: Ctx,
  variantId: string,
  input: RequestStockAlert,
): Promise<void> {
  const account = await findAccountAddress(ctx)
  const email = input.email ?? account?.email
  if (email === undefined) throw emailRequired(ctx)
  const { ip } = ctx.client
  if (ip) await countAttempt(ctx, [{ name: `stock-alert-from:${ip}`, most: MAX_FROM_ADDRESS, seconds: HOUR }])
  await refuseAvailable(ctx, variantId)
  const isOwn = account?.email === email
  const isProved = isOwn && account.isVerified
  const mayMail =
    isProved || (await mayAttempt(ctx, [{ name: `stock-alert:${email}`, most: MAX_TO_EMAIL, seconds: HOUR }]))
  const id = newId()
  await transact(ctx, async (ctx) => {
    // One at a time for an address, so that what is counted stays true.
    await ctx.db.$executeRaw(
      sql`SELECT pg_advisory_xact_lock(hashtextextended(${`stock-alerts:${email}`}, 0))`,
    )
    const [alert] = await ctx.db.$queryRaw<{ id: string; isConfirmed: boolean }[]>(sql`
      INSERT INTO "StockAlert" AS a ("id", "variantId", "userId", "email", "market", "tokenHash", "confirmedAt", "expiresAt")
      SELECT ${id}::uuid, ${variantId}::uuid, ${isOwn ? account.userId : null}::uuid, ${email}, ${ctx.market.slug},
        ${hashToken(stockAlertToken(id))}, CASE WHEN ${isProved} THEN now() END,
        now() + make_interval(days => ${isProved ? DAYS_TO_WAIT : DAYS_TO_CONFIRM})
      WHERE (SELECT count(*) FROM "StockAlert" w WHERE w."email" = ${email} AND w."notifiedAt" IS NULL) < ${MAX_WAITING}
        OR EXISTS (SELECT FROM "StockAlert" w WHERE w."email" = ${email} AND w."variantId" = ${variantId}::uuid
          AND w."notifiedAt" IS NULL)
      ON CONFLICT ("variantId", "email") WHERE "notifiedAt" IS NULL DO UPDATE SET
        "userId" = coalesce(a."userId", EXCLUDED."userId"), "market" = EXCLUDED."market",
        "confirmedAt" = coalesce(a."confirmedAt", EXCLUDED."confirmedAt"),
        "expiresAt" = GREATEST(a."expiresAt", EXCLUDED."expiresAt")
      RETURNING a."id", a."confirmedAt" IS NOT NULL AS "isConfirmed"`)
    const isAsked = alert !== undefined && !alert.isConfirmed && mayMail
    const alertId = alert?.id ?? id
    await ctx.db.$executeRaw(insertEvent(ctx, 'stockAlert.requested', { alertId }, sql`${isAsked}::boolean`))
  })
}

/** What can be bought needs no alert; what is not sold (any more) gets none. */
async function refuseAvailable(ctx: Ctx, variantId: string): Promise<void> {
  const [variant] = await ctx.db.$queryRaw<{ isAvailable: boolean }[]>(sql`
    SELECT NOT v."trackInventory" OR coalesce(level."onHand" > level."reserved", false) AS "isAvailable"
    FROM "Variant" v
    JOIN "Product" p ON p."id" = v."productId" AND p."status" = 'published' AND p."publishedAt" <= now()
    LEFT JOIN "StockLevel" level ON level."variantId" = v."id"
    WHERE v."id" = ${variantId}::uuid AND v."active"`)
  if (!variant) throw notFound('variant')
  if (variant.isAvailable)
    throw new AppError('conflict', 'stock_alert.in_stock', 'This is in stock again: you can buy it now.')
}

const emailRequired = ({ market }: Ctx) =>
  invalid('stock_alert.email_required', 'Tell us where to write to.', {
    email: fieldMessage('required', market.language),
  })
