import type { IncomingHttpHeaders } from 'node:http'
import { AppError } from '@/lib/core/errors'
import { FILE_BYTES } from '@/lib/downloads/limits'
import type { ApiMethods } from './api-methods'
import { MAX_FILE_FORM_BYTES, MAX_FORM_BYTES, refusePost } from './guard-post'

/** A request that Next shall not see: what to answer instead. */
export type Refusal = { error?: AppError; status: number; text: string; headers: Record<string, string> }

export type Incoming = { method: string; url: string; headers: IncomingHttpHeaders }

export type RefuseOptions = { appOrigin: string; methodsAllowed: ApiMethods }

/** Pages are read, and their forms are posted to themselves. */
const PAGE_METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST'] as const

/** No other handler reads more; a page reads nothing but a form. What is chunked is counted while it is read. */
const MAX_BODY_BYTES = MAX_FILE_FORM_BYTES

/** Where files come in that are sold. */
const SOLD_FILE = /^\/api\/v1\/admin\/variants\/[^/]+\/files\/[^/]+$/

/**
 * Why a request is refused before Next sees it, or null. Next answers a malformed percent encoding and
 * TRACE with a 500, a method that a route does not have without Allow and without a reason, and shows
 * pages to any method at all.
 */
export function refuseRequest(request: Incoming, options: RefuseOptions): Refusal | null {
  const pathname = request.url.split(/[?#]/, 1)[0] ?? '/'
  // "OPTIONS *" asks about the server as a whole.
  if (request.url === '*' && request.method === 'OPTIONS') return refuseMethod('OPTIONS', PAGE_METHODS)
  if (!pathname.startsWith('/') || !isDecodable(pathname))
    return refuse(
      new AppError(
        'malformed',
        'http.bad_address',
        'This is no address here: it must begin with a slash and be validly percent-encoded.',
      ),
    )
  if (isHuge(request.headers, SOLD_FILE.test(pathname) ? FILE_BYTES : MAX_BODY_BYTES))
    return refuse(new AppError('too_large', 'http.too_large', 'That is more than a request may carry.'))
  return isApi(request.url) ? refuseApi(request.method, pathname, options) : refusePage(request, options)
}

/** Pages with a form for a file. */
function takesFiles(url: string): boolean {
  return /^(?:\/[a-z]{2}-[a-z]{2})?\/account\/profile(?:[?#]|$)/.test(url)
}

/** Addresses that answer machines: their refusals are problem+json. */
export function isApi(url: string): boolean {
  return /^\/api(?:[/?#]|$)/.test(url)
}

function refuseApi(method: string, pathname: string, { methodsAllowed }: RefuseOptions): Refusal | null {
  const allowed = methodsAllowed(pathname)
  // Redirects and "not found" are Next's and the catch-all route's to answer, in the methods they know.
  if (allowed === null) return KNOWN.has(method) ? null : refuse(notHere())
  return refuseMethod(method, allowed)
}

function refusePage(request: Incoming, { appOrigin }: RefuseOptions): Refusal | null {
  const refusal = refuseMethod(request.method, PAGE_METHODS)
  if (refusal) return refusal
  const maxBytes = takesFiles(request.url) ? MAX_FILE_FORM_BYTES : MAX_FORM_BYTES
  const post = refusePost(
    { method: request.method, headers: headersOf(request.headers) },
    appOrigin,
    maxBytes,
  )
  return post && { ...post, headers: {} }
}

function refuseMethod(method: string, allowed: readonly string[]): Refusal | null {
  const headers = { Allow: allowed.join(', ') }
  if (method === 'OPTIONS') return { status: 204, text: '', headers }
  if (allowed.includes(method)) return null
  const text = `This address does not take ${method.slice(0, 20)}; it takes ${headers.Allow}.`
  return { ...refuse(new AppError('method_not_allowed', 'http.method_not_allowed', text)), headers }
}

const KNOWN = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'])

/** For every address below /api where there is nothing. */
export const notHere = () =>
  new AppError('not_found', 'http.not_found', 'There is nothing at this address. See /api/v1/openapi.json.')

function refuse(error: AppError): Refusal {
  return { error, status: error.status, text: error.message, headers: {} }
}

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}

function isHuge(headers: IncomingHttpHeaders, maxBytes: number): boolean {
  return Number(headers['content-length'] ?? 0) > maxBytes
}

function headersOf(headers: IncomingHttpHeaders): Headers {
  const relevant = ['origin', 'content-length', 'transfer-encoding'] as const
  const result = new Headers()
  for (const name of relevant) if (headers[name]) result.set(name, String(headers[name]))
  return result
}
