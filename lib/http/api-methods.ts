import type { Contract } from './contract'

export type ApiMethods = (pathname: string) => readonly string[] | null

/**
 * Answers which methods an address allows, or null when it is none of these. Addresses are written as
 * in contracts: "/api/v1/carts/{id}"; "{...rest}" stands for one or more segments.
 */
export function apiMethods(table: Readonly<Record<string, readonly string[]>>): ApiMethods {
  const fixed = new Map<string, readonly string[]>()
  const patterns: { pattern: RegExp; methods: readonly string[] }[] = []
  for (const [address, own] of Object.entries(table)) {
    const methods = [...new Set([...own, ...(own.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])].sort()
    if (!address.includes('{')) fixed.set(address, methods)
    else patterns.push({ pattern: patternOf(address), methods })
  }
  return (pathname) =>
    fixed.get(pathname) ?? patterns.find(({ pattern }) => pattern.test(pathname))?.methods ?? null
}

/** The methods of every contract by its address. */
export function methodsOf(contracts: readonly Contract[]): Record<string, string[]> {
  const table: Record<string, string[]> = {}
  for (const { method, path } of contracts) {
    const address = `/api/v1${path}`
    table[address] = [...(table[address] ?? []), method]
  }
  return table
}

function patternOf(address: string): RegExp {
  const source = address
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{\\\.\\\.\\\.\w+\}/g, '.+')
    .replace(/\{\w+\}/g, '[^/]+')
  return new RegExp(`^${source}$`)
}
