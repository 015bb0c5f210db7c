/**
 * Shapes of the demo shop's content. Plain data: no database access, no clock, no randomness.
 * Money is in minor units (cents). `priceEurMinor` includes German VAT, `priceUsdMinor` excludes tax.
 */

import type { Attributes } from './attributes'
import type { SceneName } from './scenes'

export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]
export type Localized<T = string> = Record<Language, T>

/** A picture as a data file names it: `/products/<slug>/<name>`; sizes come from images.json. */
export type PictureRef = {
  name: string
  alt: Localized
  /** Shown when this option value (a colour, say) is chosen. */
  optionCode?: string
}

/**
 * A picture ready to use. The files are `${url}-${w}.avif` for every `w` in `widths` (ascending).
 * `blur` is a CSS background-image value of at most 120 characters, to be shown until the file is there.
 */
export type Picture = {
  url: string
  alt: Localized
  width: number
  height: number
  widths: number[]
  blur: string
  /** Dominant colour, #rrggbb. */
  color: string
  optionCode?: string
}

/** What images.json records per url. */
export type PictureFacts = Pick<Picture, 'width' | 'height' | 'widths' | 'blur' | 'color'>

type CategoryText = {
  /** Of the product taxonomy of Google; none where products of many kinds come together. */
  googleCategory?: number
  slug: string
  name: Localized
  description: Localized
  /** Order among its siblings, from 1. */
  position: number
}

export type CategoryContent = CategoryText & { scene: SceneName; children?: CategoryContent[] }
export type Category = CategoryText & { image: Picture; children: Category[] }

export type Description = {
  highlights: string[]
  paragraphs: string[]
}

export type Spec = { label: Localized; value: Localized }

export type OptionValue = {
  /** Unique within the product. */
  code: string
  label: Localized
  /** #rrggbb, for colours only. */
  swatch?: string
}

export type Option = { name: Localized; values: OptionValue[] }

export type TaxClassCode = 'standard' | 'reduced'

export type Variant = {
  sku: string
  /** One code per option, in the options' order; empty for a product without options. */
  optionCodes: string[]
  priceUsdMinor: number
  priceEurMinor: number
  compareAtUsdMinor?: number
  compareAtEurMinor?: number
  weightG: number
  /** Of the packed article, in millimetres. */
  dimensionsMm: { l: number; w: number; h: number }
  stock: number
  lowStockThreshold: number
  costUsdMinor: number
}

type ProductText = {
  slug: string
  title: Localized
  /** One line under the title. */
  subtitle: Localized
  description: Localized<Description>
  specs: Spec[]
  /** The first is the home of the product (breadcrumb); a child category implies its parents. */
  categories: string[]
  attributes: Attributes
  featured?: boolean
  publishedDaysAgo: number
  taxClass: TaxClassCode
  /** At most two. */
  options: Option[]
  variants: Variant[]
}

export type ProductContent = ProductText & { images: PictureRef[] }
export type Product = ProductText & { images: Picture[] }

/** A review as the data files hold it; the author is assigned in reviews.ts. */
export type ReviewContent = {
  rating: 1 | 2 | 3 | 4 | 5
  title: string
  body: string
  locale: Language
  daysAgo: number
  verified: boolean
}

export type Review = ReviewContent & {
  productSlug: string
  authorName: string
  /** E-mail of a person of people.ts; unique per product. */
  authorEmail: string
  /** What the shop has answered. */
  reply: string | null
  /** Whether somebody of the shop still has to read it. */
  isWaiting: boolean
}

export type Person = {
  name: string
  locale: Language
  email: string
  line1: string
  city: string
  /** US state code; absent in Germany. */
  region?: string
  postcode: string
  country: 'US' | 'DE'
  phone: string
}

export type TaxRate = {
  name: string
  country: string
  region?: string
  taxClass: TaxClassCode
  basisPoints: number
}

export type ShippingMethod = {
  code: string
  name: Localized
  description: Localized
  carrier: string
  priceMinor: number
  /** Free from this goods value on, after discounts. */
  freeFromMinor?: number
  /** Working days from dispatch. */
  minDays: number
  maxDays: number
  /** Added once for each started step above the limit. */
  weightSurcharge?: { aboveG: number; perStartedG: number; priceMinor: number }
}

export type ShippingZone = {
  code: string
  name: Localized
  currency: 'USD' | 'EUR'
  countries: string[]
  methods: ShippingMethod[]
}

export type PageSection = {
  heading?: string
  paragraphs: string[]
  items?: string[]
}

/** A content page. Text in [square brackets] is for the merchant to replace with their own data. */
export type Page = {
  slug: string
  title: Localized
  metaDescription: Localized
  sections: Localized<PageSection[]>
  /** The page has brackets left and must be edited before the shop opens. */
  needsMerchantData: boolean
}
