import 'server-only'
import { actorLabel, type Ctx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import type { InputJson } from '@/lib/db/sql'
import personalData from '@/lib/privacy/personal-data.json'

export type AuditEntry = {
  /** "product.update" */
  action: string
  entityType: string
  entityId: string
  before?: InputJson
  after?: InputJson
}

/**
 * Records who changed what, in the transaction of the change. Rows can be neither altered nor deleted, so that of
 * columns with personal data they say only that there was something.
 */
export async function audit(ctx: Ctx, entry: AuditEntry): Promise<void> {
  await ctx.db.auditEvent.create({
    data: {
      ...entry,
      id: newId(),
      actor: actorLabel(ctx.actor),
      requestId: ctx.requestId,
      ...(entry.before === undefined ? {} : { before: withoutPeople(entry.entityType, entry.before) }),
      ...(entry.after === undefined ? {} : { after: withoutPeople(entry.entityType, entry.after) }),
    },
  })
}

/** Columns marked with `@pii`, by the entity ("saved_address") whose they are. */
const PERSONAL = new Map(
  Object.entries(personalData).map(([model, { personal }]) => [
    model.replace(/(?<!^)[A-Z]/g, '_$&').toLowerCase(),
    new Set(Object.keys(personal)),
  ]),
)

function withoutPeople(entityType: string, value: InputJson): InputJson {
  const columns = PERSONAL.get(entityType)
  if (!columns || typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, columns.has(name) && each !== null ? '…' : each]),
  )
}
