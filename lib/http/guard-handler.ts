import 'server-only'
import { NextRequest } from 'next/server'
import { AppError, type ErrorKind, STATUS_BY_KIND } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { problemResponse } from './problem'
import { isJsonType, readBody } from './read-body'

type Handler<C> = (request: NextRequest, context: C) => Promise<Response> | Response

type GuardOptions = {
  maxBytes: number
  /** Throws an AppError for what the library would stumble over. */
  refuse?: (request: NextRequest) => void
  /** Whether the caller speaks the library's own protocol, refusals included. */
  isPeer?: (request: NextRequest) => boolean
}

/**
 * Puts a library's route handler behind our rules: the body is capped and, sent as JSON, must be JSON;
 * its refusals become problem+json; what it throws is ours to report.
 */
export function guardHandler<C>(handler: Handler<C>, options: GuardOptions): Handler<C> {
  return async (request, context) => {
    try {
      options.refuse?.(request)
      const response = await handler(await withReadBody(request, options.maxBytes), context)
      if (response.status < 400 || options.isPeer?.(request)) return response
      throw refusal(response.status)
    } catch (error) {
      return problemResponse(error, newId())
    }
  }
}

async function withReadBody(request: NextRequest, maxBytes: number): Promise<NextRequest> {
  if (request.method === 'GET' || request.method === 'HEAD') return request
  const body = await readBody(request, maxBytes)
  if (isJsonType(request) && !isJson(body))
    throw new AppError('malformed', 'http.not_json', 'The body is not valid JSON.')
  const { url, method, headers } = request
  return new NextRequest(url, { method, headers, body: body === '' ? null : body })
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function refusal(status: number): Error {
  const kind = KIND_BY_STATUS.get(status)
  if (kind)
    return new AppError(kind, `http.${kind}`, 'This request was refused. Check its address, method and body.')
  return new Error(`A library answered ${status}`)
}

const KIND_BY_STATUS = new Map<number, ErrorKind>(
  Object.entries(STATUS_BY_KIND).map(([kind, status]) => [status, kind as ErrorKind]),
)
