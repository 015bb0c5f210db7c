import 'server-only'
import { audit } from '@/lib/audit/audit'
import { requirePermission } from '@/lib/auth/permissions'
import { type Ctx, transact } from '@/lib/context'
import { isUniqueViolation } from '@/lib/db/errors'
import type { InputJson } from '@/lib/db/sql'
import { changedMeanwhile } from './changed-meanwhile'
import { slugTaken, wrongKind } from './errors'
import { expireCollection } from './expire-collection'
import { getAdminCollection } from './get-admin-collection'
import { putItems, requireProducts } from './put-items'
import type { AdminCollection, UpdateCollection } from './schema'
import { storedTexts } from './stored-texts'

/**
 * Changes a collection and what it holds in one transaction. `version` is the one the editor has read: of two editors the
 * second gets `collection.changed` (412) with what is saved now, and loses nothing. Throws `auth.forbidden`,
 * `collection.not_found`, `collection.changed`, `collection.slug_taken`, `collection.wrong_kind`,
 * `collection.unknown_product`.
 */
export async function updateCollection(
  ctx: Ctx,
  collectionId: string,
  input: UpdateCollection,
): Promise<AdminCollection> {
  requirePermission(ctx, 'products:write')
  const before = await getAdminCollection(ctx, collectionId)
  if (input.rule && before.kind === 'manual') throw wrongKind('rule')
  if (input.productIds && before.kind === 'rule') throw wrongKind('productIds')
  await transact(ctx, async (ctx) => {
    if (input.imageProductId) await requireProducts(ctx, [input.imageProductId], () => 'imageProductId')
    await claimVersion(ctx, before, input)
    if (input.productIds) await putItems(ctx, collectionId, input.productIds)
    const { version: _, ...after } = input
    await audit(ctx, {
      action: 'collection.update',
      entityType: 'collection',
      entityId: collectionId,
      before: snapshot(before),
      after: after as InputJson,
    })
    expireCollection(ctx, before.slug)
    if (input.slug && input.slug !== before.slug) expireCollection(ctx, input.slug)
  })
  return getAdminCollection(ctx, collectionId)
}

/** Writes the collection's own fields if nobody has since the version was read. */
async function claimVersion(ctx: Ctx, before: AdminCollection, input: UpdateCollection): Promise<void> {
  const { slug, sort, position, active, inMenu, imageProductId, rule } = input
  const given = Object.entries({ slug, sort, position, active, inMenu, imageProductId, rule })
  const count = await ctx.db.collection
    .updateMany({
      where: { id: before.id, version: input.version },
      data: {
        ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
        translations: storedTexts(input, formerTexts(before)),
        version: { increment: 1 },
      },
    })
    .then((written) => written.count)
    .catch((error: unknown) => {
      throw isUniqueViolation(error) ? slugTaken() : error
    })
  if (count === 0) throw await changedMeanwhile(ctx, before.id, input)
}

function formerTexts({ names, descriptions, seoTitles, seoDescriptions }: AdminCollection) {
  const textOf = (language: 'en' | 'de') => ({
    name: names[language],
    description: descriptions[language],
    seoTitle: seoTitles[language],
    seoDescription: seoDescriptions[language],
  })
  return { en: textOf('en'), de: textOf('de') }
}

/** What the audit trail keeps of the state before. */
function snapshot(before: AdminCollection): InputJson {
  const { items, imageProduct: _, id: __, createdAt: ___, updatedAt: ____, ...own } = before
  return { ...own, productIds: items.map(({ productId }) => productId) } as InputJson
}
