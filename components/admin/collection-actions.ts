'use server'
import { z } from 'zod'
import { listAdminProducts } from '@/lib/catalog/list-admin-products'
import { createCollection } from '@/lib/collections/create-collection'
import { deleteCollection } from '@/lib/collections/delete-collection'
import { findNamedProducts } from '@/lib/collections/find-named-products'
import { previewCollection } from '@/lib/collections/preview-collection'
import { updateCollection } from '@/lib/collections/update-collection'
import type { Ctx } from '@/lib/context'
import { Id, text } from '@/lib/core/schema'
import { defineAction } from '@/lib/http/define-action'
import { atFormFields } from './at-form-fields'
import { CollectionForm, NewCollectionForm, PreviewForm, productIdsOf } from './collection-form-schema'

const toCollection = ({ id }: { id: string }) => ({ path: `/admin/collections/${id}?saved=1`, always: true })

export const createCollectionAction = defineAction({
  name: 'create-collection',
  source: 'admin',
  schema: NewCollectionForm,
  run: (ctx, input) =>
    atFormFields(fieldOf, async () => {
      if (input.kind === 'rule') return createCollection(ctx, input)
      const { items, add, ...own } = input
      return createCollection(ctx, { ...own, productIds: await productIds(ctx, items, add) })
    }),
  next: toCollection,
})

export const updateCollectionAction = defineAction({
  name: 'update-collection',
  source: 'admin',
  schema: CollectionForm,
  run: (ctx, { collectionId, items, add, rule, ...own }) =>
    atFormFields(fieldOf, async () =>
      updateCollection(ctx, collectionId, {
        ...own,
        ...(rule ? { rule } : { productIds: await productIds(ctx, items, add) }),
      }),
    ),
  next: toCollection,
})

export const deleteCollectionAction = defineAction({
  name: 'delete-collection',
  source: 'admin',
  schema: z.object({ collectionId: Id }),
  run: (ctx, { collectionId }) => deleteCollection(ctx, collectionId),
  next: () => ({ path: '/admin/collections?deleted=1', always: true }),
})

/** What the rule in the editor would hold. */
export const previewCollectionAction = defineAction({
  name: 'preview-collection',
  source: 'admin',
  schema: PreviewForm,
  run: previewCollection,
})

const MOST_FOUND = 8

/** Products to put in, by a part of their title or the beginning of a SKU. */
export const findProductsAction = defineAction({
  name: 'find-products',
  source: 'admin',
  schema: z.object({ q: text(100) }),
  run: async (ctx, { q }) => (await listAdminProducts(ctx, { q, limit: MOST_FOUND })).data,
})

async function productIds(
  ctx: Ctx,
  items: Parameters<typeof productIdsOf>[0],
  add: string[],
): Promise<string[]> {
  return productIdsOf(items, await findNamedProducts(ctx, add, 'add'))
}

const fieldOf = (path: string) => path.replace(/^productIds.*/, 'add').replace(/^rule$/, 'rule.match')
