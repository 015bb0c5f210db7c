import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FILE_BYTES } from '@/lib/downloads/limits'
import { apiMethods } from './api-methods'
import { actionBegins } from './begun-actions'
import { clientAddress, nameClient, type TrustedProxy } from './client-address'
import { openFrontDoor } from './front-door'
import { MAX_FILE_FORM_BYTES, MAX_FORM_BYTES } from './guard-post'
import { SECURITY_HEADERS } from './security-headers'

const ORIGIN = 'http://shop.test'
let server: Server
let proxy: TrustedProxy | null = null

beforeAll(async () => {
  const methodsAllowed = apiMethods({ '/api/v1/things': ['GET', 'POST'], '/api/v1/things/{id}': ['PATCH'] })
  openFrontDoor({
    appOrigin: ORIGIN,
    methodsAllowed,
    get proxy() {
      return proxy
    },
  })
  // Behind the door: tells what it was asked, as Next would see it.
  server = createServer((request, response) => {
    if (request.url?.startsWith('/fails')) {
      if (request.url === '/fails-in-action')
        actionBegins(new Headers(request.headers as Record<string, string>))
      response.statusCode = 500
      return void response.end('Internal Server Error')
    }
    response.end(JSON.stringify({ method: request.method, url: request.url, headers: request.headers }))
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  // Node tells of a server with its first request.
  await send('GET / HTTP/1.1')
})

afterAll(() => server.close())

type Answer = { status: number; headers: Record<string, string>; body: string }

/** Speaks plain text over a socket: what fetch would refuse to send. */
function send(line: string, headers: Record<string, string> = {}, body = ''): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  const all = { Host: 'shop.test', Connection: 'close', ...headers }
  const head = [line, ...Object.entries(all).map(([name, value]) => `${name}: ${value}`)].join('\r\n')
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
    })
    socket.once('close', () => resolve(read(text)))
    socket.write(`${head}\r\n\r\n${body}`)
  })
}

function read(text: string): Answer {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const [status = '', ...lines] = head.split('\r\n')
  const headers = lines.map((line) => [line.split(':')[0]?.toLowerCase(), line.replace(/^[^:]*:\s*/, '')])
  return {
    status: Number(status.split(' ')[1]),
    headers: Object.fromEntries(headers),
    body: rest.join('\r\n\r\n'),
  }
}

const seenBehind = ({ body }: Answer): { url: string; headers: Record<string, string> } => JSON.parse(body)

