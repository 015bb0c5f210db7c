import { z } from 'zod'
import { OwnPath } from './own-path'

export const FACTORS_PATH = '/account/security/second-factor'

/** Where somebody was going when they were asked to add a second factor; null when they came for its own sake. */
export const NextOrNull = z
  .union([z.literal('').transform(() => null), OwnPath])
  .nullish()
  .transform((next) => next ?? null)
export type FactorsNext = z.infer<typeof NextOrNull>

/** A page about second factors, which remembers where to go afterwards. */
export function factorsPath(
  page: '' | '/app' | '/recovery-codes',
  query: { next?: FactorsNext; done?: string },
): `/${string}` {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []))
  const search = new URLSearchParams(given).toString()
  return `${FACTORS_PATH}${page}${search ? `?${search}` : ''}`
}
