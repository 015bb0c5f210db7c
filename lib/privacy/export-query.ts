import 'server-only'
import type { Ctx } from '@/lib/context'
import { join, raw, type Sql, sql } from '@/lib/db/sql'
import type { ExportNode } from './export-topics'
import type { Person } from './person'
import { ownedBy, PERSONAL_DATA } from './personal-data'

/** Rows of one query: enough to be quick, little enough to be held. */
const PAGE = 100

/** The JSON text of a file: an object with a list for each node, written while it is read from the database. */
export async function* exportJson(
  ctx: Pick<Ctx, 'db'>,
  nodes: Readonly<Record<string, ExportNode>>,
  person: Person,
): AsyncGenerator<string> {
  let before = '{\n'
  for (const [name, node] of Object.entries(nodes)) {
    yield `${before}${JSON.stringify(name)}: [`
    let isFirst = true
    for await (const row of exportRows(ctx, node, person)) {
      yield `${isFirst ? '' : ','}\n${row}`
      isFirst = false
    }
    yield ']'
    before = ',\n'
  }
  yield '\n}\n'
}

/** The rows of a person, each as JSON; those with an id in its order, page by page. */
async function* exportRows(ctx: Pick<Ctx, 'db'>, node: ExportNode, person: Person): AsyncGenerator<string> {
  const { hasId } = PERSONAL_DATA[node.model]
  const table = raw(`"${node.model}"`)
  let after: string | null = null
  do {
    const page: { id: string | null; json: string }[] = await ctx.db.$queryRaw(sql`
      SELECT ${hasId ? sql`r."id"` : sql`NULL`}::text AS "id", jsonb_pretty(${rowJson(node)}) AS "json"
      FROM (SELECT * FROM ${table} WHERE ${ownedBy(node.model, person)}) r WHERE ${node.where ?? sql`true`}
      ${hasId ? sql`AND (${after}::uuid IS NULL OR r."id" > ${after}::uuid) ORDER BY r."id" LIMIT ${PAGE}` : sql``}`)
    for (const { json } of page) yield json
    after = page.length === PAGE ? (page.at(-1)?.id ?? null) : null
  } while (after !== null)
}

/** The object of a row that is called `r`: its marked columns, those that are named, and its parts. */
function rowJson(node: ExportNode): Sql {
  const columns = [...Object.keys(PERSONAL_DATA[node.model].personal), ...node.columns]
  const fields = columns
    .filter((column) => !(column in (node.computed ?? {})))
    .map((column) => sql`${column}::text, r.${raw(`"${column}"`)}`)
  const computed = Object.entries(node.computed ?? {}).map(([name, value]) => sql`${name}::text, ${value}`)
  const parts = Object.entries(node.parts ?? {}).map(([name, part]) => sql`${name}::text, ${partsJson(part)}`)
  return sql`jsonb_build_object(${join([...fields, ...computed, ...parts])})`
}

/** The parts of a row `r` as a list. Within, `r` is the part. */
function partsJson(node: ExportNode): Sql {
  const [owner] = PERSONAL_DATA[node.model].owners
  if (!owner) throw new Error(`${node.model} is a part of nothing`)
  const table = raw(`"${node.model}"`)
  return sql`(SELECT coalesce(jsonb_agg(${rowJson(node)}), '[]') FROM (
    SELECT * FROM ${table} x WHERE x.${raw(`"${owner.column}"`)} = r."id" ORDER BY 1) r WHERE ${node.where ?? sql`true`})`
}
