import { hashPassword } from '@/lib/auth/password'
import type { Role } from '@/lib/auth/permissions'
import { actorOfSession, createSession } from '@/lib/auth/session'
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
  name?: string
  locale?: string
  market?: Market
  /** One of the staff. */
  role?: Role
  isDemo?: boolean
  /** Whether they have proved their address; true unless told otherwise. */
  isVerified?: boolean
  /** Null for somebody who signs in elsewhere; unless told otherwise that of PASSWORD. */
  passwordHash?: string | null
  /** Whether their session has shown a second factor: that of staff has, unless told otherwise. */
  hasSecondFactor?: boolean
}

export type MadePerson = { id: string; email: string; sessionId: string; token: string; ctx: Ctx }

/** Somebody with an account who is signed in. */
export async function makePerson(options: PersonOptions = {}): Promise<MadePerson> {
  passwordHash ??= hashPassword(PASSWORD)
  const { id, email } = await db.user.create({
    data: {
      id: newId(),
      email: options.email ?? `${newId()}@example.com`,
      name: options.name ?? null,
      isDemo: options.isDemo ?? false,
      passwordHash: options.passwordHash === undefined ? await passwordHash : options.passwordHash,
      emailVerifiedAt: options.isVerified === false ? null : new Date(),
      ...(options.locale ? { locale: options.locale } : {}),
      ...(options.role ? { staff: { create: { role: options.role } } } : {}),
    },
  })
  const hasSecondFactor = options.hasSecondFactor ?? options.role !== undefined
  const session = await createSession(createCtx(), { userId: id, hasSecondFactor })
  const actor = await actorOfSession({ db }, session.token)
  const ctx = createCtx({ actor, ...(options.market ? { market: options.market } : {}) })
  return { id, email, sessionId: session.id, token: session.token, ctx }
}

/** The token of the last link that was made for somebody, as their mail tells it. */
export async function lastLinkOf(userId: string): Promise<string> {
  const row = await db.userToken.findFirstOrThrow({ where: { userId }, orderBy: { id: 'desc' } })
  return userTokenOf(row.id)
}

/** As if the last proof of identity were `minutes` old. */
export async function ageSession({ id }: MadePerson, minutes: number): Promise<void> {
  await db.session.updateMany({
    where: { userId: id },
    data: { authenticatedAt: new Date(Date.now() - minutes * 60_000) },
  })
}
