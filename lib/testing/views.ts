import type { ImageView, ProductView, VariantView } from '@/lib/catalog/schema'
import type { ShippingMethodRow } from '@/lib/shipping/rate-shipping'

/** Views as the catalogue gives them, for what is made of them. */

export function makeVariantView(changes: Partial<VariantView>): VariantView {
  return {
    id: '0199a0a0-0000-7000-8000-000000000002',
    sku: 'MUG',
    gtin: null,
    options: {},
    price: { amount: 2_000, currency: 'USD' },
    compareAt: null,
    lowest30Days: null,
    tiers: [],
    stock: 'in_stock',
    available: null,
    weightG: 400,
    isDigital: false,
    components: [],
    separately: null,
    ...changes,
  }
}

/** A mug in blue and sand, in one size, with these variants. */
export function makeProductView(variants: VariantView[]): ProductView {
  const image = (name: string, optionValue: string | null): ImageView => ({
    url: `/products/mug/${name}`,
    alt: `Mug, ${name}`,
    width: 960,
    height: 1_200,
    blur: '',
    color: '#ffffff',
    optionValue,
  })
  const value = (code: string, label: string) => ({ code, label, swatch: null })
  return {
    id: '0199a0a0-0000-7000-8000-000000000001',
    slug: 'mug',
    title: 'Mug',
    subtitle: 'Stoneware',
    highlights: ['Stacks'],
    paragraphs: ['Made to be used.'],
    specs: [{ label: 'Height', value: '9 cm' }],
    options: [
      { code: 'color', label: 'Color', values: [value('blue', 'Blue'), value('sand', 'Sand')] },
      { code: 'size', label: 'Size', values: [value('l', 'Large')] },
    ],
    variants,
    images: [image('blue', 'blue'), image('scene', null), image('sand', 'sand')],
    breadcrumbs: [{ slug: 'ceramics', path: 'ceramics', name: 'Ceramics' }],
    rating: null,
    markets: ['en-us', 'de-de'],
    featured: false,
    publishedAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  }
}

/** The usual way to deliver in the United States. */
export function makeMethod(changes: Partial<ShippingMethodRow>): ShippingMethodRow {
  return {
    id: '0199a0a0-0000-7000-8000-000000000003',
    code: 'us-standard',
    name: { en: 'Standard', de: 'Standard' },
    carrier: 'UPS',
    countries: ['US'],
    currency: 'USD',
    priceMinor: 690n,
    freeFromMinor: 7_500n,
    heavyMinor: 900n,
    minDays: 3,
    maxDays: 5,
    taxClass: 'standard',
    ...changes,
  }
}
