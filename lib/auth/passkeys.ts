import 'server-only'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { removeFactor } from './change-factors'
import { requirePerson } from './require-person'
import type { PasskeyView } from './schema'

/** The caller's passkeys, oldest first. Throws `auth.required`. */
export async function listPasskeys(ctx: Ctx): Promise<PasskeyView[]> {
  const { userId } = requirePerson(ctx)
  const passkeys = await ctx.db.passkey.findMany({ where: { userId }, orderBy: { id: 'asc' } })
  return passkeys.map(({ id, name, isBackedUp, createdAt, lastUsedAt }) => ({
    id,
    name,
    isBackedUp,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  }))
}

/** Gives one of the caller's passkeys another name. Throws `auth.required`, `passkey.not_found` (404). */
export async function renamePasskey(ctx: Ctx, input: { id: string; name: string }): Promise<void> {
  const { userId } = requirePerson(ctx)
  const { count } = await ctx.db.passkey.updateMany({
    where: { id: input.id, userId },
    data: { name: input.name },
  })
  if (count === 0) throw notFound('passkey')
}

/** Removes one of the caller's passkeys. Throws what `removeFactor` throws, and `passkey.not_found` (404). */
export async function removePasskey(ctx: Ctx, id: string): Promise<void> {
  const { userId } = requirePerson(ctx)
  await removeFactor(ctx, 'passkey_removed', async (ctx) => {
    const { count } = await ctx.db.passkey.deleteMany({ where: { id, userId } })
    if (count === 0) throw notFound('passkey')
  })
}
