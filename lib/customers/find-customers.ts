import 'server-only'
import { z } from 'zod'
import { requirePermission } from '@/lib/auth/permissions'
import type { Ctx } from '@/lib/context'
import { text } from '@/lib/core/schema'
import { planForValues } from '@/lib/db/plan-for-values'
import { escapeLike, type Sql, sql } from '@/lib/db/sql'

export type FoundCustomer = { id: string; name: string | null; email: string }

export const FindCustomers = z.object({ q: text(100) })

const MOST_FOUND = 12

/** Customers by a part of their address or name. Throws `auth.forbidden`. */
export async function findCustomers(
  ctx: Ctx,
  { q }: z.infer<typeof FindCustomers>,
): Promise<FoundCustomer[]> {
  requirePermission(ctx, 'customers:read')
  return planForValues<FoundCustomer>(sql`
    SELECT u."id", u."name", u."email"::text FROM "User" u
    WHERE u."status" = 'active' AND ${contactHas(q)} ORDER BY u."email" LIMIT ${MOST_FOUND}`)
}

/** Whether a user "u" has this in their address or name; as the search index has them. */
export function contactHas(q: string): Sql {
  return sql`(u."email"::text || ' ' || coalesce(u."name", '')) ILIKE ${`%${escapeLike(q)}%`}`
}
