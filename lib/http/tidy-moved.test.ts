import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { tidyMoved } from './tidy-moved'

/** Answers as Next does when it finds out that a page has moved: with its address twice, kept for an hour. */
const server = createServer((request, response) => {
  tidyMoved(request.url ?? '', response)
  response.statusCode = request.url?.includes('moved') ? 308 : 200
  response.setHeader('Cache-Control', 's-maxage=3600')
  response.appendHeader('Location', '/new')
  response.appendHeader('Location', '/new')
  response.end()
})

beforeAll(() => new Promise<void>((resolve) => server.listen(0, resolve)))
afterAll(() => new Promise((resolve) => server.close(resolve)))

async function ask(path: string) {
  const { port } = server.address() as AddressInfo
  const { headers } = await fetch(`http://localhost:${port}${path}`, { redirect: 'manual' })
  return [headers.get('location'), headers.get('cache-control')]
}

it.each(['/products/moved', '/de-de/products/moved?x=1', '/c/moved/too', '/de-de/c/moved'])(
  'tells browsers once where %s is, and not for ever',
  async (path) => {
    expect(await ask(path)).toEqual(['/new', 'public, max-age=0, s-maxage=60'])
  },
)

it.each(['/products/here', '/products?moved', '/api/moved', '/cart/moved'])(
  'leaves %s alone',
  async (path) => {
    expect(await ask(path)).toEqual(['/new, /new', 's-maxage=3600'])
  },
)
