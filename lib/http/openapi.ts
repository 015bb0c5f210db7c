import 'server-only'
import { z } from 'zod'
import { isPersonal } from '@/lib/auth/permissions'
import { STATUS_BY_KIND } from '@/lib/core/errors'
import { env } from '@/lib/env'
import { MARKET_SLUGS } from '@/lib/markets/markets'
import type { Contract } from './contract'
import { IDEMPOTENCY_KEY } from './idempotency'

type Json = Record<string, unknown>

/** The OpenAPI 3.1 document of the contracts that the handlers run on. */
export function openApiDocument(contracts: readonly Contract[]): Json {
  const paths: Record<string, Json> = {}
  for (const contract of contracts) {
    const path = `/api/v1${contract.path}`
    paths[path] = { ...paths[path], [contract.method.toLowerCase()]: operation(contract) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Nexus REST API',
      version: '1.0.0',
      description:
        'Money is an integer of minor units beside an ISO 4217 code. Lists are cursor pages. Errors are RFC 9457 problem details.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: env.APP_URL }],
    tags: [...new Set(contracts.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', description: 'An API key of the back office' },
        cartToken: {
          type: 'apiKey',
          in: 'header',
          name: 'Cart-Token',
          description: 'The token that POST /carts answered',
        },
        orderToken: {
          type: 'apiKey',
          in: 'header',
          name: 'Order-Token',
          description: 'The token that POST /orders answered',
        },
        accessToken: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'The access token that POST /auth/tokens answered',
        },
        session: { type: 'apiKey', in: 'cookie', name: 'session', description: 'A signed-in browser' },
      },
      schemas: { Problem: PROBLEM },
    },
  }
}

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'module.reason' },
    detail: { type: 'string', description: 'What happened and what to do next' },
    fields: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'Messages by field path',
    },
    params: { type: 'object', description: 'Values for machines' },
    requestId: { type: 'string' },
  },
}

function operation(contract: Contract): Json {
  return {
    operationId: operationId(contract),
    summary: contract.summary,
    tags: [contract.tag],
    security: securityOf(contract),
    parameters: parametersOf(contract),
    ...requestBodyOf(contract),
    responses: {
      [contract.status]: {
        description: contract.status === 204 ? 'Done' : 'Success',
        headers: headersOf(contract),
        ...(contract.response
          ? { content: { [mediaTypeOf(contract)]: { schema: schemaOf(contract.response, 'output') } } }
          : {}),
      },
      ...(contract.moves
        ? { 308: { description: 'It has another slug now', headers: { Location: header('Where it is') } } }
        : {}),
      ...(contract.method === 'GET' && !contract.stream
        ? { 304: { description: 'If-None-Match named the ETag of what would have been answered' } }
        : {}),
      ...Object.fromEntries(problemStatuses(contract).map((status) => [status, problemOf(contract, status)])),
    },
  }
}

function requestBodyOf({ body, file }: Contract): Json {
  if (!body && !file) return {}
  // OpenAPI 3.1: a body that is the file itself has no schema.
  const content = body
    ? { 'application/json': { schema: schemaOf(body, 'input') } }
    : Object.fromEntries((file?.types ?? []).map((type) => [type, {}]))
  const description = file ? { description: `The file itself, ${file.maxBytes} bytes at most` } : {}
  return { requestBody: { ...description, required: true, content } }
}

const mediaTypeOf = ({ stream }: Contract) => (stream ? 'text/event-stream' : 'application/json')

const header = (description: string, type: 'string' | 'integer' = 'string') => ({
  description,
  schema: { type },
})

function headersOf({ method, ifMatch, stream }: Contract): Json {
  return {
    'X-Request-Id': header('Quote it if you ask about an answer'),
    'RateLimit-Limit': header('Requests per minute; sent where a limit holds', 'integer'),
    'RateLimit-Remaining': header('Requests that are left in this minute', 'integer'),
    'RateLimit-Reset': header('Seconds until the next minute begins', 'integer'),
    ...((method === 'GET' && !stream) || ifMatch
      ? { ETag: header('For If-None-Match, and where it is asked for If-Match') }
      : {}),
    ...(method === 'POST'
      ? { 'Idempotent-Replayed': header('"true" when this Idempotency-Key was answered before') }
      : {}),
  }
}

