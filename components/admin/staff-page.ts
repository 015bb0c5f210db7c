import 'server-only'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { pageCtx } from '@/lib/http/page-ctx'
import type { StaffCtx } from '@/lib/http/staff-ctx'
import { signInPath } from './admin-links'

/** The context of a back-office page; who is not signed in comes back to `path` after signing in. */
export async function staffPage(path: string): Promise<StaffCtx> {
  const ctx = await pageCtx({ source: 'admin' })
  if (ctx.actor.kind !== 'staff') redirect(signInPath(path) as Route)
  return { ...ctx, actor: ctx.actor }
}
