import type { AppError } from '@/lib/core/errors'

/**
 * The version of an entity that `If-Match` names, without its quotes. What cannot be one is that of no entity, so it
 * throws the refusal `changed`, as for a version that is over.
 */
export function readVersion(ifMatch: string, changed: () => AppError): number {
  if (!/^\d{1,9}$/.test(ifMatch)) throw changed()
  return Number(ifMatch)
}
