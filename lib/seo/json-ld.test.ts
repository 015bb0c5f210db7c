import { describe, expect, it } from 'vitest'
import { messagesOf } from '@/i18n/messages'
import type { ReviewView } from '@/lib/catalog/review-schema'
import type { ProductView, VariantView } from '@/lib/catalog/schema'
import { MARKETS } from '@/lib/markets/markets'
import { RETURN_DAYS } from '@/lib/shipping/return-policy'
import { makeMethod, makeProductView, makeVariantView } from '@/lib/testing/views'
import { productJsonLd } from './product-json-ld'
import { breadcrumbJsonLd, organizationJsonLd, websiteJsonLd } from './shop-json-ld'

const NO_REVIEWS: readonly ReviewView[] = []
const market = MARKETS['en-us']
const methods = [makeMethod({})]

// biome-ignore lint/suspicious/noExplicitAny: read field by field, as its readers do
type Loose = Record<string, any>

function jsonLd(
  product: ProductView,
  reviews = NO_REVIEWS,
  of = market as Parameters<typeof productJsonLd>[0]['market'],
) {
  return productJsonLd({ product, market: of, reviews, methods }) as Loose
}

describe('a product with variants', () => {
  const blue = makeVariantView({ sku: 'B', gtin: '4006381333931', options: { color: 'blue', size: 'l' } })
  const sand = makeVariantView({
    sku: 'S &',
    options: { color: 'sand', size: 'l' },
    price: { amount: 1_250, currency: 'USD' },
    compareAt: { amount: 1_800, currency: 'USD' },
    stock: 'sold_out',
  })
  const product = makeProductView([blue, sand])
  const group = jsonLd(product)
  const [first, second] = group.hasVariant as Loose[]

  it('is a group that tells them apart', () => {
    expect(group).toMatchObject({
      '@type': 'ProductGroup',
      productGroupID: product.id,
      name: 'Mug',
      url: 'http://localhost:3000/products/mug',
      variesBy: ['https://schema.org/color', 'https://schema.org/size'],
      brand: { name: 'Nexus' },
    })
    expect(first).toMatchObject({ sku: 'B', name: 'Mug – Blue, Large', color: 'Blue', size: 'Large' })
    expect(first?.gtin).toBe('4006381333931')
    expect(second).not.toHaveProperty('gtin')
    expect(second?.name).toBe('Mug – Sand, Large')
    expect(group.offers).toBeUndefined()
  })

  it('shows each with its own pictures before those of all, and with none of another', () => {
    const at = (name: string) => `http://localhost:3000/pictures/products/mug/${name}.jpg`
    expect(first?.image).toEqual([at('blue'), at('scene')])
    expect(second?.image).toEqual([at('sand'), at('scene')])
  })

  it('offers each at its price, as a decimal, with what it was and whether it is there', () => {
    expect(first?.offers).toMatchObject({
      url: 'http://localhost:3000/products/mug?variant=B',
      price: '20.00',
      priceCurrency: 'USD',
      availability: 'https://schema.org/InStock',
    })
    expect(first?.offers?.priceSpecification).toBeUndefined()
    expect(second?.offers).toMatchObject({
      url: 'http://localhost:3000/products/mug?variant=S%20%26',
      price: '12.50',
      availability: 'https://schema.org/OutOfStock',
      priceSpecification: [
        { price: '12.50' },
        { price: '18.00', priceType: 'https://schema.org/StrikethroughPrice' },
      ],
    })
  })

  it('says nothing of ratings that nobody gave', () => {
    expect(JSON.stringify(group)).not.toMatch(/rating|review/i)
  })
})

describe('a product without variants', () => {
  const offer = (changes: Partial<VariantView>, of?: (typeof MARKETS)['de-de']) =>
    jsonLd(makeProductView([makeVariantView({ options: {}, ...changes })]), NO_REVIEWS, of).offers as Loose

  it('is a product of its own', () => {
    expect(jsonLd(makeProductView([makeVariantView({ options: {} })]))).toMatchObject({
      '@type': 'Product',
      name: 'Mug',
      offers: { '@type': 'Offer', url: 'http://localhost:3000/products/mug' },
    })
  })

  it('costs to deliver what the cart would say: less when dear, more when heavy', () => {
    const rate = (changes: Partial<VariantView>) =>
      (offer(changes).shippingDetails as Loose[]).map((each) => each.shippingRate?.value)
    expect(rate({})).toEqual(['6.90'])
    expect(rate({ price: { amount: 7_500, currency: 'USD' } })).toEqual(['0.00'])
    expect(rate({ weightG: 12_000 })).toEqual(['15.90'])
  })

  it('takes as long as the method says, of which one day at most is ours', () => {
    expect((offer({}).shippingDetails as Loose[])[0]?.deliveryTime).toMatchObject({
      handlingTime: { minValue: 0, maxValue: 1 },
      transitTime: { minValue: 3, maxValue: 4 },
    })
  })

  it('is delivered nowhere where no method goes', () => {
    expect(offer({}, MARKETS['de-de']).shippingDetails).toEqual([])
  })
})

it('ratings come with five reviews at most', () => {
  const review = {
    id: '0199a0a0-0000-7000-8000-000000000001',
    rating: 4,
    title: 'Good',
    body: 'A good mug',
    locale: 'en',
    authorName: 'Bea N.',
    verified: true,
    helpfulCount: 0,
    reply: null,
    repliedAt: null,
    createdAt: '2026-11-20T10:00:00.000Z',
  }
  const product = { ...makeProductView([makeVariantView({})]), rating: { average: 4.3, count: 7 } }
  const rated = jsonLd(
    product,
    Array.from({ length: 6 }, () => review),
  )
  expect(rated.aggregateRating).toMatchObject({ ratingValue: 4.3, reviewCount: 7, bestRating: 5 })
  expect(rated.review).toHaveLength(5)
  expect((rated.review as Loose[])[0]).toMatchObject({
    author: { '@type': 'Person', name: 'Bea N.' },
    datePublished: '2026-11-20',
  })
})

describe('the shop', () => {
  it('is an organization with its policy, and a site that can be searched in each language', () => {
    expect(organizationJsonLd(MARKETS['de-de'])).toMatchObject({
      url: 'http://localhost:3000/de-de',
      hasMerchantReturnPolicy: { applicableCountry: ['DE', 'AT'], merchantReturnDays: RETURN_DAYS },
    })
    expect(websiteJsonLd(MARKETS['de-de']).potentialAction).toMatchObject({
      target: { urlTemplate: 'http://localhost:3000/de-de/search?q={search_term_string}' },
    })
  })

  it('promises machines the returns that it promises people', () => {
    for (const each of Object.values(MARKETS))
      expect(messagesOf(each).product.returns).toContain(String(RETURN_DAYS))
  })

  it('numbers the way to a page from one', () => {
    expect(
      breadcrumbJsonLd([
        { href: '/', name: 'Home' },
        { href: '/c/a', name: 'A' },
      ]).itemListElement,
    ).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'http://localhost:3000/' },
      { '@type': 'ListItem', position: 2, name: 'A', item: 'http://localhost:3000/c/a' },
    ])
  })
})
