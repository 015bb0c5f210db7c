import { z } from 'zod'
import { ProductStatus } from '@/lib/catalog/admin-schema'
import { CollectionRule } from '@/lib/catalog/collection-rule'
import { CategoryImage, ImageView, Slug } from '@/lib/catalog/schema'
import { PageInput } from '@/lib/core/page'
import { changedText, Id, Timestamp, text } from '@/lib/core/schema'
import { CollectionSort } from '@/lib/search/schema'

/** Input and view schemas of collections. */

export const CollectionView = z
  .object({
    id: Id,
    slug: z.string(),
    name: z.string(),
    description: z.string(),
    image: CategoryImage.nullable(),
    sort: CollectionSort.describe('The order of its list, unless another one is asked for'),
    inMenu: z.boolean(),
    productCount: z.int(),
    seo: z.object({
      title: z.string().nullable().describe('In place of the name; null: the name'),
      description: z.string().nullable(),
    }),
  })
  .meta({ id: 'Collection' })
export type CollectionView = z.infer<typeof CollectionView>

/* Back office */

const CollectionKind = z.enum(['manual', 'rule'])

export const ListAdminCollections = PageInput.extend({
  q: text(100).optional().describe('Part of name or slug'),
})
export type ListAdminCollections = z.infer<typeof ListAdminCollections>

export const AdminCollectionRow = z
  .object({
    id: Id,
    slug: z.string(),
    name: z.string(),
    kind: CollectionKind,
    active: z.boolean(),
    inMenu: z.boolean(),
    position: z.int(),
    itemCount: z.int().nullable().describe('Products that were put in; null for a rule'),
    updatedAt: Timestamp,
  })
  .meta({ id: 'AdminCollectionRow' })
export type AdminCollectionRow = z.infer<typeof AdminCollectionRow>

export const CollectionItemView = z.object({
  productId: Id,
  slug: z.string(),
  title: z.string(),
  status: ProductStatus,
  image: ImageView.nullable(),
})
export type CollectionItemView = z.infer<typeof CollectionItemView>

const byLanguage = <T extends z.ZodType>(value: T) => z.object({ en: value, de: value })

export const AdminCollection = z
  .object({
    id: Id,
    slug: z.string(),
    kind: CollectionKind,
    names: byLanguage(z.string()),
    descriptions: byLanguage(z.string()),
    seoTitles: byLanguage(z.string().nullable()),
    seoDescriptions: byLanguage(z.string().nullable()),
    sort: CollectionSort,
    position: z.int(),
    active: z.boolean(),
    inMenu: z.boolean(),
    imageProductId: Id.nullable().describe('The product whose main picture stands for the collection'),
    imageProduct: CollectionItemView.nullable(),
    rule: CollectionRule.nullable(),
    items: z.array(CollectionItemView).describe('Of a manual collection, in their order'),
    version: z.int(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  })
  .meta({ id: 'AdminCollection' })
export type AdminCollection = z.infer<typeof AdminCollection>

const MAX_ITEMS = 500

const ProductIds = z
  .array(Id)
  .max(MAX_ITEMS)
  .refine((ids) => new Set(ids).size === ids.length, { message: 'A product is named twice.' })
  .describe('Products of a manual collection, in their order')

const each = <T extends z.ZodType>(value: T) => z.strictObject({ en: value, de: value })

const fields = {
  slug: Slug,
  names: each(text(120)),
  descriptions: each(text(600)),
  seoTitles: each(changedText(120)).optional(),
  seoDescriptions: each(changedText(300)).optional(),
  sort: CollectionSort.optional(),
  position: z.int().min(0).max(9_999).optional(),
  active: z.boolean().optional(),
  inMenu: z.boolean().optional(),
  imageProductId: Id.nullable().optional(),
}

/** A new collection; its kind stays. */
export const CreateCollection = z.discriminatedUnion('kind', [
  z.strictObject({ ...fields, kind: z.literal('manual'), productIds: ProductIds.default([]) }),
  z.strictObject({ ...fields, kind: z.literal('rule'), rule: CollectionRule }),
])
export type CreateCollection = z.infer<typeof CreateCollection>

/** A change; what is left out stays. `version` is the one the editor has read. */
export const UpdateCollection = z.strictObject({
  ...z.strictObject(fields).partial().shape,
  version: z.int().min(1),
  rule: CollectionRule.optional(),
  productIds: ProductIds.optional(),
})
export type UpdateCollection = z.infer<typeof UpdateCollection>
