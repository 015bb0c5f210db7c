import 'server-only'
import { revalidateTag } from 'next/cache'
import { z } from 'zod'
import { requirePermission } from '@/lib/auth/permissions'
import { requirePerson } from '@/lib/auth/require-person'
import { expireTag } from '@/lib/cache/expire-tag'
import { etagOf, isWrittenAnswer, type WrittenAnswer } from '@/lib/cache/written-answer'
import { actorLabel, type Ctx } from '@/lib/context'
import { AppError, invalid } from '@/lib/core/errors'
import { fieldMessages } from '@/lib/core/field-messages'
import { newId } from '@/lib/core/id'
import { clientAddress } from './client-address'
import type { Contract, RouteInput, RouteOutput } from './contract'
import { eventStream, type ServerEvent } from './event-stream'
import { once, type StoredAnswer } from './idempotency'
import { Moved } from './moved'
import { problemResponse } from './problem'
import { limitRate } from './rate-limit'
import { decodeText, parseJson, readBytes, requireType } from './read-body'
import { requestCtx } from './request-ctx'

type NextRouteContext = { params: Promise<Record<string, string | string[] | undefined>> }

/**
 * A REST route: finds out who asks, limits rate and size, parses strictly, runs the verb once per
 * Idempotency-Key, strips the answer to the contract, flushes cache tags, and turns every failure into
 * problem+json. The handler only calls a verb.
 */
export function defineRoute<C extends Contract>(
  contract: C,
  handler: (ctx: Ctx, input: RouteInput<C>) => Promise<RouteOutput<C> | WrittenAnswer>,
): (request: Request, context: NextRouteContext) => Promise<Response> {
  return async (request, { params }) => {
    let requestId = newId()
    try {
      const client = clientAddress(request.headers)
      const ctx = await requestCtx(request).catch((error: unknown) => countRefusal(client, error))
      requestId = ctx.requestId
      const limits = await limitRate(ctx.actor.kind === 'anonymous' ? client : actorLabel(ctx.actor))
      guard(contract, ctx)

      const body = contract.method === 'GET' ? EMPTY : await readBytes(request, contract.file?.maxBytes)
      const raw = contract.file ? '' : decodeText(body)
      const input = parseInput(contract, request, await params, contract.file ? body : raw, ctx)
      const headers = { ...limits, 'X-Request-Id': requestId }
      if (contract.stream)
        return await eventStream(request, headers, async (signal) => {
          // The contract's own: its handler answers events.
          return (await handler(ctx, { ...input, signal } as RouteInput<C>)) as AsyncIterator<ServerEvent>
        })
      const work = async (): Promise<StoredAnswer> => {
        const output = await handler(ctx, input)
        for (const tag of ctx.expired) {
          expireTag(tag, Date.now())
          revalidateTag(tag, { expire: 0 })
        }
        return answerOf(contract, output)
      }
      const key = idempotencyKey(contract, request)
      const answer =
        key !== null
          ? await once(
              ctx,
              { key, client, fingerprint: `${contract.method} ${new URL(request.url).pathname}\n${raw}` },
              work,
            )
          : { ...(await work()), isReplay: false }
      return respond(contract, request, answer, headers)
    } catch (error) {
      if (error instanceof Moved && contract.moves) return movedResponse(contract, request, error, requestId)
      return problemResponse(error, requestId)
    }
  }
}

function guard({ auth }: Contract, ctx: Ctx): void {
  if (auth === 'person') requirePerson(ctx)
  else if (auth !== 'public' && auth !== 'holder') requirePermission(ctx, auth)
}

/** Keys that are tried out count too, or guessing would be free. */
async function countRefusal(client: string | null, error: unknown): Promise<never> {
  if (error instanceof AppError) await limitRate(client)
  throw error
}

function parseInput<C extends Contract>(
  contract: C,
  request: Request,
  params: Record<string, string | string[] | undefined>,
  body: string | Uint8Array,
  ctx: Ctx,
): RouteInput<C> {
  const { market: _, ...query } = queryOf(new URL(request.url))
  const input = {
    params: contract.params ? parse(contract.params, params, 'path', ctx) : undefined,
    query: parse(contract.query ?? NO_QUERY, query, 'query', ctx),
    body: parseBody(contract, request, body, ctx),
    ifMatch: contract.ifMatch === 'required' ? readIfMatch(request) : undefined,
  }
  // The schemas are the contract's own, so that their outputs are what RouteInput says.
  return input as RouteInput<C>
}

