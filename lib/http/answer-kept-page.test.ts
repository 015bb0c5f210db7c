import { request as ask, createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { expireTag } from '@/lib/cache/expire-tag'
import { pageMemory } from '@/lib/cache/page-memory'
import { answerKeptPage } from './answer-kept-page'

type Answer = { status: number; headers: Record<string, unknown>; body: Buffer }

/** What stands behind: a page, unless a test says something else. Counts how often it was asked. */
const page = vi.fn<RequestListener>()
let server: Server

/** After a change nothing is kept for a second. */
function letASecondPass(): void {
  vi.setSystemTime(Date.now() + 1_000)
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  pageMemory().forget(Date.now())
  letASecondPass()
  page.mockReset().mockImplementation((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Cache-Control', 's-maxage=3600, stale-while-revalidate=31532400')
    response.setHeader('X-Nextjs-Cache', 'HIT')
    response.write('<p>Grüße, ')
    response.end('Nexus</p>', 'utf8')
  })
  server = createServer((request, response) => {
    if (!answerKeptPage(request, response)) page(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(() => {
  vi.useRealTimers()
  return new Promise((resolve) => server.close(resolve))
})

function send(path = '/', headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const sent = ask({ port, path, method, headers: { ...headers, connection: 'close' } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
    sent.once('error', reject)
    sent.end()
  })
}

/** How often the page was made for two requests of one kind. */
async function madeFor(...args: Parameters<typeof send>): Promise<number> {
  await send(...args)
  await send(...args)
  return page.mock.calls.length
}

describe('a static page', () => {
  it('is answered again as it was, without being made again', async () => {
    const first = await send()
    const second = await send()
    expect(page).toHaveBeenCalledTimes(1)
    expect(second.body.toString()).toBe('<p>Grüße, Nexus</p>')
    expect(second.status).toBe(200)
    const of = ({ headers: { date, 'transfer-encoding': _, 'content-length': __, ...headers } }: Answer) =>
      headers
    expect(of(second)).toEqual(of(first))
    expect(second.headers['content-length']).toBe(String(second.body.length))
  })

  it('is kept for each address, order and choice of encodings by itself', async () => {
    page.mockImplementation(({ url, headers }, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.setHeader('Cache-Control', 's-maxage=60')
      response.setHeader('X-Nextjs-Cache', 'HIT')
      const isZipped = headers['accept-encoding'] === 'gzip'
      if (isZipped) response.setHeader('Content-Encoding', 'gzip')
      response.end(isZipped ? gzipSync(url ?? '') : url)
    })
    for (const _again of [1, 2])
      for (const path of ['/', '/de-de/products', '/products?sort=name', '/products?sort=newest']) {
        expect((await send(path)).body.toString()).toBe(path)
        expect(gunzipSync((await send(path, { 'accept-encoding': 'gzip' })).body).toString()).toBe(path)
      }
    expect(page).toHaveBeenCalledTimes(8)
  })

  it('is the same for whoever comes by way of another server, signed in or not', async () => {
    const ways: Record<string, string>[] = [
      {},
      { 'x-amzn-trace-id': 'Root=1' },
      { 'x-forwarded-for': '::1' },
      { cookie: 'session=1' },
    ]
    for (const headers of ways) expect((await send('/', headers)).body.toString()).toContain('Nexus')
    expect(page).toHaveBeenCalledTimes(1)
  })

  it('is made anew after a change, and not kept when it was begun before it or right after', async () => {
    await send()
    expireTag('products', Date.now())
    await send()
    await send()
    expect(page).toHaveBeenCalledTimes(3)
    letASecondPass()
    page.mockImplementationOnce((_, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.setHeader('Cache-Control', 's-maxage=60')
      response.setHeader('X-Nextjs-Cache', 'HIT')
      expireTag('products', Date.now())
      response.end('out of date')
    })
    await send()
    letASecondPass()
    expect((await send()).body.toString()).toContain('Nexus')
    await send()
    expect(page).toHaveBeenCalledTimes(5)
  })

  it.each([
    ['that is posted', '/', {}, 'POST'],
    ['of which only the head is asked', '/', {}, 'HEAD'],
    ['that is narrowed down', '/products?in_stock=true', {}],
    ['with something else behind its order', '/products?sort=name&page=2', {}],
    ['of one person', '/account', {}],
    ['of the API', '/api/v1/products', {}],
    ['that is a file', '/products.md', {}],
    ['that the router of the browser asks for', '/', { rsc: '1' }],
    ['that is fetched ahead', '/', { 'next-router-prefetch': '1' }],
    ['of which a part is wanted', '/', { range: 'bytes=0-1' }],
    ['of somebody who speaks as Next speaks to itself', '/', { 'x-invoke-status': '404' }],
    ['of somebody who names another page than the address', '/', { 'x-matched-path': '/de-de' }],
    ['of staff who look at what is not published', '/', { cookie: 'a=b; __prerender_bypass=1' }],
    ['for which an endless list of encodings is taken', '/', { 'accept-encoding': 'gzip, '.repeat(20) }],
  ])('%s is left to Next', async (_, path, headers, method?) => {
    expect(await madeFor(path, headers as Record<string, string>, method)).toBe(2)
  })

  it.each<[string, Record<string, string>, number?]>([
    ['is for one person', { 'Cache-Control': 'private, no-store' }],
    ['says nothing of caches', { 'Cache-Control': '' }],
    ['sets a cookie', { 'Set-Cookie': 'a=b' }],
    ['is due', { 'X-Nextjs-Cache': 'STALE' }],
    ['was only just made', { 'X-Nextjs-Cache': 'MISS' }],
    ['has holes', { 'X-Nextjs-Postponed': '1' }],
    ['is no page', { 'Content-Type': 'text/x-component' }],
    ['is not found', {}, 404],
    ['leads elsewhere', { Location: '/elsewhere' }, 308],
  ])('that %s is not kept', async (_, headers, status = 200) => {
    page.mockImplementation((_, response) => {
      response.statusCode = status
      response.setHeader('Content-Type', 'text/html')
      response.setHeader('Cache-Control', 's-maxage=60')
      response.setHeader('X-Nextjs-Cache', 'HIT')
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      response.end('page')
    })
    expect(await madeFor()).toBe(2)
  })

  it('that is too large, or came to no end, is not kept', async () => {
    page.mockImplementation(({ url }, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.setHeader('Cache-Control', 's-maxage=60')
      response.setHeader('X-Nextjs-Cache', 'HIT')
      response.write('x'.repeat(url === '/large' ? 400_000 : 10))
      if (url === '/large') return void response.end('x'.repeat(400_000))
      response.destroy()
      response.end('the rest')
    })
    expect(await madeFor('/large')).toBe(2)
    for (const _again of [1, 2]) await expect(send('/broken')).rejects.toThrow()
    expect(page).toHaveBeenCalledTimes(4)
  })

  it('keeps nothing of what belongs to one connection', async () => {
    await send()
    const { headers } = await send()
    expect(headers.connection).toBe('close')
    expect(Math.abs(Date.parse(String(headers.date)) - Date.now())).toBeLessThan(5_000)
    expect(headers['transfer-encoding']).toBeUndefined()
  })
})
