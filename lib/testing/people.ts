import type { Role } from '@/lib/auth/permissions'
import { actorOfSession, createSession } from '@/lib/auth/session'
import { type Ctx, createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'

export type MadePerson = { id: string; email: string; token: string; ctx: Ctx }

/** Somebody with an account, signed in with a second factor; with a role, one of the staff. */
export async function makePerson(
  options: { role?: Role; email?: string; name?: string; passwordHash?: string; isDemo?: boolean } = {},
): Promise<MadePerson> {
  const { role, email = `${newId()}@example.com`, ...data } = options
  const user = await db.user.create({
    data: { id: newId(), email, ...data, ...(role ? { staff: { create: { role } } } : {}) },
  })
  const { token } = await createSession(createCtx(), { userId: user.id, hasSecondFactor: true })
  return { id: user.id, email, token, ctx: createCtx({ actor: await actorOfSession({ db }, token) }) }
}

/** As if the last proof of identity were `minutes` old. */
export async function ageSession({ id }: MadePerson, minutes: number): Promise<void> {
  await db.session.updateMany({
    where: { userId: id },
    data: { authenticatedAt: new Date(Date.now() - minutes * 60_000) },
  })
}
