import 'server-only'
import { actorOfAccessToken } from '@/lib/auth/access-token'
import { findActorOfApiKey, isApiKey } from '@/lib/auth/api-key'
import { actorOfSession } from '@/lib/auth/session'
import { type Actor, type Ctx, createCtx } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { Token } from '@/lib/core/schema'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import { isMarketSlug, MARKETS, type Market } from '@/lib/markets/markets'
import { clientOf } from './client-address'
import { CART_COOKIE, SESSION_COOKIE } from './cookies'

/**
 * The context of a REST request. `Authorization: Bearer` carries an API key, which speaks for an integrator, or the
 * access token of a person's app; the session cookie speaks for a person too; `Cart-Token` and `Order-Token` for
 * who holds them (the cart cookie too).
 * Throws `auth.bad_key`, `auth.bad_token` (401), `http.bad_market`, `http.foreign_origin` (403).
 */
export async function requestCtx(request: Request): Promise<Ctx> {
  const cookies = readCookies(request.headers.get('cookie'))
  const bearer = /^Bearer (\S{1,1000})$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const usesCookies = !bearer && (cookies.has(SESSION_COOKIE) || cookies.has(CART_COOKIE))
  if (usesCookies) refuseForeignOrigin(request)

  const cartToken = tokenOf(request.headers.get('cart-token') ?? cookies.get(CART_COOKIE))
  const orderToken = tokenOf(request.headers.get('order-token'))
  return createCtx({
    actor: await readActor(bearer, cookies.get(SESSION_COOKIE)),
    market: readMarket(request),
    client: clientOf(request.headers),
    ...(cartToken ? { cartToken } : {}),
    ...(orderToken ? { orderToken } : {}),
    source: 'api',
    requestId: newId(),
  })
}

async function readActor(bearer: string | undefined, session: string | undefined): Promise<Actor> {
  if (bearer !== undefined && !isApiKey(bearer)) return actorOfAccessToken({ db }, bearer)
  if (bearer !== undefined) {
    const actor = await findActorOfApiKey({ db }, bearer)
    if (!actor)
      throw new AppError('unauthenticated', 'auth.bad_key', 'This API key is unknown, expired or revoked.')
    return actor
  }
  return session === undefined ? { kind: 'anonymous' } : actorOfSession({ db }, session)
}

/** The market that `?market=` names; the default one without. Throws `http.bad_market` (400). */
export function readMarket(request: Request): Market {
  const slug = new URL(request.url).searchParams.get('market')
  if (slug === null) return MARKETS['en-us']
  if (isMarketSlug(slug)) return MARKETS[slug]
  throw new AppError(
    'malformed',
    'http.bad_market',
    `There is no such market. Choose one of ${Object.keys(MARKETS).join(', ')}.`,
  )
}

/** A browser that carries our cookies must also say that it comes from our pages, or say nothing (same-origin GET). */
function refuseForeignOrigin(request: Request): void {
  const isSafe = request.method === 'GET' || request.method === 'HEAD'
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  const isForeign =
    origin !== null ? origin !== env.APP_URL : site !== null && site !== 'same-origin' && site !== 'none'
  if (!isSafe && isForeign) {
    throw new AppError(
      'forbidden',
      'http.foreign_origin',
      'Requests with cookies are accepted from our own pages only.',
    )
  }
}

function tokenOf(value: string | null | undefined): string | undefined {
  return Token.safeParse(value).data
}

function readCookies(header: string | null): Map<string, string> {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('='))
  return new Map(pairs.flatMap(([name, ...value]) => (name ? [[name, value.join('=')] as const] : [])))
}
