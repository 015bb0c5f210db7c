import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { expect, it } from 'vitest'
import { Vocabulary } from './vocabulary'

/** Short words of few letters: some of them are always near. Of two that share their bit one is a digit in the word that is looked for. */
const words = fc.array(fc.stringMatching(/^[abcp]{3,7}$/), { minLength: 1, maxLength: 30 })
const word = fc.stringMatching(/^[abcp0]{4,7}$/)

it('the nearest words are those that comparing with all would find', () => {
  fc.assert(
    fc.property(words, word, fc.constantFrom(1, 2), (known, sought, allowed) => {
      const vocabulary = new Vocabulary('en')
      for (const each of known) vocabulary.learn(each)
      const apart = known.map((each) => distance(sought, each)).filter((each) => each > 0 && each <= allowed)
      const least = Math.min(...apart)
      const expected = new Set(known.filter((each) => distance(sought, each) === least))
      const found = vocabulary.nearest(sought, allowed, 100).map(({ folded }) => folded)
      expect(new Set(found)).toEqual(apart.length > 0 ? expected : new Set())
      expect(found.length).toBe(new Set(found).size)
    }),
    { numRuns: 500 },
  )
})
