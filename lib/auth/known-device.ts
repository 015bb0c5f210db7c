import 'server-only'
import type { Ctx } from '@/lib/context'
import { hashToken, newId, newToken } from '@/lib/core/id'

/** How long a browser stays known after it was last used to sign in, in seconds. */
export const DEVICE_SECONDS = 365 * 24 * 60 * 60

/** A browser from which this person has signed in before. */
export type KnownDevice = { id: string; token: string }

/** The known browser behind a cookie, if it is this person's; null otherwise. */
export async function findDevice(
  ctx: Pick<Ctx, 'db'>,
  input: { email: string; deviceToken?: string | undefined },
): Promise<KnownDevice | null> {
  if (!input.deviceToken) return null
  const found = await ctx.db.knownDevice.findFirst({
    where: { tokenHash: hashToken(input.deviceToken), user: { email: input.email } },
    select: { id: true },
  })
  return found && { id: found.id, token: input.deviceToken }
}

/** Notes that this browser was used to sign in. Answers the token of its cookie when it is new, else null. */
export async function rememberDevice(
  ctx: Ctx,
  userId: string,
  device: KnownDevice | null,
): Promise<string | null> {
  if (device) {
    await ctx.db.knownDevice.updateMany({ where: { id: device.id }, data: { lastUsedAt: ctx.now } })
    return null
  }
  const token = newToken()
  await ctx.db.knownDevice.create({ data: { id: newId(), tokenHash: hashToken(token), userId } })
  return token
}