describe('the front door', () => {
  it.each([
    ['GET /api/v1/% HTTP/1.1', 400, 'http.bad_address'],
    ['GET /api/v1/%ff HTTP/1.1', 400, 'http.bad_address'],
    ['GET /api/v1/%ed%a0%80 HTTP/1.1', 400, 'http.bad_address'],
    ['TRACE /api/v1/things HTTP/1.1', 405, 'http.method_not_allowed'],
    ['DELETE /api/v1/things HTTP/1.1', 405, 'http.method_not_allowed'],
    ['QUERY /api/v1/things/1 HTTP/1.1', 405, 'http.method_not_allowed'],
    ['TRACE /api/v1/nothing HTTP/1.1', 404, 'http.not_found'],
  ])('answers %s with %i and a reason', async (line, status, code) => {
    const answer = await send(line)
    expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/problem+json'])
    expect(JSON.parse(answer.body)).toMatchObject({ status, code })
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(answer.headers[name.toLowerCase()]).toBe(value)
  })

  it('names what an address allows', async () => {
    expect((await send('PUT /api/v1/things HTTP/1.1')).headers.allow).toBe('GET, HEAD, OPTIONS, POST')
    const options = await send('OPTIONS /api/v1/things/1 HTTP/1.1')
    expect([options.status, options.headers.allow]).toEqual([204, 'OPTIONS, PATCH'])
    expect((await send('DELETE /products HTTP/1.1')).status).toBe(405)
    expect((await send('HEAD /api/v1/things/1 HTTP/1.1')).body).toBe('')
  })

  it.each([
    ['GET /products?q=%ff HTTP/1.1'],
    ['HEAD /api/v1/things HTTP/1.1'],
    ['PATCH /api/v1/things/%00 HTTP/1.1'],
    ['GET /api/v1/nothing HTTP/1.1'],
  ])('lets %s through', async (line) => {
    expect((await send(line)).status).toBe(200)
  })

  it('takes forms from our own pages only, and small ones', async () => {
    const post = (headers: Record<string, string>) => send('POST /cart HTTP/1.1', headers)
    expect((await post({})).status).toBe(403)
    expect((await post({ Origin: 'https://evil.test', 'X-Forwarded-Host': 'evil.test' })).status).toBe(403)
    const big = await post({ Origin: ORIGIN, 'Content-Length': String(MAX_FORM_BYTES + 1) })
    expect(big.status).toBe(413)
    const file = { Origin: ORIGIN, 'Content-Length': String(MAX_FILE_FORM_BYTES + 1) }
    for (const path of ['/account/profile', '/de-de/account/profile?done=x'])
      expect((await send(`POST ${path} HTTP/1.1`, file)).status).toBe(413)
    const picture = { Origin: ORIGIN, 'Content-Length': String(MAX_FILE_FORM_BYTES) }
    expect((await send('POST /de-de/account/profile HTTP/1.1', picture)).status).toBe(200)
    expect((await post(picture)).status).toBe(413)
    expect((await post({ Origin: ORIGIN, 'Transfer-Encoding': 'chunked' })).status).toBe(411)
    expect((await post({ Origin: ORIGIN, 'Content-Length': '0' })).status).toBe(200)
    expect((await send('POST /api/v1/things HTTP/1.1', { 'Content-Length': '50000000' })).status).toBe(413)
  })

  it('takes what is sold as a file where those come in, and nowhere else', async () => {
    const put = (path: string, bytes: number) =>
      send(`PUT /api/v1/${path} HTTP/1.1`, { 'Content-Length': String(bytes) })
    expect((await put('things/1', FILE_BYTES)).status).toBe(413)
    const files = 'admin/variants/1/files/a.pdf'
    expect((await put(files, FILE_BYTES + 1)).status).toBe(413)
    expect((await put(files, FILE_BYTES)).status).not.toBe(413)
  })

  it('takes a form that nobody could read for what it is, and a failing action for ours', async () => {
    const post = (path: string) =>
      send(`POST ${path} HTTP/1.1`, { Origin: ORIGIN, 'Content-Length': '4' }, 'torn')
    const torn = await post('/fails-to-decode')
    expect([torn.status, torn.headers['content-type']]).toEqual([400, 'text/plain; charset=utf-8'])
    expect(torn.body).toContain('could not be read')
    expect(await post('/fails-in-action')).toMatchObject({ status: 500, body: 'Internal Server Error' })
    expect((await send('GET /fails HTTP/1.1')).status).toBe(500)
  })

  it('reads an address that names a host, and refuses what is none', async () => {
    expect(seenBehind(await send('GET http://evil.test/a?b=1 HTTP/1.1')).url).toBe('/a?b=1')
    expect((await send('OPTIONS * HTTP/1.1')).status).toBe(204)
    expect((await send('GET nonsense HTTP/1.1')).status).toBe(400)
  })

  it('answers what is not HTTP in the same words', async () => {
    const answer = await send('\0\x01\x02')
    expect([answer.status, JSON.parse(answer.body).code]).toEqual([400, 'http.malformed'])
    expect((await send('GET / HTTP/1.1', { 'X-Long': 'a'.repeat(70_000) })).status).toBe(431)
  })

  it('believes forwarding headers behind the configured proxy alone', async () => {
    const forged = {
      'X-Forwarded-For': '1.1.1.1, 9.9.9.9',
      'X-Forwarded-Host': 'evil.test',
      'X-Client-Address': '6.6.6.6',
      'X-Client-Country': 'FR',
      'CF-IPCountry': 'de',
    }
    const direct = seenBehind(await send('GET / HTTP/1.1', forged)).headers
    expect(direct).toMatchObject({ 'x-client-address': '127.0.0.1' })
    expect(direct).not.toHaveProperty('x-client-country')
    expect(Object.keys(direct).filter((name) => name.startsWith('x-forwarded'))).toEqual([])
    proxy = { countryHeader: 'cf-ipcountry' }
    const proxied = seenBehind(await send('GET / HTTP/1.1', forged)).headers
    const unknown = seenBehind(await send('GET / HTTP/1.1', { ...forged, 'CF-IPCountry': 'XX' })).headers
    proxy = null
    expect(proxied).toMatchObject({
      'x-client-address': '9.9.9.9',
      'x-client-country': 'DE',
      'x-forwarded-host': 'evil.test',
    })
    expect(unknown).not.toHaveProperty('x-client-country')
  })

  it.each([
    ['::ffff:10.0.0.1', '10.0.0.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '::1'],
  ])('counts %s as %s', (remoteAddress, client) => {
    const headers = {}
    nameClient({ headers, socket: { remoteAddress } }, null)
    expect(clientAddress(new Headers(headers))).toBe(client)
  })
})
