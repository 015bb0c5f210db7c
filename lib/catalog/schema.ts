import { z } from 'zod'
import { Id, MoneyView, Timestamp } from '@/lib/core/schema'
import { MARKET_SLUGS } from '@/lib/markets/markets'

/** Input and view schemas of the catalogue, as the shop shows it. */

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

/** A part of a bundle in words, and how many of it are in one. */
export const BundlePartView = z.object({
  sku: z.string(),
  title: z.string(),
  options: z.array(z.object({ name: z.string(), value: z.string() })),
  quantity: z.int(),
})

export const VariantView = z
  .object({
    id: Id,
    sku: z.string(),
    gtin: z.string().nullable().describe('EAN or UPC'),
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
    isDigital: z.boolean().describe('Nothing is sent of it: its files can be fetched when it is paid'),
    components: z
      .array(
        BundlePartView.extend({
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
