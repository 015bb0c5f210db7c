import { createSession } from '@/lib/auth/session'
import { type Ctx, createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import type { Market } from '@/lib/markets/markets'
import type { Prisma } from '@/prisma/generated/client'

export type Person = {
  userId: string
  email: string
  /** As a page or job has it. */
  ctx: Ctx
  /** As a browser sends them. */
  headers: { Cookie: string }
}

/** A customer who is signed in. */
export async function makePerson(
  options: { market?: Market; data?: Partial<Prisma.UserUncheckedCreateInput> } = {},
): Promise<Person> {
  const [userId, email] = [newId(), `${newId()}@example.com`]
  await db.user.create({ data: { id: userId, email, ...options.data } })
  const { id: sessionId, token } = await createSession(createCtx(), { userId })
  const ctx = createCtx({
    actor: { kind: 'customer', userId, sessionId },
    ...(options.market ? { market: options.market } : {}),
  })
  return { userId, email, ctx, headers: { Cookie: `session=${token}` } }
}
