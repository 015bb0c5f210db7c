import 'server-only'
import type { Permission } from '@/lib/auth/permissions'
import { announceExpiry } from '@/lib/cache/announce-expiry'
import { newId } from '@/lib/core/id'
import { type Db, db } from '@/lib/db/client'
import { requestDispatch } from '@/lib/events/dispatch-signal'
import { DEFAULT_MARKET, type Market } from '@/lib/markets/markets'

/** Who is asking. */
export type Actor =
  | { kind: 'anonymous' }
  | { kind: 'customer'; userId: string; sessionId: string }
  | { kind: 'staff'; userId: string; sessionId: string; permissions: ReadonlySet<Permission> }
  | { kind: 'api_key'; keyId: string; permissions: ReadonlySet<Permission> }
  | { kind: 'system'; job: string }

/** The network address and the browser (or app) of a caller. */
export type Client = {
  ip: string | null
  userAgent: string | null
  /** ISO 3166-1 alpha-2, where a proxy in front tells it. */
  country?: string | null
}

/** Everything a verb may know about its caller. Doors build it; verbs pass it on. */
export type Ctx = {
  actor: Actor
  market: Market
  /** The token of the cart that the caller holds, if any. */
  cartToken?: string
  /** The token of the order link that the caller holds, if any. */
  orderToken?: string
  /** Where the request comes from, as far as it is known; null for jobs. */
  client: Client
  /** The door the request came through: an order remembers it. */
  source: 'web' | 'api' | 'admin'
  now: Date
  requestId: string
  db: Db
  /** Inside `transact`: marks a cache tag as out of date, on every instance and for good once that is committed. */
  expire: (tag: string) => void
  /** The tags marked so far; the door drops what carries them before it answers. */
  expired: Set<string>
  /** Set inside `transact` and `transactOnce`. */
  transaction?: { hasEvents: boolean }
}

export type CtxInput = Partial<
  Pick<Ctx, 'actor' | 'market' | 'client' | 'cartToken' | 'orderToken' | 'source' | 'now' | 'requestId'>
>

export function createCtx(input: CtxInput = {}): Ctx {
  const expired = new Set<string>()
  return {
    actor: input.actor ?? { kind: 'anonymous' },
    market: input.market ?? DEFAULT_MARKET,
    ...(input.cartToken ? { cartToken: input.cartToken } : {}),
    ...(input.orderToken ? { orderToken: input.orderToken } : {}),
    client: input.client ?? { ip: null, userAgent: null },
    source: input.source ?? 'web',
    now: input.now ?? new Date(),
    requestId: input.requestId ?? newId(),
    db,
    expired,
    expire: (tag) => {
      throw new Error(`"${tag}" must expire in the transaction that changes what it shows`)
    },
  }
}

/** The context of a job or script: may do what its verbs ask, and is named in audit and history. */
export function systemCtx(job: string, input: Omit<CtxInput, 'actor'> = {}): Ctx {
  return createCtx({ ...input, actor: { kind: 'system', job } })
}

/** "staff:ID", "job:expire-orders": how an actor is written into history and audit. */
export function actorLabel(actor: Actor): string {
  switch (actor.kind) {
    case 'anonymous':
      return 'guest'
    case 'customer':
      return `customer:${actor.userId}`
    case 'staff':
      return `staff:${actor.userId}`
    case 'api_key':
      return `api-key:${actor.keyId}`
    case 'system':
      return `job:${actor.job}`
  }
}

/**
 * Runs `work` in one transaction (READ COMMITTED), or in the one already open. Events written by
 * `emit` are handed to the job runner after the commit; what a crash leaves behind, the sweep finds.
 */
export async function transact<T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  if (ctx.transaction) return work(ctx)
  const expired = new Set<string>()
  const expire = (tag: string) => void expired.add(tag)
  const result = await handOver((transaction) =>
    db.$transaction(async (tx) => {
      const result = await work({ ...ctx, db: tx, transaction, expire })
      if (expired.size > 0) await announceExpiry(tx, expired)
      return result
    }),
  )
  for (const tag of expired) ctx.expired.add(tag)
  return result
}

/**
 * As `transact`, for `work` that writes with a single statement: PostgreSQL makes that a transaction by
 * itself, which spares the round trips of BEGIN and COMMIT and the time that locks are held meanwhile.
 */
export async function transactOnce<T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  if (ctx.transaction) return work(ctx)
  return handOver((transaction) => work({ ...ctx, transaction }))
}

async function handOver<T>(work: (transaction: { hasEvents: boolean }) => Promise<T>): Promise<T> {
  const transaction = { hasEvents: false }
  const result = await work(transaction)
  if (transaction.hasEvents) requestDispatch()
  return result
}
