import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareStock } from './share-stock'

const bowl = (quantity: number, available = 5) => ({
  variantId: 'bowl',
  quantity,
  available,
  components: [],
})
const set = (quantity: number, bowls = 5, trays = 9) => ({
  variantId: 'set',
  quantity,
  available: Math.min(Math.floor(bowls / 2), trays),
  components: [
    { variantId: 'bowl', quantity: 2, available: bowls },
    { variantId: 'tray', quantity: 1, available: trays },
  ],
})

describe('what lines of a cart leave to each other', () => {
  it('a line alone has all there is', () => {
    expect(shareStock([bowl(1)])).toEqual([5])
    expect(shareStock([set(1)])).toEqual([2])
    expect(shareStock([set(1, 100, 3)])).toEqual([3])
  })

  it('a bundle and its part take from the same shelf', () => {
    expect(shareStock([set(1), bowl(3)])).toEqual([1, 3])
    expect(shareStock([set(1), bowl(4)])).toEqual([0, 3])
    expect(shareStock([set(2), bowl(1)])).toEqual([2, 1])
  })

  it('goods without stock keeping limit nothing', () => {
    const endless = { ...bowl(7), available: Number.POSITIVE_INFINITY }
    expect(shareStock([endless])).toEqual([Number.POSITIVE_INFINITY])
    expect(shareStock([{ ...set(1, Number.POSITIVE_INFINITY, 4) }, endless])).toEqual([
      4,
      Number.POSITIVE_INFINITY,
    ])
  })

  it('every line is covered exactly where all of them together are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 6 })), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 20 }),
        (wanted, bowls, trays) => {
          const lines = wanted.map(([isSet, quantity]) =>
            isSet ? set(quantity, bowls, trays) : bowl(quantity, bowls),
          )
          const needed = lines.reduce(
            (sum, line) => {
              const isSet = line.components.length > 0
              return {
                bowls: sum.bowls + line.quantity * (isSet ? 2 : 1),
                trays: sum.trays + (isSet ? line.quantity : 0),
              }
            },
            { bowls: 0, trays: 0 },
          )
          const left = shareStock(lines)
          const isCovered = lines.every(({ quantity }, at) => quantity <= (left[at] ?? 0))
          expect(isCovered).toBe(needed.bowls <= bowls && needed.trays <= trays)
        },
      ),
    )
  })
})
