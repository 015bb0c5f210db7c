import { describe, expect, it } from 'vitest'
import { attributeContent } from './attributes'
import { products } from './catalogue'

/** Where something was made is a fact; and of marble there is only the salt cellar. */
const MAY_BE_SINGLE = (code: string, value: string) => code === 'origin' || value === 'marble'

describe.each(attributeContent)('the attribute $code', ({ code, label, values }) => {
  it('has codes that an address can carry, each once, and names in both languages', () => {
    expect(new Set(values.map((value) => value.code)).size).toBe(values.length)
    for (const value of values) expect(value.code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    for (const each of [label, ...values.map((value) => value.label)])
      expect(each).toEqual({ en: expect.stringMatching(/\S/), de: expect.stringMatching(/\S/) })
  })

  it('says something of every product, each value once', () => {
    for (const { slug, attributes } of products) {
      expect(attributes[code].length, slug).toBeGreaterThan(0)
      expect(new Set(attributes[code]).size, slug).toBe(attributes[code].length)
    }
  })

  it.each(values.map((value) => value.code))('is worth a choice of %s', (value) => {
    const having = products.filter(({ attributes }) => attributes[code].some((each) => each === value))
    expect(having.length).toBeGreaterThanOrEqual(MAY_BE_SINGLE(code, value) ? 1 : 2)
  })

  it('is no option as well', () => {
    const options = products.flatMap((product) => product.options.map(({ name }) => name.en.toLowerCase()))
    expect(options).not.toContain(code)
  })
})