const EMPTY = new Uint8Array()

function parseBody(contract: Contract, request: Request, body: string | Uint8Array, ctx: Ctx): unknown {
  if (typeof body === 'string')
    return contract.body ? parse(contract.body, parseJson(request, body), 'body', ctx) : undefined
  requireType(request, contract.file?.types ?? [])
  return body
}

const NO_QUERY = z.strictObject({}).transform(() => undefined)

/** A bad id in the path is nobody's resource (404); a bad query is malformed (400); a bad body invalid (422). */
function parse(schema: z.ZodType, value: unknown, where: 'path' | 'query' | 'body', ctx: Ctx): unknown {
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success) return parsed.data
  const fields = fieldMessages(parsed.error, ctx.market.language)
  if (where === 'path') throw new AppError('not_found', 'http.not_found', 'There is nothing at this address.')
  if (where === 'query')
    throw new AppError('malformed', 'http.bad_query', 'The query is not valid.', { fields })
  throw invalid('http.invalid', 'The input is not valid. Check the named fields.', fields)
}

function queryOf(url: URL): Record<string, string> {
  const query: Record<string, string> = Object.create(null)
  for (const [name, value] of url.searchParams) {
    const isTwice = Object.hasOwn(query, name)
    // zod looks past this name, which is nobody's parameter.
    if (isTwice || name === '__proto__') {
      const what = isTwice ? 'is given twice' : 'does not exist'
      throw new AppError('malformed', 'http.bad_query', `The parameter "${name.slice(0, 40)}" ${what}.`)
    }
    query[name] = value
  }
  return { ...query }
}

function readIfMatch(request: Request): string {
  const value = /^(?:W\/)?"([^"]{1,100})"$/.exec(request.headers.get('if-match') ?? '')?.[1]
  if (value !== undefined) return value
  throw new AppError('malformed', 'http.if_match_required', 'Send If-Match with the ETag that you have read.')
}

function idempotencyKey(contract: Contract, request: Request): string | null {
  if (contract.method !== 'POST' || contract.idempotency === 'ignored') return null
  const key = request.headers.get('idempotency-key')
  if (key === null && contract.idempotency === 'required') {
    throw new AppError(
      'malformed',
      'idempotency.key_required',
      'Send an Idempotency-Key header, for example a UUID.',
    )
  }
  return key
}

function answerOf(contract: Contract, output: unknown): StoredAnswer {
  if (contract.response === null) return { status: contract.status, body: '', headers: {} }
  if (isWrittenAnswer(output))
    return { status: contract.status, body: output.json, headers: { ETag: output.etag } }
  const stripped = contract.response.parse(output)
  const version = versionOf(output)
  return {
    status: contract.status,
    body: JSON.stringify(stripped),
    headers: version ? { ETag: version } : {},
  }
}

/** An entity with a version has it as its ETag: the one that If-Match expects. */
function versionOf(output: unknown): string | null {
  const version = typeof output === 'object' && output !== null && 'version' in output ? output.version : null
  return typeof version === 'number' ? `"${version}"` : null
}

function movedResponse(contract: Contract, request: Request, { slug }: Moved, requestId: string): Response {
  const { search } = new URL(request.url)
  return new Response(null, {
    status: 308,
    headers: {
      Location: `/api/v1${contract.path.replace('{slug}', slug)}${search}`,
      'Cache-Control': cacheControlOf(contract),
      'X-Request-Id': requestId,
    },
  })
}

function cacheControlOf({ sharedMaxAgeSeconds }: Contract): string {
  return sharedMaxAgeSeconds ? `public, max-age=0, s-maxage=${sharedMaxAgeSeconds}` : 'no-store'
}

function respond(
  contract: Contract,
  request: Request,
  answer: StoredAnswer & { isReplay: boolean },
  extra: Record<string, string>,
): Response {
  const headers: Record<string, string> = {
    ...extra,
    ...answer.headers,
    'Cache-Control': cacheControlOf(contract),
    ...(answer.isReplay ? { 'Idempotent-Replayed': 'true' } : {}),
  }
  if (answer.status === 204) return new Response(null, { status: 204, headers })
  if (contract.method === 'GET') {
    headers.ETag ??= etagOf(answer.body)
    if (request.headers.get('if-none-match') === headers.ETag)
      return new Response(null, { status: 304, headers })
  }
  headers['Content-Type'] = 'application/json'
  return new Response(answer.body, { status: answer.status, headers })
}
