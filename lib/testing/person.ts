import { generate } from 'otplib'
import type { Role } from '@/lib/auth/permissions'
import { unseal } from '@/lib/auth/secret-box'
import { createSession } from '@/lib/auth/session'
import { confirmTotp, startTotp } from '@/lib/auth/totp'
import { type Ctx, createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'

export type Person = { id: string; email: string; sessionId: string; token: string; ctx: Ctx }

/** Somebody with an account who is signed in. */
export async function makePerson(
  options: { role?: Role; passwordHash?: string; isDemo?: boolean; isVerified?: boolean } = {},
): Promise<Person> {
  const email = `${newId()}@example.com`
  const user = await db.user.create({
    data: {
      id: newId(),
      email,
      passwordHash: options.passwordHash ?? null,
      isDemo: options.isDemo ?? false,
      emailVerifiedAt: options.isVerified ? new Date() : null,
      ...(options.role ? { staff: { create: { role: options.role } } } : {}),
    },
  })
  const { id: sessionId, token } = await createSession(createCtx(), { userId: user.id })
  return { id: user.id, email, sessionId, token, ctx: ctxOf({ id: user.id, sessionId }) }
}

/** The context of a request of this person, now or at another time. */
export function ctxOf(person: { id: string; sessionId: string }, now = new Date()): Ctx {
  return createCtx({ now, actor: { kind: 'customer', userId: person.id, sessionId: person.sessionId } })
}

/** Gives somebody an authenticator app; answers the recovery codes that came with it. */
export async function addTotp(person: Person): Promise<string[]> {
  await startTotp(person.ctx)
  const codes = await confirmTotp(person.ctx, { code: await codeOf(person, person.ctx.now) })
  return codes ?? []
}

/** The code that somebody's app shows at a time. */
export async function codeOf(person: { id: string }, at: Date): Promise<string> {
  const { secret } = await db.totpFactor.findUniqueOrThrow({ where: { userId: person.id } })
  return generate({ secret: unseal(secret), epoch: Math.floor(at.getTime() / 1000) })
}

/** Half minutes later: the app shows another code. */
export const later = (now: Date, steps = 1) => new Date(now.getTime() + steps * 30_000)
