import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Choosable, isSame, nearestVariant, valueState, withValue } from './variant-choice'

type Named = Choosable & { sku: string }

const variant = (sku: string, choice: number[], isSoldOut = false): Named => ({ sku, choice, isSoldOut })

/** Two colors in three sizes: graphite is sold out in 40, and flax does not come in 50. */
const VARIANTS = [
  variant('FLAX-30', [0, 0]),
  variant('FLAX-40', [0, 1]),
  variant('GRAPHITE-30', [1, 0]),
  variant('GRAPHITE-40', [1, 1], true),
  variant('GRAPHITE-50', [1, 2]),
]

const near = (wanted: number[], option: number, variants = VARIANTS) =>
  nearestVariant(variants, wanted, option)?.sku

describe('nearestVariant', () => {
  it('answers the variant that was asked for', () => {
    expect(near([1, 0], 0)).toBe('GRAPHITE-30')
  })

  it('stays with one that is sold out: whoever wants it can be told when it is back', () => {
    expect(near([1, 1], 1)).toBe('GRAPHITE-40')
  })

  it('keeps the value that was chosen last where the combination does not exist', () => {
    expect(near([0, 2], 1)).toBe('GRAPHITE-50')
    expect(near([0, 2], 0)).toBe('FLAX-30')
  })

  it('keeps as many other choices as can be, even of something sold out', () => {
    const variants = [
      variant('A', [0, 0, 0]),
      variant('B', [1, 1, 0], true),
      variant('C', [1, 0, 1]),
      variant('D', [1, 2, 1]),
    ]
    expect(near([1, 1, 1], 0, variants)).toBe('C')
    expect(near([1, 1, 2], 0, variants)).toBe('B')
  })

  it('prefers what is in stock among equals, and then the order of the shop', () => {
    const variants = [variant('A', [0, 0], true), variant('B', [0, 1]), variant('C', [0, 2])]
    expect(near([0, 3], 0, variants)).toBe('B')
  })

  it('answers nothing for a value that no variant has', () => {
    expect(near([7, 0], 0)).toBeUndefined()
  })

  it('always answers a variant with the value that was chosen, and the exact one if there is one', () => {
    const variants = fc.uniqueArray(
      fc.record({ choice: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)), isSoldOut: fc.boolean() }),
      { minLength: 1, selector: ({ choice }) => choice.join() },
    )
    fc.assert(
      fc.property(variants, fc.nat(2), fc.nat(), (all, option, pick) => {
        const wanted = withValue([0, 1, 2], option, all[pick % all.length]?.choice[option] ?? 0)
        const found = nearestVariant(all, wanted, option)
        expect(found?.choice[option]).toBe(wanted[option])
        const exact = all.find(({ choice }) => isSame(choice, wanted))
        if (exact) expect(found).toBe(exact)
      }),
    )
  })
})

describe('valueState', () => {
  it('tells what comes of choosing a value while the others stay', () => {
    const sizes = (color: number) => [0, 1, 2].map((size) => valueState(VARIANTS, [color, 0], 1, size))
    expect(sizes(0)).toEqual(['available', 'available', 'missing'])
    expect(sizes(1)).toEqual(['available', 'sold_out', 'available'])
  })
})
