import 'server-only'
import { AppError } from '@/lib/core/errors'
import { isDatabaseGone } from '@/lib/db/errors'
import { log } from '@/lib/log'

/** What is told of a failure: RFC 9457 problem details, ready for whoever writes the answer. */
export type Problem = { status: number; headers: Record<string, string>; body: string }

/** An error as problem details. What was not expected becomes a 500 that says only its id. */
export function problemOf(error: unknown, requestId: string): Problem {
  if (error instanceof AppError) {
    const { retryAfterSeconds, ...details } = error.details
    return problem(error.status, requestId, {
      title: TITLES[error.kind],
      code: error.code,
      detail: error.message,
      ...details,
      ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    })
  }
  if (isDatabaseGone(error)) {
    log.error({ err: error, requestId }, 'the database does not answer')
    return problem(503, requestId, {
      title: TITLES.unavailable,
      code: 'http.unavailable',
      detail: 'The shop is busy or being repaired. Try again in a moment.',
      retryAfterSeconds: RETRY_SECONDS,
    })
  }
  log.error({ err: error, requestId }, 'unexpected error')
  return problem(500, requestId, {
    title: 'Unexpected error',
    code: 'http.unexpected',
    detail: 'Something went wrong on our side. Quote the request id if you ask about it.',
  })
}

/** As `problemOf`, as the answer of a route. */
export function problemResponse(error: unknown, requestId: string): Response {
  const { status, headers, body } = problemOf(error, requestId)
  return new Response(body, { status, headers })
}

/** When to come back after a failure of ours that says nothing about it: every 503 has a Retry-After. */
const RETRY_SECONDS = 5

const TITLES: Record<AppError['kind'], string> = {
  malformed: 'Malformed request',
  unauthenticated: 'Not signed in',
  forbidden: 'Not allowed',
  not_found: 'Not found',
  method_not_allowed: 'Method not allowed',
  conflict: 'Conflict',
  gone: 'No longer there',
  precondition: 'Changed meanwhile',
  too_large: 'Too large',
  unsupported: 'Unsupported media type',
  invalid: 'Invalid input',
  rate_limited: 'Too many requests',
  unavailable: 'Unavailable',
}

type Told = { title: string; code: string; detail: string; retryAfterSeconds?: number }

function problem(status: number, requestId: string, { retryAfterSeconds, ...told }: Told): Problem {
  const retryAfter = retryAfterSeconds ?? (status === 503 || status === 429 ? RETRY_SECONDS : undefined)
  return {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'X-Request-Id': requestId,
      ...(retryAfter ? { 'Retry-After': String(retryAfter) } : {}),
      // RFC 9110: a 401 says how to authenticate.
      ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
    },
    body: JSON.stringify({ type: 'about:blank', status, ...told, requestId }),
  }
}
