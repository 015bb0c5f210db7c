import 'server-only'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { confirmPath } from '@/components/account/own-path'
import { findMissingFactor } from '@/lib/auth/second-factor'
import type { Actor, Ctx } from '@/lib/context'
import { pageCtx } from '@/lib/http/page-ctx'
import { secondFactorPath, signInPath } from './admin-links'

export type StaffCtx = Ctx & { actor: Extract<Actor, { kind: 'staff' }> }

/**
 * The context of a back-office page. Who is not signed in comes back to `path` after signing in, and staff who have
 * shown no second factor after that; what staff may see, the verbs decide.
 */
export async function staffPage(path = '/admin'): Promise<StaffCtx> {
  const ctx = await pageCtx({ source: 'admin' })
  if (ctx.actor.kind !== 'staff')
    redirect(((await missingFactorPath(ctx, path)) ?? signInPath(path)) as Route)
  return { ...ctx, actor: ctx.actor }
}

/** Where staff without a second factor add one or show theirs, and from where they come back to `path`; else null. */
export async function missingFactorPath(ctx: Ctx, path: string): Promise<string | null> {
  const missing = await findMissingFactor(ctx)
  if (!missing) return null
  return missing === 'enrol' ? secondFactorPath(path) : confirmPath(path)
}
