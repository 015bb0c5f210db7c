import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SortedWords } from './sorted-words'
import { WordIndex } from './word-index'

const word = fc.stringMatching(/^[abä]{0,4}$/)

function indexOf(texts: string[], language: 'en' | 'de' = 'en', synonyms: [string, string[]][] = []) {
  const index = new WordIndex(language, new Map(synonyms))
  for (const [ordinal, text] of texts.entries()) index.add(ordinal, text, 100)
  const find = (query: string, isTyping = false) => [
    ...index.match(query, texts.length, isTyping).documents.array(),
  ]
  return { index, find }
}

describe('sorted words', () => {
  it('tell those with a beginning as going through all would', () => {
    fc.assert(
      fc.property(fc.array(word), fc.array(word), word, (first, second, beginning) => {
        const words = new SortedWords()
        for (const each of first) words.add(each)
        words.beginningWith(beginning)
        for (const each of second) words.add(each)
        const expected = [...first, ...second].filter((each) => each.startsWith(beginning)).sort()
        expect(words.beginningWith(beginning)).toEqual(expected)
      }),
    )
  })
})

describe('words of the shop', () => {
  it('are completed by the most frequent ones, as they are written', () => {
    const { index } = indexOf(['café cup', 'café tray', 'cafeteria', 'cactus'])
    expect(index.complete('ca', 2)).toEqual(['café', 'cactus'])
    expect(index.complete('café', 5)).toEqual(['cafeteria'])
  })

  it('are found in what has come since they were searched for', () => {
    const { index } = indexOf(['mug'])
    const documents = (size: number) => index.match('mug', size).documents.array()
    expect(documents(1)).toEqual([0])
    index.add(1, 'mug', 100)
    expect(documents(2)).toEqual([0, 1])
  })

  it('are taken for what was meant, but no article number for another one', () => {
    const { index, find } = indexOf(['lampshade LGT-004711', 'lampshade LGT-004712 E27A'])
    expect(index.match('lampshde', 2).corrected).toBe('lampshade')
    expect(find('004711')).toEqual([0])
    expect(find('0047110')).toEqual([])
    expect(find('E28A')).toEqual([])
  })

  it('are found in German compounds, also by a word that means the same', () => {
    const { find } = indexOf(['Leinenbettwäsche', 'Kopfkissen', 'Vase'], 'de', [['bettzeug', ['bettwasch']]])
    expect(find('Bettzeug')).toEqual([0])
    expect(find('Kissen')).toEqual([1])
  })

  it('score as many words as a product has, and the best place of each', () => {
    const { index, find } = indexOf(['linen cushion', 'linen', 'cushion linen cushion', 'mug'])
    expect(find('linen cushion')).toEqual([0, 2])
    const { scores } = index.match('linen cushion', 4)
    expect([0, 1, 2, 3].map((ordinal) => scores.get(ordinal))).toEqual([200, 0, 200, 0])
    expect([3, 2, 1, 0].map((ordinal) => scores.get(ordinal))).toEqual([0, 200, 0, 200])
    expect(index.match('linen mug', 4).isPartial).toBe(true)
  })
})
