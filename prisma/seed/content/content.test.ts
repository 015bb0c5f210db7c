import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { categories, products } from './catalogue'
import { collections } from './collections'
import { people } from './people'
import { reviews } from './reviews'
import { scenes } from './scenes'
import { tierContent } from './tiers'
import type { Category } from './types'

const unique = (values: string[]) => new Set(values).size === values.length
const flat = (category: Category): Category[] => [category, ...category.children.flatMap(flat)]
const allCategories = categories.flatMap(flat)

describe('the demo catalogue', () => {
  it('is large enough to look like a shop', () => {
    expect(products.length).toBeGreaterThanOrEqual(48)
    expect(categories.length).toBeGreaterThanOrEqual(8)
  })

  it('has unique slugs, article numbers and people', () => {
    expect(unique(products.map(({ slug }) => slug))).toBe(true)
    expect(unique(products.flatMap(({ variants }) => variants.map(({ sku }) => sku)))).toBe(true)
    expect(unique(people.map(({ email }) => email))).toBe(true)
    expect(unique(reviews.map(({ productSlug, authorEmail }) => productSlug + authorEmail))).toBe(true)
  })

  it.each(products.map((product) => [product.slug, product] as const))(
    '%s is complete in both languages',
    (_slug, product) => {
      for (const language of ['en', 'de'] as const) {
        expect(product.title[language]).not.toBe('')
        expect(product.description[language].paragraphs.length).toBeGreaterThan(0)
      }
      expect(
        product.categories.every((slug) => allCategories.some((category) => category.slug === slug)),
      ).toBe(true)
      for (const variant of product.variants) {
        expect(variant.priceUsdMinor).toBeGreaterThan(0)
        expect(variant.priceEurMinor).toBeGreaterThan(0)
        expect(variant.compareAtUsdMinor ?? Number.POSITIVE_INFINITY).toBeGreaterThan(variant.priceUsdMinor)
        expect(variant.optionCodes).toHaveLength(product.options.length)
      }
      for (const { url, alt, widths } of product.images) {
        expect(alt.en).not.toBe(alt.de)
        for (const width of widths)
          expect(existsSync(`public${url}-${width}.avif`), `${url}-${width}.avif`).toBe(true)
      }
    },
  )

  it('shares a picture of its own for every product', () => {
    for (const { slug, images } of products)
      expect(existsSync(`public${images[0]?.url}-share.jpg`), slug).toBe(true)
  })

  it('arranges in scenes only what it sells, each thing in one', () => {
    const arranged = Object.values(scenes).flatMap(({ products: slugs }) => slugs)
    expect(unique(arranged)).toBe(true)
    for (const slug of arranged)
      expect(
        products.some((product) => product.slug === slug),
        slug,
      ).toBe(true)
  })

  it('gathers in collections only what it sells', () => {
    const slugs = new Set(products.map(({ slug }) => slug))
    for (const slug of Object.keys(tierContent)) expect(slugs.has(slug), slug).toBe(true)
    for (const { face, ...collection } of collections)
      for (const slug of [face, ...('products' in collection ? collection.products : [])])
        expect(slugs.has(slug), slug).toBe(true)
  })

  it('names nobody who could exist', () => {
    for (const { email } of people) expect(email).toMatch(/@example\.(com|org|net)$/)
  })

  it('reviews only what it sells', () => {
    for (const { productSlug } of reviews)
      expect(products.some(({ slug }) => slug === productSlug)).toBe(true)
  })
})
