import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideUnitPrice, type PriceCandidate, priceSteps } from './unit-price'

const NOW = new Date('2026-06-01T12:00:00Z')
const day = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

const lists = [
  { id: 'a', priority: 1, mayExceed: false },
  { id: 'b', priority: 1, mayExceed: true },
  { id: 'c', priority: 5, mayExceed: false },
]
const time = fc.option(fc.constantFrom(day(-2), day(-1), NOW, day(1)), { nil: null })
const candidate: fc.Arbitrary<PriceCandidate> = fc.record({
  amountMinor: fc.bigInt({ min: 0n, max: 40n }),
  minQuantity: fc.integer({ min: 1, max: 6 }),
  startsAt: time,
  endsAt: time,
  list: fc.constantFrom(null, ...lists),
})
const candidates = fc.array(candidate, { maxLength: 8 })
const base = fc.bigInt({ min: 0n, max: 40n })
const quantity = fc.integer({ min: 1, max: 8 })

const tier = (minQuantity: number, amountMinor: bigint, more: Partial<PriceCandidate> = {}) => ({
  ...{ minQuantity, amountMinor, startsAt: null, endsAt: null, list: null },
  ...more,
})

/** The same rule told in another way: one candidate after the other, by what stands in its way. */
function expected(baseMinor: bigint, all: PriceCandidate[], count: number): bigint {
  const now = all.filter(
    ({ minQuantity, startsAt, endsAt }) =>
      minQuantity <= count && !(startsAt && startsAt > NOW) && !(endsAt && endsAt <= NOW),
  )
  const last = (some: PriceCandidate[]) => {
    const reached = Math.max(...some.map(({ minQuantity }) => minQuantity))
    const at = some.filter(({ minQuantity }) => minQuantity === reached)
    const begun = Math.max(...at.map(({ startsAt }) => startsAt?.getTime() ?? 0))
    const amounts = at
      .filter(({ startsAt }) => (startsAt?.getTime() ?? 0) === begun)
      .map(({ amountMinor }) => amountMinor)
    return amounts.reduce((a, b) => (b < a ? b : a))
  }
  const tiers = now.filter(({ list }) => list === null)
  const public_ = tiers.length > 0 && last(tiers) < baseMinor ? last(tiers) : baseMinor
  for (const list of [lists[2], lists[1], lists[0]]) {
    const own = now.filter((each) => each.list === list)
    if (own.length === 0) continue
    return last(own) > public_ && !list?.mayExceed ? public_ : last(own)
  }
  return public_
}

describe('the price of one unit', () => {
  it('is what the rule says, whatever prices there are and in whatever order they come', () => {
    fc.assert(
      fc.property(
        base,
        candidates.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        quantity,
        (baseMinor, [all, shuffled], count) => {
          const { unitMinor } = decideUnitPrice(baseMinor, all, count, NOW)
          expect(unitMinor).toBe(expected(baseMinor, all, count))
          expect(decideUnitPrice(baseMinor, shuffled, count, NOW).unitMinor).toBe(unitMinor)
        },
      ),
      { numRuns: 5_000 },
    )
  })

  it('is never above the public one, unless a list may exceed it, and says where it comes from', () => {
    fc.assert(
      fc.property(base, candidates, quantity, (baseMinor, all, count) => {
        const modest = all.filter(({ list }) => !list?.mayExceed)
        const everybodys = all.filter(({ list }) => list === null)
        const { unitMinor } = decideUnitPrice(baseMinor, modest, count, NOW)
        const public_ = decideUnitPrice(baseMinor, everybodys, count, NOW)
        expect(unitMinor <= public_.unitMinor && public_.unitMinor <= baseMinor).toBe(true)
        expect(public_.source).toBe(public_.unitMinor === baseMinor ? 'base' : 'tier')
        const decided = decideUnitPrice(baseMinor, all, count, NOW)
        if (decided.source !== 'list') expect(decided).toEqual(public_)
      }),
      { numRuns: 2_000 },
    )
  })

  it('begins and ends on time', () => {
    const sale = tier(1, 5n, { list: lists[0] ?? null, startsAt: day(-1), endsAt: day(1) })
    const at = (when: Date) => decideUnitPrice(10n, [sale], 1, when).unitMinor
    expect([day(-2), day(-1), NOW, day(1)].map(at)).toEqual([10n, 5n, 5n, 10n])
  })

  it('asks for a whole number of units', () => {
    for (const count of [0, -1, 1.5, Number.NaN])
      expect(() => decideUnitPrice(10n, [], count, NOW)).toThrow(RangeError)
  })
})

describe('the steps of a price', () => {
  it('are where it changes, and nowhere else', () => {
    fc.assert(
      fc.property(base, candidates, (baseMinor, all) => {
        const steps = priceSteps(baseMinor, all, 8, NOW)
        for (let count = 1; count <= 8; count += 1) {
          const reached = steps.findLast(({ minQuantity }) => minQuantity <= count)
          const { unitMinor } = decideUnitPrice(baseMinor, all, count, NOW)
          expect(unitMinor).toBe(reached?.unitMinor ?? decideUnitPrice(baseMinor, all, 1, NOW).unitMinor)
        }
        const prices = [decideUnitPrice(baseMinor, all, 1, NOW), ...steps].map(({ unitMinor }) => unitMinor)
        for (let at = 1; at < prices.length; at += 1) expect(prices[at]).not.toBe(prices[at - 1])
      }),
    )
  })

  it('are those of a table: from 4, from 10', () => {
    expect(priceSteps(2_000n, [tier(10, 1_500n), tier(4, 1_800n), tier(6, 1_800n)], 99, NOW)).toEqual([
      { minQuantity: 4, unitMinor: 1_800n },
      { minQuantity: 10, unitMinor: 1_500n },
    ])
  })
})
