import 'server-only'
import { audit } from '@/lib/audit/audit'
import { requirePermission } from '@/lib/auth/permissions'
import { type Ctx, transact } from '@/lib/context'
import { AppError, notFound } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import type { SynonymsInput, SynonymsView } from './merchandising-schema'

/** Groups of words that mean the same to whoever searches. Each change counts with the next search. */

/** All of them, by language and first word. Throws `auth.forbidden`. */
export async function listSynonyms(ctx: Ctx): Promise<SynonymsView[]> {
  requirePermission(ctx, 'products:read')
  const rows = await ctx.db.searchSynonym.findMany()
  return rows
    .map(view)
    .sort((a, b) => a.language.localeCompare(b.language) || firstOf(a).localeCompare(firstOf(b), a.language))
}

/** One group. Throws `auth.forbidden`, `synonyms.not_found`. */
export async function getSynonyms(ctx: Ctx, id: string): Promise<SynonymsView> {
  requirePermission(ctx, 'products:read')
  return view(await find(ctx, id))
}

/** Adds a group. Throws `auth.forbidden`. */
export async function addSynonyms(ctx: Ctx, input: SynonymsInput): Promise<SynonymsView> {
  requirePermission(ctx, 'products:write')
  return transact(ctx, async (ctx) => {
    const row = await ctx.db.searchSynonym.create({ data: { id: newId(), ...input } })
    await audit(ctx, {
      action: 'synonyms.add',
      entityType: 'search_synonym',
      entityId: row.id,
      after: input,
    })
    return view(row)
  })
}

/**
 * Changes a group. `version` is the one the editor has read.
 * Throws `auth.forbidden`, `synonyms.not_found`, `synonyms.changed` (412) for the second of two editors.
 */
export async function changeSynonyms(
  ctx: Ctx,
  id: string,
  { version, ...input }: SynonymsInput & { version: number },
): Promise<SynonymsView> {
  requirePermission(ctx, 'products:write')
  return transact(ctx, async (ctx) => {
    const { language, words } = await find(ctx, id)
    const { count } = await ctx.db.searchSynonym.updateMany({
      where: { id, version },
      data: { ...input, version: version + 1 },
    })
    if (count === 0) throw synonymsChanged()
    await audit(ctx, {
      action: 'synonyms.change',
      entityType: 'search_synonym',
      entityId: id,
      before: { language, words },
      after: input,
    })
    return view(await find(ctx, id))
  })
}

/** Removes a group. Throws `auth.forbidden`, `synonyms.not_found`. */
export async function removeSynonyms(ctx: Ctx, id: string): Promise<void> {
  requirePermission(ctx, 'products:write')
  await transact(ctx, async (ctx) => {
    const { language, words } = await find(ctx, id)
    await ctx.db.searchSynonym.deleteMany({ where: { id } })
    await audit(ctx, {
      action: 'synonyms.remove',
      entityType: 'search_synonym',
      entityId: id,
      before: { language, words },
    })
  })
}

type Row = { id: string; language: string; words: string[]; version: number; updatedAt: Date }

async function find(ctx: Ctx, id: string): Promise<Row> {
  const row = await ctx.db.searchSynonym.findUnique({ where: { id } })
  if (!row) throw notFound('synonyms')
  return row
}

const view = (row: Row): SynonymsView => ({
  id: row.id,
  language: row.language === 'de' ? 'de' : 'en',
  words: row.words,
  version: row.version,
  updatedAt: row.updatedAt.toISOString(),
})

const firstOf = ({ words }: SynonymsView) => words[0] ?? ''

/** The refusal for the second of two editors. */
export const synonymsChanged = () =>
  new AppError(
    'precondition',
    'synonyms.changed',
    'Somebody has changed this group since you opened it. Look at it again, then repeat your change.',
  )
