import 'server-only'
import { lastEditor } from '@/lib/auth/last-editor'
import type { Ctx } from '@/lib/context'
import { savedInstead } from '@/lib/core/changed'
import type { AppError } from '@/lib/core/errors'
import { collectionChanged } from './errors'
import { getAdminCollection } from './get-admin-collection'
import type { AdminCollection, UpdateCollection } from './schema'

/**
 * The refusal for the second of two editors: who was first, which version is saved now, and its value wherever the
 * second one's differs, by field path. Throws `collection.not_found` when it was deleted.
 */
export async function changedMeanwhile(
  ctx: Ctx,
  collectionId: string,
  input: UpdateCollection,
): Promise<AppError> {
  const saved = await getAdminCollection(ctx, collectionId)
  return collectionChanged({
    by: await lastEditor(ctx, 'collection', collectionId),
    version: saved.version,
    fields: differences(input, saved),
  })
}

function differences(mine: UpdateCollection, saved: AdminCollection): Record<string, string> {
  const { fields, compare } = savedInstead()
  for (const language of ['en', 'de'] as const)
    for (const texts of ['names', 'descriptions', 'seoTitles', 'seoDescriptions'] as const)
      compare(`${texts}.${language}`, mine[texts]?.[language], saved[texts][language])
  for (const field of ['slug', 'sort', 'position', 'active', 'inMenu', 'imageProductId', 'rule'] as const)
    compare(field, mine[field], saved[field])
  compare(
    'productIds',
    mine.productIds,
    saved.items.map(({ productId }) => productId),
  )
  return fields
}
