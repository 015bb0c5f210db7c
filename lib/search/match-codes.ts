import 'server-only'
import { TypedFastBitSet } from 'typedfastbitset'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import type { CatalogIndex } from './catalog-index'
import { Scores } from './scores'
import type { Matches } from './word-index'

/** More products than this have no beginning of an article number in common that anybody would type. */
const MOST = 200

/**
 * The products whose article number is, or begins with, what was searched for; null when it is no such number. One query,
 * and only for what could be one: a word of letters and digits with hyphens or figures in it.
 */
export async function matchCodes(
  { db }: Pick<Ctx, 'db'>,
  index: CatalogIndex,
  query: string | undefined,
): Promise<Matches | null> {
  const code = query?.trim().toUpperCase() ?? ''
  if (!/^(?=.*[\d-])[\dA-Z][\dA-Z-]{3,}$/.test(code)) return null
  const rows = await db.$queryRaw<{ productId: string }[]>(sql`
    SELECT DISTINCT v."productId" FROM "Variant" v
    WHERE upper(v."sku") LIKE ${`${code}%`} AND v."active" LIMIT ${MOST}`)
  const ordinals = rows.flatMap(({ productId }) => index.ordinalOf(productId) ?? [])
  if (ordinals.length === 0) return null
  const documents = new TypedFastBitSet(ordinals)
  return { documents, scores: new Scores(documents, new Float32Array()), corrected: null, isPartial: false }
}
