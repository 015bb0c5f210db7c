import { z } from 'zod'
import { PageInput } from '@/lib/core/page'
import { Id, MAX_QUANTITY, Moment, MoneyView, Timestamp, text } from '@/lib/core/schema'
import { MARKET_SLUGS } from '@/lib/markets/markets'

/** Input and view schemas of the catalogue. */

export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Small letters, digits and hyphens.')
  .max(120)

/** Slugs from the root of the tree, joined by "/". */
export const CategoryPath = z
  .string()
  .max(300)
  .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/)

export const ImageView = z
  .object({
    url: z
      .string()
      .describe(
        'Path without size: files are <url>-<width>.avif for 320, 480, 640 and 960, and <url>-mail.jpg of 128 × 160',
      ),
    alt: z.string(),
    width: z.int(),
    height: z.int(),
    blur: z.string().describe('Tiny data URL shown until the picture has loaded'),
    color: z.string(),
    optionValue: z.string().nullable().describe('The option value this picture shows, if only one'),
  })
  .meta({ id: 'Image' })
export type ImageView = z.infer<typeof ImageView>

export const StockState = z.enum(['in_stock', 'low', 'sold_out'])
export type StockState = z.infer<typeof StockState>

export const RatingView = z.object({ average: z.number(), count: z.int() }).meta({ id: 'Rating' })

export const SwatchView = z.object({ code: z.string(), label: z.string(), color: z.string() })

export const ProductCard = z
  .object({
    id: Id,
    slug: z.string(),
    title: z.string(),
    subtitle: z.string(),
    price: MoneyView.describe('The lowest price of its variants'),
    compareAt: MoneyView.nullable(),
    priceVaries: z.boolean(),
    rating: RatingView.nullable(),
    images: z.array(ImageView).describe('The main picture and, if there is one, a second'),
    stock: StockState,
    swatches: z.array(SwatchView),
    featured: z.boolean(),
  })
  .meta({ id: 'ProductCard' })
export type ProductCard = z.infer<typeof ProductCard>

export const VariantView = z
  .object({
    id: Id,
    sku: z.string(),
    options: z.record(z.string(), z.string()).describe('Option code → value code'),
    price: MoneyView,
    compareAt: MoneyView.nullable(),
    lowest30Days: MoneyView.nullable().describe(
      'Lowest price of the 30 days before the present one, given where compareAt is',
    ),
    tiers: z
      .array(z.object({ minQuantity: z.int(), price: MoneyView }))
      .describe('What each costs from so many on'),
    stock: StockState,
    available: z.int().nullable().describe('Units left, told only when few are'),
    weightG: z.int(),
    components: z
      .array(
        z.object({
          sku: z.string(),
          title: z.string(),
          options: z.array(z.object({ name: z.string(), value: z.string() })),
          quantity: z.int(),
          slug: z.string().nullable().describe('Of its page; null where it is not sold by itself'),
        }),
      )
      .describe('What a bundle consists of, in units of one; empty for everything else'),
    separately: MoneyView.nullable().describe(
      'What the parts of a bundle cost one by one now, where all of them are sold and that is more',
    ),
  })
  .meta({ id: 'Variant' })
export type VariantView = z.infer<typeof VariantView>

const OptionCode = z
  .string()
  .max(60)
  .regex(/^[a-z0-9-]+$/)

/**
 * Which variant a form of the shop is about: by its id, or, sent before its script has loaded, by what is chosen of each
 * option.
 */
export const ChosenVariant = z.union([
  z.object({ variantId: Id }),
  z.object({ productId: Id, options: z.record(OptionCode, OptionCode) }),
])
export type ChosenVariant = z.infer<typeof ChosenVariant>

export const PriceHistoryView = z
  .object({
    variantId: Id,
    sku: z.string(),
    price: MoneyView,
    lowest30Days: MoneyView.nullable().describe(
      'Lowest price of the 30 days before the present one; null where it is the first',
    ),
    changes: z
      .array(z.object({ price: MoneyView, since: Timestamp }))
      .describe('The latest 50, latest first'),
  })
  .meta({ id: 'PriceHistory' })
export type PriceHistoryView = z.infer<typeof PriceHistoryView>

export const OptionView = z.object({
  code: z.string(),
  label: z.string(),
  values: z.array(z.object({ code: z.string(), label: z.string(), swatch: z.string().nullable() })),
})
export type OptionView = z.infer<typeof OptionView>

export const CategoryRef = z.object({ slug: z.string(), path: z.string(), name: z.string() })
export type CategoryRef = z.infer<typeof CategoryRef>

export const ProductView = z
  .object({
    id: Id,
    slug: z.string(),
    title: z.string(),
    subtitle: z.string(),
    highlights: z.array(z.string()),
    paragraphs: z.array(z.string()),
    specs: z.array(z.object({ label: z.string(), value: z.string() })),
    options: z.array(OptionView),
    variants: z.array(VariantView),
    images: z.array(ImageView),
    breadcrumbs: z.array(CategoryRef),
    rating: RatingView.nullable(),
    markets: z.array(z.enum(MARKET_SLUGS)).describe('Where it is sold'),
    featured: z.boolean(),
    publishedAt: Timestamp.nullable(),
    updatedAt: Timestamp,
  })
  .meta({ id: 'Product' })
export type ProductView = z.infer<typeof ProductView>

export const CategoryImage = ImageView.omit({ optionValue: true })

export const CategoryView = CategoryRef.extend({
  id: Id,
  description: z.string(),
  image: CategoryImage.nullable(),
  productCount: z.int(),
  children: z.array(CategoryRef.extend({ productCount: z.int() })),
  breadcrumbs: z.array(CategoryRef),
}).meta({ id: 'Category' })
export type CategoryView = z.infer<typeof CategoryView>

const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

/* Back office */

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
    stock: z.int().describe('Units on hand, not reserved'),
    price: MoneyView.nullable().describe('Lowest price in the default market'),
    publishedAt: Timestamp.nullable(),
    updatedAt: Timestamp,
  })
  .meta({ id: 'AdminProductRow' })
export type AdminProductRow = z.infer<typeof AdminProductRow>

export const AdminVariant = z.object({
  id: Id,
  sku: z.string(),
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

/** A change to a product; what is left out stays. `version` is the one the editor has read. */
export const UpdateProduct = z.strictObject({
  version: z.int().min(1),
  slug: Slug.optional().describe('The address of its page; the old one leads on to it'),
  titles: z.record(z.enum(['en', 'de']), text(200)).optional(),
  subtitles: z.record(z.enum(['en', 'de']), text(300)).optional(),
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
        prices: z.array(PriceChange).max(10).optional(),
        onHand: OnHand.optional(),
        onHandBefore: z
          .int()
          .optional()
          .describe(
            'The units on hand that were read: if stock has moved since, the change is refused (409)',
          ),
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
