import { StripeError } from './errors'
import type { Store } from './store'

/** Replaces ids by their objects: expand[]=latest_charge, in lists expand[]=data.latest_charge. */
export function expand(store: Store, answer: unknown, paths: string[]): unknown {
  if (paths.length === 0) return answer
  const copy = structuredClone(answer) as Record<string, unknown>
  for (const path of paths) expandAt(store, copy, path.split('.'), path)
  return copy
}

function expandAt(
  store: Store,
  target: Record<string, unknown>,
  [name = '', ...rest]: string[],
  path: string,
): void {
  const value = target[name]
  if (value === undefined)
    throw new StripeError(400, 'invalid_request_error', `This property cannot be expanded (${path}).`)
  if (Array.isArray(value)) {
    for (const each of value) expandAt(store, each as Record<string, unknown>, rest, path)
    return
  }
  const found = typeof value === 'string' ? store.objects.get(value) : undefined
  if (found) target[name] = structuredClone(found)
  const next = target[name]
  if (rest.length > 0 && typeof next === 'object' && next !== null)
    expandAt(store, next as Record<string, unknown>, rest, path)
}
