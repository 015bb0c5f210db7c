import { z } from 'zod'
import { Slug } from '@/lib/catalog/schema'
import { MAX_NAMED } from '@/lib/collections/find-named-products'
import { UpdateCollection } from '@/lib/collections/schema'
import { Id } from '@/lib/core/schema'
import { CollectionSort } from '@/lib/search/schema'
import { checkbox } from './checkbox'
import { RuleForm } from './rule-form-schema'
import { wholeNumber } from './whole-number'

/** Slugs or article numbers as somebody types or pastes them. */
const Named = z
  .string()
  .max(10_000)
  .default('')
  .transform((text) => text.split(/[\s,;]+/).filter((each) => each !== ''))
  .pipe(z.array(z.string().max(120)).max(MAX_NAMED, `At most ${MAX_NAMED} at once.`))

const Item = z.object({ place: wholeNumber, gone: z.literal('on').optional() })

const texts = UpdateCollection.required({ names: true, descriptions: true }).shape

const common = {
  slug: Slug,
  names: texts.names,
  descriptions: texts.descriptions,
  seoTitles: texts.seoTitles,
  seoDescriptions: texts.seoDescriptions,
  sort: CollectionSort,
  position: wholeNumber.pipe(z.int().min(0).max(9_999, 'At most 9999.')),
  active: checkbox,
  inMenu: checkbox,
  imageProductId: z
    .union([z.literal('').transform(() => null), Id])
    .optional()
    .transform((id) => id ?? null),
}

/** `items` by the id of the product. */
const byHand = { items: z.record(Id, Item).optional(), add: Named }

/** The rows of the order editor as ids in their order; `added` come last. */
export function productIdsOf(items: Record<string, z.infer<typeof Item>> = {}, added: string[]): string[] {
  const kept = Object.entries(items)
    .filter(([, { gone }]) => gone === undefined)
    .sort(([, a], [, b]) => a.place - b.place)
    .map(([id]) => id)
  return [...new Set([...kept, ...added])]
}

export const NewCollectionForm = z.discriminatedUnion('kind', [
  z.object({ ...common, ...byHand, kind: z.literal('manual') }),
  z.object({ ...common, rule: RuleForm, kind: z.literal('rule') }),
])

/** Its kind stays what it is: one with a rule has no products of its own. */
export const CollectionForm = z.object({
  ...common,
  ...byHand,
  rule: RuleForm.optional(),
  collectionId: Id,
  version: z.coerce.number().pipe(UpdateCollection.shape.version),
})

export const PreviewForm = z.object({ rule: RuleForm, sort: CollectionSort })
