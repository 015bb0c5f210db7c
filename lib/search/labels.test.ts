import fc from 'fast-check'
import { TypedFastBitSet } from 'typedfastbitset'
import { expect, it } from 'vitest'
import { Labels } from './labels'

const drawn = fc.record({
  documents: fc.integer({ min: 1, max: 400 }),
  /** Some fit into a word, some need several, of some there are more than are kept by document. */
  names: fc.constantFrom(3, 40, 290),
  seed: fc.nat(1_000),
  picked: fc.uniqueArray(fc.nat(399), { maxLength: 100 }),
  isMost: fc.boolean(),
})

it('are counted as by going through the documents, however many there are and whatever has been labelled since', () => {
  fc.assert(
    fc.property(drawn, ({ documents, names, seed, picked, isMost }) => {
      // Each label comes with a document of its own, or later.
      const namesOf = (ordinal: number) =>
        [1, 2, 3, 5].map((step) => `label ${(ordinal * step * 31 + seed) % Math.min(names, ordinal + 1)}`)
      const labels = new Labels(['unknown', 'label 1', 'label 0'])
      const all = Array.from({ length: documents }, (_, ordinal) => ordinal)
      for (const ordinal of all) labels.add(ordinal, new Set(namesOf(ordinal)))
      const among = all.filter((ordinal) => picked.includes(ordinal) !== isMost)
      const count = labels.countAmong(new TypedFastBitSet(among))
      for (const name of [...new Set(all.flatMap(namesOf)), 'unknown', 'unheard of']) {
        const having = all.filter((ordinal) => namesOf(ordinal).includes(name))
        expect(count(name), name).toBe(having.filter((ordinal) => among.includes(ordinal)).length)
        expect(labels.count(name), name).toBe(having.length)
        expect(labels.has(name), name).toBe(having.length > 0)
        expect(labels.of(name).array(), name).toEqual(having)
      }
    }),
  )
})
