import 'server-only'
import { audit } from '@/lib/audit/audit'
import { requirePermission } from '@/lib/auth/permissions'
import { type Ctx, transact } from '@/lib/context'
import { expireCollection } from './expire-collection'
import { getAdminCollection } from './get-admin-collection'

/** Takes a collection away; its products stay. Throws `auth.forbidden`, `collection.not_found`. */
export async function deleteCollection(ctx: Ctx, collectionId: string): Promise<void> {
  requirePermission(ctx, 'products:write')
  const { slug, names } = await getAdminCollection(ctx, collectionId)
  await transact(ctx, async (ctx) => {
    const { count } = await ctx.db.collection.deleteMany({ where: { id: collectionId } })
    if (count === 0) return
    await audit(ctx, {
      action: 'collection.delete',
      entityType: 'collection',
      entityId: collectionId,
      before: { slug, names },
    })
    expireCollection(ctx, slug)
  })
}
