import 'server-only'
import { type Sql, sql } from '@/lib/db/sql'
import type { PriceCandidate } from '@/lib/pricing/unit-price'

/** A special price as a statement tells it in JSON. */
export type CandidateJson = Omit<PriceCandidate, 'amountMinor' | 'startsAt' | 'endsAt'> & {
  amountMinor: number
  startsAt: string | null
  endsAt: string | null
}

/**
 * The special prices of a variant that may concern somebody, as a list in JSON: those for everybody, and those of the lists
 * of the groups that the person is in. Which of them counts, `decideUnitPrice` says.
 */
export function candidatesJson(of: { variant: Sql; currency: Sql; userId: Sql }): Sql {
  return sql`(
    SELECT coalesce(json_agg(json_build_object('amountMinor', s."amountMinor", 'minQuantity', s."minQuantity",
      'startsAt', s."startsAt", 'endsAt', s."endsAt", 'list', CASE WHEN l."id" IS NOT NULL THEN json_build_object(
        'id', l."id", 'priority', l."priority", 'mayExceed', l."mayExceed") END)), '[]')
    FROM "SpecialPrice" s LEFT JOIN "PriceList" l ON l."id" = s."priceListId"
    WHERE s."variantId" = ${of.variant} AND s."currency" = ${of.currency}
      AND (s."priceListId" IS NULL OR l."active" AND EXISTS (
        SELECT FROM "PriceListGroup" g JOIN "CustomerGroupMember" m ON m."groupId" = g."groupId"
        WHERE g."priceListId" = l."id" AND m."userId" = ${of.userId})))`
}

export function priceCandidate({ amountMinor, startsAt, endsAt, ...rest }: CandidateJson): PriceCandidate {
  return {
    ...rest,
    amountMinor: BigInt(amountMinor),
    startsAt: startsAt === null ? null : new Date(startsAt),
    endsAt: endsAt === null ? null : new Date(endsAt),
  }
}
