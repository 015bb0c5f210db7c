import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { newId } from '@/lib/core/id'
import { afterOlderAnswers } from './after-older-answers'
import { answerKeptPage } from './answer-kept-page'
import { nameClient, type TrustedProxy } from './client-address'
import { isPersonal, STATIC_PAGE_CSP } from './content-security-policy'
import { type Problem, problemOf } from './problem'
import { isApi, type Refusal, type RefuseOptions, refuseRequest } from './refuse-request'
import { refuseUndecodable } from './refuse-undecodable'
import { isPicture, SECURITY_HEADERS } from './security-headers'
import { tidyMoved } from './tidy-moved'

export type FrontDoorOptions = RefuseOptions & { proxy: TrustedProxy | null }

/** A request that takes longer to arrive is answered 408 instead of being waited for. */
const REQUEST_TIMEOUT_MS = 30_000

/**
 * Stands before Next in every HTTP server of this process, see docs/adr/0005-front-door.md. `next start`
 * makes its server itself; Node tells of it with the first request, before that request is handled.
 */
export function openFrontDoor(options: FrontDoorOptions): void {
  const guarded = new WeakSet<Server>()
  subscribe('http.server.request.start', (message) => {
    const { server } = message as { server: Server }
    if (guarded.has(server)) return
    guarded.add(server)
    guard(server, options)
  })
}

function guard(server: Server, options: FrontDoorOptions): void {
  const inner = server.listeners('request')
  server.removeAllListeners('request')
  server.requestTimeout = REQUEST_TIMEOUT_MS
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    nameClient(request, options.proxy)
    request.url = pathOf(request.url)
    const { method = 'GET', url = '/', headers } = request
    const refusal = refuseRequest({ method, url, headers }, options)
    if (refusal) return answer(request, response, refusal)
    if (answerKeptPage(request, response)) return
    for (const name in SECURITY_HEADERS) response.setHeader(name, SECURITY_HEADERS[name] ?? '')
    if (isPicture(url)) response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    if (!isApi(url) && !isPersonal(url)) response.setHeader('Content-Security-Policy', STATIC_PAGE_CSP)
    if (method === 'GET' || method === 'HEAD') tidyMoved(url, response)
    if (method === 'POST' && !isApi(url))
      refuseUndecodable(request, response, () => answer(request, response, UNDECODABLE))
    afterOlderAnswers(request, response, () => {
      for (const listener of inner) listener.call(server, request, response)
    })
  })
  server.on('clientError', answerGarbage)
}

/** RFC 9112: a server must also take the form that names a host; it serves one shop whatever that host is. */
function pathOf(target = '/'): string {
  if (target.startsWith('/') || !/^https?:/i.test(target) || !URL.canParse(target)) return target
  const { pathname, search } = new URL(target)
  return pathname + search
}

function answer(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const { headers, body }: Pick<Problem, 'headers' | 'body'> =
    refusal.error && isApi(request.url ?? '')
      ? problemOf(refusal.error, newId())
      : {
          headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
          body: refusal.text,
        }
  // Node reads and drops what is left of the body: closing instead would cut off clients that still write.
  response.writeHead(refusal.status, {
    ...SECURITY_HEADERS,
    ...(refusal.status === 204 ? {} : { ...headers, 'Content-Length': Buffer.byteLength(body) }),
    ...refusal.headers,
  })
  response.end(request.method === 'HEAD' || refusal.status === 204 ? undefined : body)
}

const UNDECODABLE: Refusal = {
  status: 400,
  text: 'This form could not be read. Open its page again and retry.',
  headers: {},
}

/** What is not HTTP gets the same kind of answer; Node's own has no body. */
function answerGarbage(error: Error & { code?: string }, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy()
  const { status, title, detail } = GARBAGE[error.code ?? ''] ?? NOT_HTTP
  const body = JSON.stringify({
    type: 'about:blank',
    status,
    title,
    code: 'http.malformed',
    detail,
    requestId: newId(),
  })
  socket.end(
    [
      `HTTP/1.1 ${status} ${title}`,
      'Content-Type: application/problem+json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'X-Content-Type-Options: nosniff',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}

const NOT_HTTP = { status: 400, title: 'Bad Request', detail: 'This is not a valid HTTP request.' }

const GARBAGE: Record<string, typeof NOT_HTTP> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    title: 'Request Header Fields Too Large',
    detail: 'The headers are too long. Send fewer or shorter ones (a cookie may have grown).',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    title: 'Request Timeout',
    detail: 'The request did not arrive in time. Send it again.',
  },
}
