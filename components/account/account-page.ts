import 'server-only'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import type { Actor, Ctx } from '@/lib/context'
import { currentMarket } from '@/lib/http/current-market'
import { pageCtx } from '@/lib/http/page-ctx'
import { type Market, marketPath } from '@/lib/markets/markets'
import { signInPath } from './own-path'

export type PersonCtx = Ctx & { actor: Extract<Actor, { kind: 'customer' | 'staff' }> }

/** The context of a page of the account. Who is not signed in comes back to `path` after signing in. */
export async function accountPage(path: `/${string}`): Promise<{ ctx: PersonCtx; market: Market }> {
  const market = await currentMarket()
  const ctx = await pageCtx({ market })
  const { actor } = ctx
  if (actor.kind !== 'customer' && actor.kind !== 'staff')
    redirect(marketPath(market, signInPath(path)) as Route)
  return { ctx: { ...ctx, actor }, market }
}
