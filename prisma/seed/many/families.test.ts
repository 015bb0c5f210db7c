import { describe, expect, it } from 'vitest'
import { products } from '../content/catalogue'
import { deriveProduct } from './derive-product'
import { familyOf } from './families'
import { inventedName, NAME_COUNT } from './names'

const families = products.map(familyOf)
const many = Array.from({ length: families.length * 30 }, (_, number) => deriveProduct(families, number))
const hasDuplicates = (values: string[]) => new Set(values).size !== values.length

describe('invented names', () => {
  const names = Array.from({ length: NAME_COUNT }, (_, number) => inventedName(number))

  it('are each given once, and none is one of the demo shop', () => {
    expect(hasDuplicates(names)).toBe(false)
    const titles = new Set(products.flatMap(({ title }) => title.en.split(' ')))
    expect(names.filter((name) => titles.has(name))).toEqual([])
  })
})

describe('families', () => {
  it('are titled so that one name makes one address in all of them', () => {
    for (const language of ['en', 'de'] as const) {
      const titles = families.map(({ title }) => title[language])
      expect(hasDuplicates(titles)).toBe(false)
      for (const title of titles) expect(title.split('%')).toHaveLength(2)
    }
  })

  it('put the new name into the texts in place of the old one', () => {
    const mug = deriveProduct(
      families,
      families.findIndex(({ base }) => base.slug === 'ebb-mug'),
    )
    expect(JSON.stringify(mug)).not.toMatch(/\bEbb\b/)
    expect(mug.title.en).toMatch(/^\w+ mug$/)
    expect(mug.images[0]?.url).toBe('/products/ebb-mug/sand')
  })
})

describe('invented products', () => {
  it('are the same each time', () => {
    expect(deriveProduct(families, 4_711)).toEqual(deriveProduct(families, 4_711))
  })

  it('have addresses and article numbers of their own', () => {
    expect(hasDuplicates([...products, ...many].map(({ slug }) => slug))).toBe(false)
    expect(
      hasDuplicates([...products, ...many].flatMap(({ variants }) => variants.map(({ sku }) => sku))),
    ).toBe(false)
  })

  it.each(many.slice(0, families.length).map((product) => [product.slug, product] as const))(
    '%s can be bought and costs what the shop would ask',
    (_, { options, variants, ratingCount, ratingSum }) => {
      expect(variants.length).toBeGreaterThan(0)
      for (const { values } of options) expect(values.length).toBeGreaterThan(0)
      for (const variant of variants) {
        expect(variant.priceUsdMinor % 100).toBe(0)
        expect([0, 90]).toContain(variant.priceEurMinor % 100)
        expect(variant.compareAtUsdMinor ?? Number.POSITIVE_INFINITY).toBeGreaterThan(variant.priceUsdMinor)
        expect(variant.compareAtEurMinor ?? Number.POSITIVE_INFINITY).toBeGreaterThan(variant.priceEurMinor)
      }
      expect(ratingSum).toBeGreaterThanOrEqual(ratingCount)
      expect(ratingSum).toBeLessThanOrEqual(5 * ratingCount)
    },
  )
})