function operationId({ method, path }: Contract): string {
  const words = path.replace(/[{}]/g, '').split(/[/-]/).filter(Boolean)
  return method.toLowerCase() + words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('')
}

function securityOf({ auth }: Contract): Json[] {
  if (auth === 'public') return []
  if (auth === 'person' || (auth !== 'holder' && isPersonal(auth)))
    return [{ accessToken: [] }, { session: [] }]
  return auth === 'holder'
    ? [{ cartToken: [] }, { orderToken: [] }, { session: [] }, { apiKey: [] }]
    : [{ apiKey: [] }, { session: [] }]
}

function parametersOf(contract: Contract): Json[] {
  return [
    ...fieldsOf(contract.params, 'path'),
    ...fieldsOf(contract.query, 'query'),
    {
      in: 'query',
      name: 'market',
      required: false,
      description: 'Language, currency and tax',
      schema: { type: 'string', enum: MARKET_SLUGS },
    },
    ...(contract.method === 'POST' && contract.idempotency !== 'ignored'
      ? [idempotencyKey(contract.idempotency === 'required')]
      : []),
    ...(contract.ifMatch === 'required' ? [IF_MATCH] : []),
  ]
}

const idempotencyKey = (required: boolean) => ({
  in: 'header',
  name: 'Idempotency-Key',
  required,
  description:
    'The same key and body replay the answer for 72 hours; the same key with another body is refused',
  schema: { type: 'string', pattern: IDEMPOTENCY_KEY.source },
})

const IF_MATCH = {
  in: 'header',
  name: 'If-Match',
  required: true,
  description: 'The ETag that was read',
  schema: { type: 'string', pattern: '^"[0-9]{1,9}"$' },
}

function fieldsOf(object: z.ZodObject | undefined, where: 'path' | 'query'): Json[] {
  if (!object) return []
  const schema = schemaOf(object, 'input') as { properties?: Record<string, Json>; required?: string[] }
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    in: where,
    name,
    required: where === 'path' || (schema.required ?? []).includes(name),
    schema: property,
  }))
}

/** A wrong key is a 401 everywhere. 405 is of addresses, not of operations; 500 is promised never to happen. */
function problemStatuses(contract: Contract): number[] {
  const always = [400, 401, 429, 503]
  const byAuth = contract.auth === 'public' ? [] : contract.auth === 'holder' ? [404] : [403]
  const byBody =
    contract.method === 'GET' ? [] : [403, 413, 415, ...(contract.body || contract.file ? [422] : [])]
  const own = Object.keys(contract.errors ?? {}).map(Number)
  const byKey = contract.method === 'POST' ? [409, 422] : []
  const known = new Set<number>(Object.values(STATUS_BY_KIND))
  return [
    ...new Set([
      ...always,
      ...byAuth,
      ...byBody,
      ...byKey,
      ...own,
      ...(contract.params ? [404] : []),
      ...(contract.ifMatch ? [412] : []),
    ]),
  ]
    .filter((status) => known.has(status))
    .sort((a, b) => a - b)
}

function problemOf(contract: Contract, status: number): Json {
  const codes = contract.errors?.[status as keyof NonNullable<Contract['errors']>] ?? []
  return {
    description: codes.length > 0 ? codes.join(', ') : 'Problem',
    ...(status === 429 || status === 503
      ? { headers: { 'Retry-After': header('Seconds until a retry makes sense', 'integer') } }
      : {}),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' })
  return inlineDefinitions(json)
}

/** Schemas with an id come out as references into their own $defs: a response stands for itself, so they are put in place. */
function inlineDefinitions(json: Json): Json {
  const { $defs = {}, ...root } = json as Json & { $defs?: Record<string, Json> }
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve)
    if (typeof value !== 'object' || value === null) return value
    const { $ref, ...rest } = value as Json & { $ref?: string }
    const target =
      typeof $ref === 'string' ? ($defs as Record<string, Json>)[$ref.replace('#/$defs/', '')] : undefined
    const { id: _, ...resolved } = Object.fromEntries(
      Object.entries({ ...target, ...rest }).map(([key, each]) => [key, resolve(each)]),
    ) as Json
    return target
      ? resolved
      : Object.fromEntries(Object.entries(rest).map(([key, each]) => [key, resolve(each)]))
  }
  return resolve(root) as Json
}
