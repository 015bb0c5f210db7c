import { type Ctx, createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import type { Market } from '@/lib/markets/markets'

export type Person = { id: string; email: string; ctx: Ctx }

/** Somebody with an account, and the context of their requests. */
export async function makePerson(
  options: { email?: string; isVerified?: boolean; name?: string; market?: Market; locale?: string } = {},
): Promise<Person> {
  const { id } = await db.user.create({
    data: {
      id: newId(),
      email: options.email ?? `person-${newId()}@example.com`,
      name: options.name ?? null,
      emailVerifiedAt: options.isVerified === false ? null : new Date(),
      ...(options.locale ? { locale: options.locale } : {}),
    },
  })
  const { email } = await db.user.findUniqueOrThrow({ where: { id } })
  const ctx = createCtx({
    actor: { kind: 'customer', userId: id, sessionId: newId() },
    ...(options.market ? { market: options.market } : {}),
  })
  return { id, email, ctx }
}
