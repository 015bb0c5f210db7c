import 'server-only'
import { pageMemory } from './page-memory'

type TagTable = Map<string, { expired?: number }>

/**
 * Where Next remembers when each tag expired. lib/http/page-cache.mjs, which Next loads with the first request, enters it
 * here and takes over what expired before.
 */
const holder = globalThis as typeof globalThis & {
  nexusTagTables?: Set<TagTable>
  nexusExpiredTags?: Map<string, number>
}

/** Drops, in this process, what carries a tag and was made before `at` (epoch milliseconds). */
export function expireTag(tag: string, at: number): void {
  holder.nexusExpiredTags ??= new Map()
  holder.nexusExpiredTags.set(tag, Math.max(holder.nexusExpiredTags.get(tag) ?? 0, at))
  for (const table of holder.nexusTagTables ?? []) {
    const known = table.get(tag)
    table.set(tag, { ...known, expired: Math.max(known?.expired ?? 0, at) })
  }
  // After the tables: what is begun from here on is made of what is new.
  pageMemory().forget(Date.now())
}
