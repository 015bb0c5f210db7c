import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import { chosenOptions, type StoredOption } from '@/lib/catalog/translations'
import type { Ctx } from '@/lib/context'
import { type Sql, sql } from '@/lib/db/sql'
import { findAccountAddress } from './own-address'
import type { StockAlertView } from './stock-alert-schema'

/** What the caller waits for, latest first; there is a limit to it. Throws `auth.required`. */
export async function listOwnStockAlerts(ctx: Ctx): Promise<StockAlertView[]> {
  return findAlerts(ctx, sql`${await ownedBy(ctx)} AND a."notifiedAt" IS NULL AND a."expiresAt" > now()`)
}

/** The caller no longer waits for a variant; who did not is fine. Throws `auth.required`. */
export async function removeStockAlert(ctx: Ctx, variantId: string): Promise<void> {
  await ctx.db.$executeRaw(sql`
    DELETE FROM "StockAlert" a WHERE a."variantId" = ${variantId}::uuid AND ${await ownedBy(ctx)}`)
}

/** Those of the account, and those of its address once that is proved. */
async function ownedBy(ctx: Ctx): Promise<Sql> {
  const { userId } = requirePerson(ctx)
  const account = await findAccountAddress(ctx)
  return sql`(a."userId" = ${userId}::uuid OR (${account?.isVerified ?? false} AND a."email" = ${account?.email ?? ''}))`
}

type Row = Omit<StockAlertView, 'createdAt' | 'options'> & {
  createdAt: Date
  options: StoredOption[]
  optionValues: Record<string, string>
}

/** Alerts "a" that meet `where`, latest first, in the language of the market. */
export async function findAlerts(ctx: Pick<Ctx, 'db' | 'market'>, where: Sql): Promise<StockAlertView[]> {
  const { language } = ctx.market
  const rows = await ctx.db.$queryRaw<Row[]>(sql`
    SELECT a."variantId", p."slug", p."translations"->${language}->>'title' AS "title", p."options", v."optionValues",
      a."confirmedAt" IS NOT NULL AS "isConfirmed", a."createdAt"
    FROM "StockAlert" a JOIN "Variant" v ON v."id" = a."variantId" JOIN "Product" p ON p."id" = v."productId"
    WHERE ${where} ORDER BY a."createdAt" DESC, a."id" DESC`)
  return rows.map(({ optionValues, options, createdAt, ...alert }) => ({
    ...alert,
    options: chosenOptions(options, optionValues, language),
    createdAt: createdAt.toISOString(),
  }))
}
