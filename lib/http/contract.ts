import type { z } from 'zod'
import type { Permission } from '@/lib/auth/permissions'
import type { ServerEvent } from './event-stream'

/**
 * What a REST route takes and gives. The handler runs on it and the OpenAPI document is built from
 * it, so that the two cannot drift apart.
 */
export type Contract = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below /api/v1, parameters in braces: "/carts/{id}/items". */
  path: `/${string}`
  /** One line for a person. */
  summary: string
  tag: string
  /**
   * Who may call: anybody, the holder of a cart or order token (or its customer), a person who is signed in (browser
   * or access token), or a permission.
   */
  auth: 'public' | 'holder' | 'person' | Permission
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
  /** A body that is no JSON but a file, in one of these media types; only of a PUT, which needs no Idempotency-Key. */
  file?: { types: readonly string[]; maxBytes: number }
  /** Whether the slug in its path may be one of before, which answers 308 with the address of today. */
  moves?: true
  /** Status and schema of success; null for no content. */
  status: 200 | 201 | 202 | 204
  response: z.ZodType | null
  /** The answer goes on: server-sent events, which `response` describes. */
  stream?: true
  /** Codes of expected failures beyond those every route has, by status. */
  errors?: Partial<Record<400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 429 | 503, readonly string[]>>
  /**
   * Whether a POST must carry an Idempotency-Key; every POST may. It is ignored where the answer is a secret,
   * which must not be kept, and a repeat does no harm.
   */
  idempotency?: 'required' | 'ignored'
  /** Whether If-Match with the entity's ETag must be sent. */
  ifMatch?: 'required'
  /** Answers may be kept by shared caches for this many seconds. */
  sharedMaxAgeSeconds?: number
}

/** Keeps the literal types of a contract, for the handler. */
export function contract<const C extends Contract>(value: C): C {
  return value
}

type Output<S> = S extends z.ZodType ? z.output<S> : undefined

/** What a handler gets: parsed, typed. */
export type RouteInput<C extends Contract> = {
  params: Output<C['params']>
  query: Output<C['query']>
  body: C['file'] extends object ? Uint8Array : Output<C['body']>
  /** Of a stream: aborts when it ends, whatever ends it. */
  signal: C['stream'] extends true ? AbortSignal : undefined
  /** The value of If-Match without quotes, where the contract requires it. */
  ifMatch: C['ifMatch'] extends 'required' ? string : undefined
}

/**
 * What a handler answers: checked against the response schema, which strips what it does not name. Without a schema
 * nothing is answered, whatever the verb says.
 */
export type RouteOutput<C extends Contract> = C['stream'] extends true
  ? AsyncIterator<ServerEvent>
  : C['response'] extends z.ZodType
    ? z.input<C['response']>
    : unknown
