import { generate } from 'otplib'
import { unseal } from '@/lib/auth/secret-box'
import { confirmTotp, startTotp } from '@/lib/auth/totp'
import { type Ctx, createCtx } from '@/lib/context'
import { db } from '@/lib/db/client'
import type { MadePerson } from './people'

/** The context of a request of this person, now or at another time. */
export function ctxOf(person: Pick<MadePerson, 'id' | 'sessionId'>, now = new Date()): Ctx {
  return createCtx({ now, actor: { kind: 'customer', userId: person.id, sessionId: person.sessionId } })
}

/** Gives somebody an authenticator app; answers the recovery codes that came with it. */
export async function addTotp(person: MadePerson): Promise<string[]> {
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
