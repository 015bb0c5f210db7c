import { vi } from 'vitest'

/** The browser's side of a request, as `next/headers` tells it to pages and actions. */
export const browser = { cookies: new Map<string, string>(), headers: new Headers() }

/**
 * Stands in for what Next provides to code that runs inside it, so that route handlers and actions can be
 * called as they are. Use as `vi.mock('next/cache', nextCache)`.
 */
export const nextCache = () => ({
  cacheLife: vi.fn(),
  cacheTag: vi.fn(),
  refresh: vi.fn(),
  revalidateTag: vi.fn(),
  updateTag: vi.fn(),
})

export const nextHeaders = () => ({
  headers: () => Promise.resolve(browser.headers),
  cookies: () =>
    Promise.resolve({
      get: (name: string) => {
        const value = browser.cookies.get(name)
        return value === undefined ? undefined : { name, value }
      },
      set: (name: string, value: string) => browser.cookies.set(name, value),
      delete: (name: string) => browser.cookies.delete(name),
    }),
})

export const nextServer = async (original: () => Promise<object>) => ({
  ...(await original()),
  connection: () => Promise.resolve(),
})
