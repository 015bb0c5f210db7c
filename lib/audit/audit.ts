import 'server-only'
import { actorLabel, type Ctx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import type { InputJson } from '@/lib/db/sql'

export type AuditEntry = {
  /** "product.update" */
  action: string
  entityType: string
  entityId: string
  before?: InputJson
  after?: InputJson
}

/** Records who changed what, in the transaction of the change. Rows can be neither altered nor deleted. */
export async function audit(ctx: Ctx, entry: AuditEntry): Promise<void> {
  await ctx.db.auditEvent.create({
    data: { id: newId(), actor: actorLabel(ctx.actor), requestId: ctx.requestId, ...entry },
  })
}
