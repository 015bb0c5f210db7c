import 'server-only'
import type { Ctx } from '@/lib/context'
import { join, raw, type Sql, sql } from '@/lib/db/sql'
import { ERASURE_RULES, type ErasureRule } from './erasure-rules'
import type { Person } from './person'
import { distanceOf, ownedBy, PERSONAL_DATA, PERSONAL_MODELS, type PersonalModel } from './personal-data'

/** Erases every row of a person by the rules, parts before wholes. Call inside `transact`. */
export async function eraseRows(ctx: Ctx, person: Person): Promise<void> {
  for (const model of [...PERSONAL_MODELS].sort((a, b) => distanceOf(b) - distanceOf(a)))
    for (const statement of erasureOf(model, ERASURE_RULES[model], ownedBy(model, person)))
      await ctx.db.$executeRaw(statement)
}

/** Deletes the rows of people that go as a whole. Answers how many there were. */
export async function deleteRows(ctx: Pick<Ctx, 'db'>, person: Person): Promise<number> {
  let deleted = 0
  for (const model of PERSONAL_MODELS.filter((each) => ERASURE_RULES[each].rows === 'delete'))
    for (const statement of erasureOf(model, { rows: 'delete' }, ownedBy(model, person)))
      deleted += await ctx.db.$executeRaw(statement)
  return deleted
}

function erasureOf(model: PersonalModel, rule: ErasureRule, owned: Sql): Sql[] {
  const table = raw(`"${model}"`)
  if (rule.rows === 'delete') return goesWithItsWhole(model) ? [] : [sql`DELETE FROM ${table} WHERE ${owned}`]
  const changes = Object.entries({ ...erasedColumns(model, rule), ...rule.set })
  return [
    ...(rule.deleteWhere ? [sql`DELETE FROM ${table} WHERE ${owned} AND ${rule.deleteWhere}`] : []),
    ...(changes.length > 0
      ? [
          sql`UPDATE ${table} SET ${join(changes.map(([column, value]) => sql`${raw(`"${column}"`)} = ${value}`))}
            WHERE ${owned}`,
        ]
      : []),
  ]
}

/** The marked columns that a rule does not speak of. */
function erasedColumns(
  model: PersonalModel,
  { set = {}, keep = {} }: Extract<ErasureRule, { rows: 'keep' }>,
) {
  const unnamed = Object.keys(PERSONAL_DATA[model].personal).filter(
    (name) => !(name in set) && !(name in keep),
  )
  return Object.fromEntries(unnamed.map((name) => [name, sql`NULL`]))
}

/** The database deletes the parts of a row with it. */
function goesWithItsWhole(model: PersonalModel): boolean {
  return PERSONAL_DATA[model].owners.every(
    ({ of }) => of in PERSONAL_DATA && of !== 'User' && ERASURE_RULES[of as PersonalModel].rows === 'delete',
  )
}
