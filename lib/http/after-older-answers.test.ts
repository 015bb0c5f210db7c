import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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

/** Asks, and gives what is asked time to get through. */
async function ask(path: string, method = 'GET'): Promise<void> {
  const { port } = server.address() as AddressInfo
  void fetch(`http://127.0.0.1:${port}${path}`, { method, headers: { Connection: 'close' } }).catch(
    () => undefined,
  )
  await setTimeout(50)
}

const urls = () => begun.map(({ url }) => url)
const somethingChanges = () => pageMemory().forget(Date.now())

describe('who asks for a page that is being made', () => {
  it('goes on at once while nothing has changed', async () => {
    for (const path of ['/products', '/products', '/products?_rsc=1', '/']) await ask(path)
    expect(urls()).toEqual(['/products', '/products', '/products?_rsc=1', '/'])
  })

  it('after a change waits for what was begun before it, and for nothing else', async () => {
    for (const path of ['/products', '/products?_rsc=1']) await ask(path)
    somethingChanges()
    for (const path of ['/products', '/', '/account', '/api/cart', '/robots.txt']) await ask(path)
    await ask('/products', 'POST')
    expect(urls().slice(2)).toEqual(['/', '/account', '/api/cart', '/robots.txt', '/products'])
    begun[0]?.answer()
    await setTimeout(50)
    expect(begun).toHaveLength(7)
    begun[1]?.answer()
    await setTimeout(50)
    expect(urls()[7]).toBe('/products')
    await ask('/products')
    expect(begun).toHaveLength(9)
  })

  it('waits on when something changes once more', async () => {
    await ask('/')
    somethingChanges()
    await ask('/')
    begun[0]?.answer()
    await setTimeout(50)
    expect(begun).toHaveLength(2)
    somethingChanges()
    await ask('/')
    expect(begun).toHaveLength(2)
    begun[1]?.answer()
    await setTimeout(50)
    expect(begun).toHaveLength(3)
  })

  it('waits two seconds at most', async () => {
    await ask('/')
    somethingChanges()
    await ask('/')
    await setTimeout(1_500)
    expect(begun).toHaveLength(1)
    await setTimeout(700)
    expect(begun).toHaveLength(2)
    // Nor does anybody after them wait for it.
    somethingChanges()
    begun[1]?.answer()
    await ask('/')
    expect(begun).toHaveLength(3)
  })
})
