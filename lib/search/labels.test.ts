import fc from 'fast-check'
import { TypedFastBitSet } from 'typedfastbitset'
import { expect, it } from 'vitest'
import { Labels } from './labels'

const NAMES = ['red', 'oak', 'large', 'new'] as const
/** Every document has what its number says in bits, so that thousands are drawn at once. */
const drawn = fc.record({
  documents: fc.integer({ min: 1, max: 3_000 }),
  seed: fc.nat(1_000),
  few: fc.uniqueArray(fc.nat(2_999), { maxLength: 50 }),
  isMost: fc.boolean(),
  asked: fc.constantFrom(0, 1, 1_000),
})

const namesOf = (ordinal: number, seed: number) =>
  NAMES.filter((_, bit) => (((ordinal * 7 + seed) * 2_654_435_761) >>> (bit + 20)) & 1)

it('are counted as by going through the documents, in whatever way and among however many', () => {
  fc.assert(
    fc.property(drawn, ({ documents, seed, few, isMost, asked }) => {
      const labels = new Labels()
      const all = Array.from({ length: documents }, (_, ordinal) => ordinal)
      for (const ordinal of all) labels.add(ordinal, namesOf(ordinal, seed))
      const among = all.filter((ordinal) => few.includes(ordinal) !== isMost)
      const count = labels.countAmong(new TypedFastBitSet(among), asked)
      for (const name of [...NAMES, 'unknown']) {
        const having = (ordinals: number[]) =>
          ordinals.filter((ordinal) => namesOf(ordinal, seed).some((each) => each === name))
        expect(count(name), name).toBe(having(among).length)
        expect(labels.count(name), name).toBe(having(all).length)
        expect(labels.of(name).array(), name).toEqual(having(all))
      }
    }),
  )
})
