import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priceCart } from './price-cart'
import { divideHalfUp } from './taxes'
import type { PricingInput } from './types'

const standard = { name: 'VAT', rateBps: 1900 }
const reduced = { name: 'VAT reduced', rateBps: 700 }
const city = { name: 'City', rateBps: 125 }
const sum = (values: readonly bigint[]) => values.reduce((a, b) => a + b, 0n)

const line = fc.record({
  id: fc.uuid(),
  quantity: fc.integer({ min: 1, max: 99 }),
  unitMinor: fc.bigInt({ min: 0n, max: 1_000_000n }),
  taxes: fc.constantFrom([], [standard], [reduced], [standard, city]),
})
const input: fc.Arbitrary<PricingInput> = fc.record({
  currency: fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'),
  taxIncluded: fc.boolean(),
  lines: fc.array(line, { minLength: 1, maxLength: 12 }),
  shipping: fc.option(
    fc.record({ priceMinor: fc.bigInt({ min: 0n, max: 5_000n }), taxes: fc.constantFrom([], [standard]) }),
    { nil: null },
  ),
})

describe('priceCart', () => {
  it('has no total that differs from the sum of its parts', () => {
    fc.assert(
      fc.property(input, (cart) => {
        const priced = priceCart(cart)
        const lineTotals = sum(priced.lines.map(({ totalMinor }) => totalMinor))
        const tax = sum(priced.taxLines.map(({ taxMinor }) => taxMinor))
        expect(priced.subtotalMinor).toBe(lineTotals)
        expect(priced.taxMinor).toBe(tax)
        expect(priced.totalMinor).toBe(
          lineTotals - priced.discountMinor + priced.shippingMinor + (cart.taxIncluded ? 0n : tax),
        )
        const shippingTax = tax - sum(priced.lines.map(({ taxMinor }) => taxMinor))
        expect(shippingTax >= 0n && shippingTax <= priced.shippingMinor).toBe(true)
        expect(priced.lines.every(({ taxMinor, totalMinor }) => taxMinor >= 0n && totalMinor >= 0n)).toBe(
          true,
        )
      }),
      { numRuns: 8_000 },
    )
  })

  it('costs the same in whatever order the lines stand', () => {
    fc.assert(
      fc.property(input, (cart) => {
        const turned = priceCart({ ...cart, lines: [...cart.lines].reverse() })
        expect(turned.totalMinor).toBe(priceCart(cart).totalMinor)
      }),
      { numRuns: 2_000 },
    )
  })

  it('declares each rate exactly: 19 % inside 119.00 are 19.00', () => {
    const priced = priceCart({
      currency: 'EUR',
      taxIncluded: true,
      lines: [{ id: 'a', quantity: 1, unitMinor: 11_900n, taxes: [standard] }],
      shipping: null,
    })
    expect(priced.taxLines).toEqual([{ ...standard, baseMinor: 10_000n, taxMinor: 1_900n }])
  })

  it('adds 8.875 % on top, rounded half up once', () => {
    const priced = priceCart({
      currency: 'USD',
      taxIncluded: false,
      lines: [{ id: 'a', quantity: 3, unitMinor: 333n, taxes: [{ name: 'NYC', rateBps: 888 }] }],
      shipping: null,
    })
    expect(priced.taxMinor).toBe(89n)
    expect(divideHalfUp(5n, 2n)).toBe(3n)
  })

  it('refuses what cannot be sold', () => {
    const one = (quantity: number, unitMinor: bigint, shipping = 0n) =>
      priceCart({
        currency: 'USD',
        taxIncluded: false,
        lines: [{ id: 'a', quantity, unitMinor, taxes: [] }],
        shipping: { priceMinor: shipping, taxes: [] },
      })
    expect(() => one(0, 1n)).toThrow(RangeError)
    expect(() => one(1.5, 1n)).toThrow(RangeError)
    expect(() => one(1, -1n)).toThrow(RangeError)
    expect(() => one(1, 1n, -1n)).toThrow(RangeError)
  })
})
