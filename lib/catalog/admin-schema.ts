import { z } from 'zod'
import { isGtin } from '@/lib/core/gtin'
import { PageInput } from '@/lib/core/page'
import { Id, MAX_QUANTITY, Moment, MoneyView, Timestamp, text } from '@/lib/core/schema'
import { DigitalFileView } from '@/lib/downloads/schema'
import { ImageView, Slug } from './schema'

/** Input and view schemas of the catalogue, as the back office edits it. */

const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

export const ProductStatus = z.enum(['draft', 'published', 'archived'])
export type ProductStatus = z.infer<typeof ProductStatus>

export const AdminProductRow = z
  .object({
    id: Id,
    slug: z.string(),
    title: z.string(),
    status: ProductStatus,
    image: ImageView.nullable(),
    category: z.string().nullable(),
    variantCount: z.int(),
    stock: z
      .int()
      .nullable()
      .describe('Units on hand, not reserved; null where no stock is kept of a variant of it'),
    price: MoneyView.nullable().describe('Lowest price in the default market'),
    publishedAt: Timestamp.nullable(),
    updatedAt: Timestamp,
  })
  .meta({ id: 'AdminProductRow' })
export type AdminProductRow = z.infer<typeof AdminProductRow>

export const AdminVariant = z.object({
  id: Id,
  sku: z.string(),
  gtin: z.string().nullable(),
  label: z.string(),
  prices: z.array(
    z.object({
      currency: z.string(),
      amount: z.int(),
      compareAt: z.int().nullable(),
      tiers: z.array(z.object({ minQuantity: z.int(), amount: z.int() })),
    }),
  ),
  priceLists: z.array(z.object({ id: Id, name: z.string() })).describe('Lists with prices of its own'),
  onHand: z.int().describe('Of a bundle: how many its parts make up'),
  reserved: z.int(),
  bundle: z
    .array(z.object({ variantId: Id, sku: z.string(), title: z.string(), quantity: z.int() }))
    .describe('What it consists of; empty where it is no bundle'),
  isDigital: z.boolean().describe('Nothing is sent of it: it consists of its files, and has no stock'),
  files: z.array(DigitalFileView),
  lowStockThreshold: z.int(),
  waiting: z.int().describe('How many wait to be told that it is back'),
})

export const AdminProduct = z
  .object({
    id: Id,
    slug: z.string(),
    status: ProductStatus,
    featured: z.boolean(),
    publishedAt: Timestamp.nullable().describe('Published, it is in the shop from this moment on'),
    searchBoost: z.int(),
    titles: z.record(z.string(), z.string()).describe('By language'),
    subtitles: z.record(z.string(), z.string()),
    images: z.array(ImageView),
    categories: z.array(z.string()),
    variants: z.array(AdminVariant),
    version: z.int(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  })
  .meta({ id: 'AdminProduct' })
export type AdminProduct = z.infer<typeof AdminProduct>

export const ListAdminProducts = PageInput.extend({
  q: text(100).optional().describe('Part of title or slug, or the beginning of a SKU'),
  status: ProductStatus.optional(),
  low_stock: flag.optional().describe('true: only with a variant that is about to run out'),
})
export type ListAdminProducts = z.infer<typeof ListAdminProducts>

const Minor = z.int().min(0).max(100_000_000_00)

export const OnHand = z.int().min(0).max(1_000_000)

const MAX_TIERS = 8

/** Ascending, and cheaper with each step: whoever buys more never pays more for one. */
const Tiers = z
  .array(z.strictObject({ minQuantity: z.int().min(2, 'From 2 units on.').max(MAX_QUANTITY), amount: Minor }))
  .max(MAX_TIERS)
  .refine(
    (tiers) =>
      tiers.every((tier, at) => {
        const before = tiers[at - 1]
        return !before || (tier.minQuantity > before.minQuantity && tier.amount < before.amount)
      }),
    { message: 'Each step must be for more units and a lower price than the one before.' },
  )

export const PriceChange = z
  .strictObject({
    currency: z.enum(['USD', 'EUR']),
    amount: Minor,
    compareAt: Minor.nullable(),
    tiers: Tiers.optional().describe('What each costs from so many on, instead of those there are'),
  })
  .refine((price) => price.compareAt === null || price.compareAt > price.amount, {
    path: ['compareAt'],
    message: 'The price before must be higher than the price.',
  })
  .refine(({ amount, tiers: [first] = [] }) => !first || first.amount < amount, {
    path: ['tiers'],
    message: 'The price for more must be lower than that for one.',
  })

/** An EAN or UPC as it is printed, spaces and hyphens included. */
export const Gtin = z
  .string()
  .max(40)
  .transform((text) => text.replace(/[\s-]/g, ''))
  .pipe(
    z.string().refine(isGtin, 'No EAN or UPC: 8, 12, 13 or 14 digits, of which the last proves the others.'),
  )

const MAX_PARTS = 20

export const BundleParts = z
  .array(z.strictObject({ sku: text(100), quantity: z.int().min(1).max(99) }))
  .max(MAX_PARTS)
  .refine((parts) => new Set(parts.map(({ sku }) => sku)).size === parts.length, {
    message: 'A part is named twice.',
  })

const MAX_BOOST = 5

export const SearchBoost = z
  .int()
  .min(-MAX_BOOST)
  .max(MAX_BOOST)
  .describe('Raises (or lowers) what its match in a search counts by so many tenths')

export const LanguageCode = z.enum(['en', 'de'])
export const Title = text(200)
export const Subtitle = text(300)

/** A change to a product; what is left out stays. `version` is the one the editor has read. */
export const UpdateProduct = z.strictObject({
  version: z.int().min(1),
  slug: Slug.optional().describe('The address of its page; the old one leads on to it'),
  titles: z.partialRecord(LanguageCode, Title).optional().describe('By language; those left out stay'),
  subtitles: z.partialRecord(LanguageCode, Subtitle).optional(),
  status: ProductStatus.optional(),
  featured: z.boolean().optional(),
  publishedAt: Moment.nullable()
    .optional()
    .describe('Published, it is in the shop from this moment on; null: from the moment it is published'),
  searchBoost: SearchBoost.optional(),
  variants: z
    .array(
      z.strictObject({
        id: Id,
        gtin: Gtin.nullable().optional().describe('EAN or UPC; null: it has none'),
        prices: z.array(PriceChange).max(10).optional(),
        onHand: OnHand.optional(),
        onHandBefore: z
          .int()
          .optional()
          .describe(
            'The units on hand that were read: if stock has moved since, the change is refused (409)',
          ),
        isDigital: z
          .boolean()
          .optional()
          .describe('Delivered as a download, which takes a file; or sent (again)'),
        bundle: BundleParts.optional().describe(
          'What it consists of from now on, in units of one; its stock follows from theirs. Empty: it is no bundle',
        ),
      }),
    )
    .max(200)
    .refine((variants) => new Set(variants.map(({ id }) => id)).size === variants.length, {
      message: 'A variant is named twice.',
    })
    .optional(),
})
export type UpdateProduct = z.infer<typeof UpdateProduct>
