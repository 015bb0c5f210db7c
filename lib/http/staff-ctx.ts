import 'server-only'
import { redirect } from 'next/navigation'
import type { Actor, Ctx } from '@/lib/context'
import { pageCtx } from './page-ctx'

export type StaffCtx = Ctx & { actor: Extract<Actor, { kind: 'staff' }> }

/** The context of a back-office page. Sends everybody else to the sign-in; what staff may see, the verbs decide. */
export async function staffCtx(): Promise<StaffCtx> {
  const ctx = await pageCtx({ source: 'admin' })
  if (ctx.actor.kind !== 'staff') redirect('/admin/sign-in')
  return { ...ctx, actor: ctx.actor }
}
