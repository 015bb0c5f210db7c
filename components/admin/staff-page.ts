import 'server-only'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { getProfile } from '@/lib/auth/get-profile'
import type { Actor, Ctx } from '@/lib/context'
import { pageCtx } from '@/lib/http/page-ctx'
import { secondFactorPath, signInPath } from './admin-links'

export type StaffCtx = Ctx & { actor: Extract<Actor, { kind: 'staff' }> }

/**
 * The context of a back-office page. Who is not signed in comes back to `path` after signing in, and a colleague
 * without a second factor after enrolling one; what staff may see, the verbs decide.
 */
export async function staffPage(path = '/admin'): Promise<StaffCtx> {
  const ctx = await pageCtx({ source: 'admin' })
  if (ctx.actor.kind === 'customer' && (await getProfile(ctx)).role !== null)
    redirect(secondFactorPath(path) as Route)
  if (ctx.actor.kind !== 'staff') redirect(signInPath(path) as Route)
  return { ...ctx, actor: ctx.actor }
}
