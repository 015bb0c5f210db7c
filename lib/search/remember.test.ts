import { expect, it } from 'vitest'
import { MARKETS } from '@/lib/markets/markets'
import { CatalogIndex } from './catalog-index'
import { questionOf, rememberer } from './remember'

const indexOf = () => new CatalogIndex({ attributes: [], categories: [], synonyms: [] })

function counting(most: number) {
  let asked = 0
  const remember = rememberer<number>(most)
  return (index: CatalogIndex, question: string) =>
    remember(index, question, () => {
      asked += 1
      return asked
    })
}

it('works an answer out once, and again as soon as the index answers otherwise', () => {
  const [ask, index] = [counting(10), indexOf()]
  expect([ask(index, 'a'), ask(index, 'a'), ask(index, 'b')]).toEqual([1, 1, 2])
  index.version += 1
  expect(ask(index, 'a')).toBe(3)
  expect(ask(indexOf(), 'a')).toBe(4)
})

it('keeps no more answers than it was told', () => {
  const [ask, index] = [counting(2), indexOf()]
  expect(['a', 'b', 'c', 'c', 'a'].map((question) => ask(index, question))).toEqual([1, 2, 3, 3, 4])
})

it('keeps nothing of what went wrong', () => {
  const [remember, index] = [rememberer<string>(2), indexOf()]
  const fail = () => {
    throw new Error('no')
  }
  expect(() => remember(index, 'a', fail)).toThrow('no')
  expect(remember(index, 'a', () => 'yes')).toBe('yes')
})

it('takes a list for the same in whatever order it was narrowed down, but for another in another market', () => {
  const [us, de] = [MARKETS['en-us'], MARKETS['de-de']]
  const filter = ['material:oak', 'color:sand']
  expect(questionOf(us, { filter })).toBe(questionOf(us, { filter: filter.toReversed() }))
  expect(questionOf(us, { filter })).not.toBe(questionOf(us, { filter: filter.slice(1) }))
  expect(questionOf(us, { filter })).not.toBe(questionOf(de, { filter }))
})
