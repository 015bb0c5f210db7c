import 'server-only'
import { audit } from '@/lib/audit/audit'
import { lastEditor } from '@/lib/auth/last-editor'
import { requirePermission } from '@/lib/auth/permissions'
import { type Ctx, transact } from '@/lib/context'
import { savedInstead } from '@/lib/core/changed'
import { type AppError, notFound } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { isUniqueViolation } from '@/lib/db/errors'
import { getCustomerGroup } from './customer-groups'
import { customerGroupChanged, nameTaken } from './errors'
import type { CustomerGroupView, NameGroup, RenameGroup } from './group-schema'

/** Throws `auth.forbidden`, `customer_group.name_taken`. */
export async function createCustomerGroup(ctx: Ctx, input: NameGroup): Promise<CustomerGroupView> {
  requirePermission(ctx, 'customers:write')
  const id = newId()
  await write(ctx, 'create', id, { ...input }, (ctx) =>
    ctx.db.customerGroup.create({ data: { id, ...input } }),
  )
  return getCustomerGroup(ctx, id)
}

/**
 * Gives a group another name. `version` is the one the editor has read: of two editors the second gets
 * `customer_group.changed` (412). Throws `auth.forbidden`, `customer_group.not_found`, `customer_group.name_taken`.
 */
export async function renameCustomerGroup(
  ctx: Ctx,
  id: string,
  { name, version }: RenameGroup,
): Promise<CustomerGroupView> {
  requirePermission(ctx, 'customers:write')
  await getCustomerGroup(ctx, id)
  await write(ctx, 'rename', id, { name }, async (ctx) => {
    const data = { name, version: { increment: 1 } }
    const written = await ctx.db.customerGroup.updateMany({ where: { id, version }, data })
    if (written.count === 0) throw await changedMeanwhile(ctx, id, name)
    return written
  })
  return getCustomerGroup(ctx, id)
}

async function changedMeanwhile(ctx: Ctx, id: string, name: string): Promise<AppError> {
  const saved = await getCustomerGroup(ctx, id)
  const { fields, compare } = savedInstead()
  compare('name', name, saved.name)
  return customerGroupChanged({
    by: await lastEditor(ctx, 'customer_group', id),
    version: saved.version,
    fields,
  })
}

/** Its members stay customers; price lists for it alone are for nobody from now on. Throws `auth.forbidden`, `customer_group.not_found`. */
export async function deleteCustomerGroup(ctx: Ctx, id: string): Promise<void> {
  requirePermission(ctx, 'customers:write')
  const { name } = await getCustomerGroup(ctx, id)
  await write(ctx, 'delete', id, { name }, (ctx) => ctx.db.customerGroup.deleteMany({ where: { id } }))
}

/** Puts a customer into a group; who is in it already stays. Throws `auth.forbidden`, `customer_group.not_found`, `customer.not_found`. */
export async function addGroupMember(ctx: Ctx, groupId: string, userId: string): Promise<CustomerGroupView> {
  requirePermission(ctx, 'customers:write')
  await getCustomerGroup(ctx, groupId)
  if (!(await ctx.db.user.findUnique({ where: { id: userId, status: 'active' }, select: { id: true } })))
    throw notFound('customer')
  await write(ctx, 'add_member', groupId, { userId }, (ctx) =>
    ctx.db.customerGroupMember.createMany({ data: { groupId, userId }, skipDuplicates: true }),
  )
  return getCustomerGroup(ctx, groupId)
}

/** Takes a customer out of a group, or leaves them out. Throws `auth.forbidden`, `customer_group.not_found`. */
export async function removeGroupMember(ctx: Ctx, groupId: string, userId: string): Promise<void> {
  requirePermission(ctx, 'customers:write')
  await getCustomerGroup(ctx, groupId)
  await write(ctx, 'remove_member', groupId, { userId }, (ctx) =>
    ctx.db.customerGroupMember.deleteMany({ where: { groupId, userId } }),
  )
}

/** A change and its audit event in one transaction; what changes nothing is no event. */
async function write(
  ctx: Ctx,
  action: string,
  entityId: string,
  after: Record<string, string>,
  change: (ctx: Ctx) => Promise<object>,
): Promise<void> {
  try {
    await transact(ctx, async (ctx) => {
      const result = await change(ctx)
      if ('count' in result && result.count === 0) return
      await audit(ctx, {
        action: `customer_group.${action}`,
        entityType: 'customer_group',
        entityId,
        after,
      })
    })
  } catch (error) {
    throw isUniqueViolation(error) ? nameTaken('customer_group') : error
  }
}
