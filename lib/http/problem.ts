import 'server-only'
import { AppError } from '@/lib/core/errors'
import { log } from '@/lib/log'

/** An error as RFC 9457 problem details. What was not expected becomes a 500 that says only its id. */
export function problemResponse(error: unknown, requestId: string): Response {
  if (error instanceof AppError) {
    return respond(error.status, requestId, {
      title: TITLES[error.kind],
      code: error.code,
      detail: error.message,
      ...error.details,
      ...(error.details.retryAfterSeconds ? { retryAfterSeconds: error.details.retryAfterSeconds } : {}),
    })
  }
  if (isDatabaseGone(error)) {
    log.error({ err: error, requestId }, 'the database does not answer')
    return respond(503, requestId, {
      title: TITLES.unavailable,
      code: 'http.unavailable',
      detail: 'The shop is busy or being repaired. Try again in a moment.',
      retryAfterSeconds: 5,
    })
  }
  log.error({ err: error, requestId }, 'unexpected error')
  return respond(500, requestId, {
    title: 'Unexpected error',
    code: 'http.unexpected',
    detail: 'Something went wrong on our side. Quote the request id if you ask about it.',
  })
}

const TITLES: Record<AppError['kind'], string> = {
  malformed: 'Malformed request',
  unauthenticated: 'Not signed in',
  forbidden: 'Not allowed',
  not_found: 'Not found',
  conflict: 'Conflict',
  precondition: 'Changed meanwhile',
  too_large: 'Too large',
  unsupported: 'Unsupported media type',
  invalid: 'Invalid input',
  rate_limited: 'Too many requests',
  unavailable: 'Unavailable',
}

type Problem = { title: string; code: string; detail: string; retryAfterSeconds?: number }

function respond(status: number, requestId: string, { retryAfterSeconds, ...problem }: Problem): Response {
  return Response.json(
    { type: 'about:blank', status, ...problem, requestId },
    {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        'Cache-Control': 'no-store',
        'X-Request-Id': requestId,
        ...(retryAfterSeconds ? { 'Retry-After': String(retryAfterSeconds) } : {}),
      },
    },
  )
}

/**
 * Connection failures, a pool that gives no connection in time, a server that starts or stops, a
 * statement over its time: nothing the caller did.
 */
export function isDatabaseGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  if (['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'ECONNREFUSED', 'ECONNRESET'].includes(code))
    return true
  const text = `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`
  return /57P0[0-3]|57014|53300|ECONNREFUSED|ECONNRESET|Connection terminated|timeout exceeded when trying to connect|Can't reach database|DatabaseNotReachable|SocketTimeout|server closed the connection/i.test(
    text,
  )
}
