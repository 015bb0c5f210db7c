import 'server-only'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { MOST_BYTES_OF_PAGE, pageMemory } from '@/lib/cache/page-memory'
import { isPersonal } from './content-security-policy'
import { isApi } from './refuse-request'

/**
 * Answers a request for a static page from memory, see docs/adr/0019: Next needs a good millisecond to find a page that
 * it has made, and as long again to compress it. Otherwise answers false, and remembers what the answer is going to be.
 */
export function answerKeptPage(request: IncomingMessage, response: ServerResponse): boolean {
  const key = keyOf(request)
  if (key === null) return false
  const memory = pageMemory()
  const kept = memory.find(key, Date.now())
  if (kept) {
    response.writeHead(200, kept.headers)
    response.end(kept.body)
    return true
  }
  const begun = memory.begin(Date.now())
  if (begun === null) return false
  overhear(response, (body) => {
    const headers = keptHeaders(response)
    if (headers)
      memory.keep(key, { headers: { ...headers, 'content-length': body.length }, body }, begun, Date.now())
  })
  return false
}

/** Addresses of pages as the shop writes them; of queries only the order of a list, since there is no end of others. */
const PAGE = /^\/[a-z0-9/-]*(?:\?sort=[a-z_]{1,20})?$/

/** Headers by which Next answers something else than the page, or believes that it is asked by itself. */
const SPECIAL =
  /^(?:rsc$|next-|range$|x-(?:next|middleware-|invoke-|prerender-|matched-path$|now-route-matches$))/

/** A cookie of those who look at what is not published. */
const PREVIEWS = /__(?:prerender_bypass|next_preview_data)/

/** Browsers say in less, in characters, which encodings they take. */
const MOST_ENCODINGS = 60

/** What answers are the same for; null where there may be no such answer. */
function keyOf({ method, url = '', headers }: IncomingMessage): string | null {
  if (method !== 'GET' || !PAGE.test(url) || isApi(url) || isPersonal(url)) return null
  for (const name in headers) if (SPECIAL.test(name)) return null
  if (headers.cookie && PREVIEWS.test(headers.cookie)) return null
  const encodings = headers['accept-encoding'] ?? ''
  return encodings.length > MOST_ENCODINGS ? null : `${encodings} ${url}`
}

/** What else belongs to the answer and not to the connection; null where it is not for everybody. */
function keptHeaders(response: ServerResponse): OutgoingHttpHeaders | null {
  const { connection, date, 'transfer-encoding': _, 'keep-alive': __, ...headers } = response.getHeaders()
  const control = String(headers['cache-control'] ?? '')
  const isForAll = /s-maxage=/.test(control) && !/private|no-store|no-cache/.test(control)
  const isPage = String(headers['content-type'] ?? '').startsWith('text/html')
  // One that is due, or was not there, is being made: perhaps since before a change.
  const isFromStore = headers['x-nextjs-cache'] === 'HIT'
  const isWhole = headers['x-nextjs-postponed'] === undefined
  if (response.statusCode !== 200 || !isForAll || !isPage || !isFromStore || !isWhole) return null
  return headers['set-cookie'] === undefined ? headers : null
}

/** Calls `whole` with what has gone out when the answer has come to its end, unless it is too large to be kept. */
function overhear(response: ServerResponse, whole: (body: Buffer) => void): void {
  const chunks: Buffer[] = []
  let bytes = 0
  const hear = (chunk: unknown, encoding: unknown) => {
    if (bytes > MOST_BYTES_OF_PAGE || !(typeof chunk === 'string' || chunk instanceof Uint8Array)) return
    const heard =
      typeof chunk === 'string'
        ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
        : Buffer.from(chunk)
    bytes += heard.length
    if (bytes > MOST_BYTES_OF_PAGE) chunks.length = 0
    else chunks.push(heard)
  }
  const { write, end } = response
  response.write = (...sent: unknown[]) => {
    hear(sent[0], sent[1])
    return write.apply(response, sent as never)
  }
  response.end = (...sent: unknown[]) => {
    hear(sent[0], sent[1])
    end.apply(response, sent as never)
    const isWhole = bytes > 0 && bytes <= MOST_BYTES_OF_PAGE && !response.destroyed
    if (isWhole) whole(Buffer.concat(chunks, bytes))
    return response
  }
}
