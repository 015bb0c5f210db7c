import { createCollection } from '@/lib/collections/create-collection'
import type { AdminCollection, CreateCollection } from '@/lib/collections/schema'
import { systemCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'

type Manual = Extract<CreateCollection, { kind: 'manual' }>

/** A manual collection that can be made as it is. */
export function collectionInput(input: Partial<Manual> = {}): Manual {
  return {
    kind: 'manual',
    slug: `collection-${newId()}`,
    names: { en: 'For cooks', de: 'Für Köche' },
    descriptions: { en: 'What a kitchen needs.', de: 'Was eine Küche braucht.' },
    productIds: [],
    ...input,
  }
}

export function makeCollection(productIds: string[]): Promise<AdminCollection> {
  return createCollection(systemCtx('test'), collectionInput({ productIds }))
}
