import 'server-only'
import type { Ctx } from '@/lib/context'
import { type Sql, sql } from '@/lib/db/sql'
import { DEFAULT_MARKET, MARKETS, type Market } from '@/lib/markets/markets'

/** Whose rows are looked for: the people themselves, and the addresses that are proved to be theirs. */
export type Person = {
  /** A list or query of user ids. */
  ids: Sql
  /** Rows that know only an address count as theirs once they have shown that it is. */
  addresses: readonly string[]
}

/** The person of an account, for the map of personal data. */
export function personOf(user: { id: string; email: string; emailVerifiedAt: Date | null }): Person {
  return { ids: sql`${user.id}::uuid`, addresses: user.emailVerifiedAt ? [user.email.toLowerCase()] : [] }
}

/** The market whose language somebody has chosen. */
export function marketOfLocale(locale: string): Market {
  return Object.values(MARKETS).find((market) => market.locale === locale) ?? DEFAULT_MARKET
}

/** The numbers of the orders of a person that are not over: unpaid, not wholly shipped, or with money on its way. */
export async function openOrderNumbers(ctx: Pick<Ctx, 'db'>, owned: Sql): Promise<number[]> {
  const open = await ctx.db.$queryRaw<{ number: number }[]>(sql`
    SELECT o."number" FROM "Order" o WHERE o."id" IN (SELECT "id" FROM "Order" WHERE ${owned})
      AND (o."status" IN ('pending_payment', 'confirmed') OR EXISTS (
        SELECT FROM "Payment" y LEFT JOIN "Refund" r ON r."paymentId" = y."id"
        WHERE y."orderId" = o."id" AND (y."status" = 'processing' OR r."status" = 'pending')))
    ORDER BY o."number"`)
  return open.map(({ number }) => number)
}
