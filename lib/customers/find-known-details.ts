import 'server-only'
import type { Ctx } from '@/lib/context'
import { listAddresses } from './list-addresses'
import type { SavedAddressView } from './schema'

/** What checkout need not ask: e-mail and addresses of who is signed in; nothing of a guest. */
export async function findKnownDetails(
  ctx: Ctx,
): Promise<{ email: string | null; addresses: SavedAddressView[] }> {
  const { actor } = ctx
  if (actor.kind !== 'customer' && actor.kind !== 'staff') return { email: null, addresses: [] }
  const [user, addresses] = await Promise.all([
    ctx.db.user.findUnique({ where: { id: actor.userId }, select: { email: true } }),
    listAddresses(ctx),
  ])
  return { email: user?.email ?? null, addresses }
}
