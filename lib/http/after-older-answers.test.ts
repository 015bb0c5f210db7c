import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pageMemory } from '@/lib/cache/page-memory'
import { afterOlderAnswers } from './after-older-answers'

let server: Server
/** What has got through to where pages are made, each with the function that answers it. */
let begun: { url: string; answer: () => void }[]

beforeEach(async () => {
  begun = []
  server = createServer((request, response) =>
    afterOlderAnswers(request, response, () =>
      begun.push({ url: request.url ?? '', answer: () => response.end() }),
    ),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(() => {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
})

function ask(path: string, method = 'GET'): void {
  const { port } = server.address() as AddressInfo
  void fetch(`http://127.0.0.1:${port}${path}`, { method, headers: { Connection: 'close' } }).catch(
    () => undefined,
  )
}

/** Asks for what gets through, and waits until it has. */
async function getsThrough(path: string, method?: string): Promise<void> {
  const before = begun.length
  ask(path, method)
  await reaches(before + 1)
}

/** Until so many have got through. */
const reaches = (count: number) => vi.waitFor(() => expect(begun).toHaveLength(count), { timeout: 10_000 })

/** Asks for what must wait, and gives it the time that it would have needed. */
async function waits(path: string): Promise<void> {
  const before = begun.length
  ask(path)
  await setTimeout(200)
  expect(begun).toHaveLength(before)
}

const urls = () => begun.map(({ url }) => url)
const somethingChanges = () => pageMemory().forget(Date.now())

describe('who asks for a page that is being made', () => {
  it('goes on at once while nothing has changed', async () => {
    for (const path of ['/products', '/products', '/products?_rsc=1', '/']) await getsThrough(path)
    expect(urls()).toEqual(['/products', '/products', '/products?_rsc=1', '/'])
  })

  it('after a change waits for what was begun before it, and for nothing else', async () => {
    for (const path of ['/products', '/products?_rsc=1']) await getsThrough(path)
    somethingChanges()
    for (const path of ['/', '/account', '/api/cart', '/robots.txt']) await getsThrough(path)
    await getsThrough('/products', 'POST')
    await waits('/products')
    begun[0]?.answer()
    await setTimeout(200)
    expect(begun).toHaveLength(7)
    begun[1]?.answer()
    await reaches(8)
    expect(urls()[7]).toBe('/products')
    await getsThrough('/products')
  })

  it('waits on when something changes once more', async () => {
    await getsThrough('/')
    somethingChanges()
    await waits('/')
    begun[0]?.answer()
    await reaches(2)
    somethingChanges()
    await waits('/')
    begun[1]?.answer()
    await reaches(3)
  })

  it('and leaves meanwhile, is not made a page any more', async () => {
    await getsThrough('/')
    somethingChanges()
    const leaving = new AbortController()
    const { port } = server.address() as AddressInfo
    const gone = fetch(`http://127.0.0.1:${port}/`, { signal: leaving.signal }).catch(() => undefined)
    await setTimeout(200)
    leaving.abort()
    await gone
    await setTimeout(200)
    begun[0]?.answer()
    await getsThrough('/somewhere-else')
    expect(urls()).toEqual(['/', '/somewhere-else'])
  })

  it('waits two seconds at most', async () => {
    await getsThrough('/')
    somethingChanges()
    const asked = performance.now()
    await waits('/')
    await reaches(2)
    expect(performance.now() - asked).toBeGreaterThan(1_900)
    // Nor does anybody after them wait for it.
    somethingChanges()
    begun[1]?.answer()
    await getsThrough('/')
  })
})
