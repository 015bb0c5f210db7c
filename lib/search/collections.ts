import 'server-only'
import { CollectionRule } from '@/lib/catalog/collection-rule'
import type { Db } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { CollectionSort } from './schema'
import type { CollectionSort as SortName } from './sort-names'

/** A collection as the index knows it: what it holds, and how its list is sorted at first. */
export type SearchCollection = { slug: string; sort: SortName } & CollectionContent
export type CollectionContent =
  | { kind: 'manual'; productIds: readonly string[] }
  | { kind: 'rule'; rule: CollectionRule }

/** The active collections; one query. */
export async function readCollections(ctx: { db: Db }): Promise<SearchCollection[]> {
  const rows = await ctx.db.$queryRaw<Row[]>(sql`
    SELECT c."slug", c."sort", c."rule", ARRAY(
      SELECT i."productId"::text FROM "CollectionItem" i WHERE i."collectionId" = c."id"
      ORDER BY i."position", i."productId") AS "productIds"
    FROM "Collection" c WHERE c."active"`)
  return rows.map(({ slug, sort, rule, productIds }) => ({
    slug,
    sort: CollectionSort.parse(sort),
    ...(rule === null ? { kind: 'manual', productIds } : { kind: 'rule', rule: CollectionRule.parse(rule) }),
  }))
}

type Row = { slug: string; sort: string; rule: unknown; productIds: string[] }
