import { hashPassword } from '@/lib/auth/password'
import { createSession } from '@/lib/auth/session'
import { userTokenOf } from '@/lib/auth/user-token'
import { type Ctx, createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import type { Market } from '@/lib/markets/markets'

/** A password that `checkPassword` lets through. */
export const PASSWORD = 'correct horse battery'

let passwordHash: Promise<string> | undefined

type PersonOptions = {
  email?: string
  isVerified?: boolean
  name?: string
  market?: Market
  locale?: string
}

export type MadePerson = { id: string; email: string; ctx: Ctx; sessionToken: string }

/** A customer with the password above, their address proved, and signed in. */
export async function makePerson(options: PersonOptions = {}): Promise<MadePerson> {
  passwordHash ??= hashPassword(PASSWORD)
  const user = await db.user.create({
    data: {
      id: newId(),
      email: options.email ?? `${newId()}@example.com`,
      name: options.name ?? null,
      ...(options.locale ? { locale: options.locale } : {}),
      passwordHash: await passwordHash,
      emailVerifiedAt: options.isVerified === false ? null : new Date(),
    },
  })
  const session = await createSession(createCtx(), { userId: user.id })
  const actor = { kind: 'customer', userId: user.id, sessionId: session.id } as const
  return {
    id: user.id,
    email: user.email,
    ctx: createCtx({ actor, ...(options.market ? { market: options.market } : {}) }),
    sessionToken: session.token,
  }
}

/** The token of the last link that was made for somebody, as their mail tells it. */
export async function lastLinkOf(userId: string): Promise<string> {
  const row = await db.userToken.findFirstOrThrow({ where: { userId }, orderBy: { id: 'desc' } })
  return userTokenOf(row.id)
}
