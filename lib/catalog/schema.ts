import { z } from 'zod'
import { PageInput, pageOf } from '@/lib/core/page'
import { Id, MoneyView, optionalText, Timestamp, text, wholeNumber } from '@/lib/core/schema'
import { PRODUCT_SORTS } from './sort-names'

/** Input and view schemas of the catalogue. */

export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Small letters, digits and hyphens.')
  .max(120)

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
    lowest30Days: MoneyView.nullable().describe('Lowest price of the last 30 days, given where compareAt is'),
    stock: StockState,
    available: z.int().nullable().describe('Units left, told only when few are'),
    weightG: z.int(),
  })
  .meta({ id: 'Variant' })
export type VariantView = z.infer<typeof VariantView>

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
    featured: z.boolean(),
    publishedAt: Timestamp.nullable(),
    updatedAt: Timestamp,
  })
  .meta({ id: 'Product' })
export type ProductView = z.infer<typeof ProductView>

export const ReviewView = z
  .object({
    id: Id,
    rating: z.int().min(1).max(5),
    title: z.string(),
    body: z.string(),
    locale: z.string(),
    authorName: z.string(),
    verified: z.boolean(),
    createdAt: Timestamp,
  })
  .meta({ id: 'Review' })
export type ReviewView = z.infer<typeof ReviewView>

export const ReviewSummary = z.object({
  histogram: z.array(z.object({ rating: z.int(), count: z.int() })),
  reviews: z.array(ReviewView),
})
export type ReviewSummary = z.infer<typeof ReviewSummary>

export const ReviewStatus = z.enum(['pending', 'published', 'rejected'])
export type ReviewStatus = z.infer<typeof ReviewStatus>

/** A review as its author sees it. */
export const OwnReviewView = ReviewView.extend({
  status: ReviewStatus.describe('pending until somebody of the shop has read it'),
  product: z.object({ slug: z.string(), title: z.string() }),
}).meta({ id: 'OwnReview' })
export type OwnReviewView = z.infer<typeof OwnReviewView>

export const WriteReview = z.strictObject({
  rating: z.int().min(1).max(5),
  title: text(120),
  body: text(4_000),
  authorName: optionalText(60).describe(
    'How the author is called beside it; missing: first name and initial',
  ),
})
export type WriteReview = z.infer<typeof WriteReview>

/** What is left out stays. */
export const UpdateReview = WriteReview.partial()
export type UpdateReview = z.infer<typeof UpdateReview>

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

export const ProductSort = z.enum(PRODUCT_SORTS)
export type ProductSort = z.infer<typeof ProductSort>

const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

/** Query of `GET /products`; prices in minor units of the market's currency. */
export const ListProducts = PageInput.extend({
  q: text(100).optional(),
  category: z
    .string()
    .max(300)
    .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/)
    .optional()
    .describe('Slug or path of a category; includes its children'),
  featured: flag.optional(),
  in_stock: flag.optional(),
  price_min: wholeNumber(0, 1e12).optional().describe('Minor units'),
  price_max: wholeNumber(0, 1e12).optional().describe('Minor units'),
  sort: ProductSort.default('featured'),
})
export type ListProducts = z.infer<typeof ListProducts>

export const ProductPage = pageOf(ProductCard).extend({ total: z.int() })
export type ProductPage = z.infer<typeof ProductPage>

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
    updatedAt: Timestamp,
  })
  .meta({ id: 'AdminProductRow' })
export type AdminProductRow = z.infer<typeof AdminProductRow>

export const AdminVariant = z.object({
  id: Id,
  sku: z.string(),
  label: z.string(),
  prices: z.array(z.object({ currency: z.string(), amount: z.int(), compareAt: z.int().nullable() })),
  onHand: z.int(),
  reserved: z.int(),
  lowStockThreshold: z.int(),
})

export const AdminProduct = z
  .object({
    id: Id,
    slug: z.string(),
    status: ProductStatus,
    featured: z.boolean(),
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

export const PriceChange = z
  .strictObject({ currency: z.enum(['USD', 'EUR']), amount: Minor, compareAt: Minor.nullable() })
  .refine((price) => price.compareAt === null || price.compareAt > price.amount, {
    path: ['compareAt'],
    message: 'The price before must be higher than the price.',
  })

/** A change to a product; what is left out stays. `version` is the one the editor has read. */
export const UpdateProduct = z.strictObject({
  version: z.int().min(1),
  titles: z.record(z.enum(['en', 'de']), text(200)).optional(),
  subtitles: z.record(z.enum(['en', 'de']), text(300)).optional(),
  status: ProductStatus.optional(),
  featured: z.boolean().optional(),
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
      }),
    )
    .max(200)
    .refine((variants) => new Set(variants.map(({ id }) => id)).size === variants.length, {
      message: 'A variant is named twice.',
    })
    .optional(),
})
export type UpdateProduct = z.infer<typeof UpdateProduct>
