import 'server-only'
import { audit } from '@/lib/audit/audit'
import { requirePermission } from '@/lib/auth/permissions'
import { type Ctx, transact } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { isUniqueViolation } from '@/lib/db/errors'
import type { InputJson } from '@/lib/db/sql'
import { slugTaken } from './errors'
import { expireCollection } from './expire-collection'
import { getAdminCollection } from './get-admin-collection'
import { putItems, requireProducts } from './put-items'
import type { AdminCollection, CreateCollection } from './schema'
import { storedTexts } from './stored-texts'

/**
 * Makes a collection, by hand or by rule. Throws `auth.forbidden`, `collection.slug_taken`, `collection.unknown_product`.
 */
export async function createCollection(ctx: Ctx, input: CreateCollection): Promise<AdminCollection> {
  requirePermission(ctx, 'products:write')
  const id = newId()
  await transact(ctx, async (ctx) => {
    if (input.imageProductId) await requireProducts(ctx, [input.imageProductId], () => 'imageProductId')
    await insert(ctx, id, input)
    if (input.kind === 'manual') await putItems(ctx, id, input.productIds)
    await audit(ctx, {
      action: 'collection.create',
      entityType: 'collection',
      entityId: id,
      after: input as InputJson,
    })
    expireCollection(ctx, input.slug)
  })
  return getAdminCollection(ctx, id)
}

async function insert(ctx: Ctx, id: string, input: CreateCollection): Promise<void> {
  const { slug, kind, sort, position = 0, active = true, inMenu = false, imageProductId = null } = input
  try {
    await ctx.db.collection.create({
      data: {
        ...{ id, slug, kind, position, active, inMenu, imageProductId },
        sort: sort ?? (kind === 'manual' ? 'curated' : 'featured'),
        translations: storedTexts(input),
        ...(kind === 'rule' ? { rule: input.rule } : {}),
      },
    })
  } catch (error) {
    throw isUniqueViolation(error) ? slugTaken() : error
  }
}
