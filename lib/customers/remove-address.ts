import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'

/** Takes an address out of the caller's book; no other becomes the default. Throws `auth.required`, `address.not_found`. */
export async function removeAddress(ctx: Ctx, id: string): Promise<void> {
  const { userId } = requirePerson(ctx)
  const { count } = await ctx.db.savedAddress.deleteMany({ where: { id, userId } })
  if (count === 0) throw notFound('address')
}
