import 'server-only'
import type { Ctx } from '@/lib/context'
import { actorNames } from './actor-names'

/** What to call whoever changed a thing last, as the audit trail tells: for the second of two editors. */
export async function lastEditor(
  ctx: Pick<Ctx, 'db'>,
  entityType: string,
  entityId: string,
): Promise<string> {
  const last = await ctx.db.auditEvent.findFirst({
    where: { entityType, entityId },
    orderBy: { createdAt: 'desc' },
    select: { actor: true },
  })
  const names = await actorNames(ctx, last ? [last.actor] : [])
  return (last && names.get(last.actor)) ?? 'Somebody else'
}
