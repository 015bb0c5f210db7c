import 'server-only'
import { createHash } from 'node:crypto'

/** Named statements are planned once per connection: worth about a third of a hot query's time. */
export function statementName(sql: string): string {
  const known = names.get(sql)
  if (known) return known
  const name = `n${createHash('sha1').update(sql).digest('hex').slice(0, 20)}`
  // Lists of varying length make new texts for ever; the map must not grow with them.
  if (names.size < 2_000) names.set(sql, name)
  return name
}

const names = new Map<string, string>()
