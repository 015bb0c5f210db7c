import 'server-only'
import { cookies, headers } from 'next/headers'
import { connection } from 'next/server'
import { actorOfSession } from '@/lib/auth/session'
import { type Ctx, createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { Token } from '@/lib/core/schema'
import { db } from '@/lib/db/client'
import type { Market } from '@/lib/markets/markets'
import { clientOf } from './client-address'
import { CART_COOKIE, SESSION_COOKIE } from './cookies'

/** The context of a page or action of the personal roots: who the cookies stand for. */
export async function pageCtx(
  options: { market?: Market; source?: Ctx['source']; orderToken?: string } = {},
): Promise<Ctx> {
  // Time and ids belong to this request: nothing below may be prerendered.
  await connection()
  const jar = await cookies()
  const session = Token.safeParse(jar.get(SESSION_COOKIE)?.value).data
  const cartToken = Token.safeParse(jar.get(CART_COOKIE)?.value).data
  return createCtx({
    client: clientOf(await headers()),
    actor: session ? await actorOfSession({ db }, session) : { kind: 'anonymous' },
    ...(options.market ? { market: options.market } : {}),
    ...(options.source ? { source: options.source } : {}),
    ...(options.orderToken ? { orderToken: options.orderToken } : {}),
    ...(cartToken ? { cartToken } : {}),
    requestId: newId(),
  })
}
