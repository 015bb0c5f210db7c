import fc from 'fast-check'
import { TypedFastBitSet } from 'typedfastbitset'
import { expect, it } from 'vitest'
import { countingWithin } from './count-within'

/** Of some hundreds of words; few of the members lie anywhere, many side by side. */
const members = fc.oneof(
  fc.array(fc.nat(9_999), { maxLength: 40 }),
  fc
    .tuple(fc.nat(9_999), fc.nat(9_999), fc.constantFrom(1, 2, 3))
    .map(([from, length, step]) =>
      Array.from({ length: Math.ceil(length / step) }, (_, at) => from + at * step),
    ),
)
const sets = fc
  .array(members, { minLength: 1, maxLength: 3 })
  .map((parts) => new TypedFastBitSet(parts.flat()))

it('counts what two sets have in common, however full and long they are', () => {
  fc.assert(
    fc.property(sets, fc.array(sets, { minLength: 1, maxLength: 3 }), (set, others) => {
      const count = countingWithin(set)
      for (const other of others) expect(count(other)).toBe(set.new_intersection(other).array().length)
    }),
    { numRuns: 500 },
  )
})
