import { beforeAll, describe, expect, it } from 'vitest'
import { createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { makeProduct, seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { listProducts } from './list-products'
import { SearchReportInput, SynonymsInput } from './merchandising-schema'
import { reportSearches } from './report-searches'
import { ListProducts } from './schema'
import { addSynonyms, changeSynonyms, getSynonyms, listSynonyms, removeSynonyms } from './synonyms'

beforeAll(seedBasics)

const staff = staffCtxOf('catalogue')
const found = async (q: string) => (await listProducts(createCtx(), ListProducts.parse({ q }))).total
const auditsOf = async (entityId: string) =>
  (await db.auditEvent.findMany({ where: { entityId }, orderBy: { createdAt: 'asc' } })).map(
    ({ action }) => action,
  )

describe('synonyms', () => {
  it('count with the next search, from the first to the last change, which the audit trail has', async () => {
    await makeProduct({ title: 'Chesterfield' })
    expect(await found('sofa')).toBe(0)
    const group = await addSynonyms(staff, { language: 'en', words: ['sofa', 'chesterfield'] })
    expect(await found('sofa')).toBe(1)
    const { version } = await changeSynonyms(staff, group.id, {
      language: 'en',
      words: ['couch', 'chesterfield'],
      version: group.version,
    })
    expect([await found('sofa'), await found('couch')]).toEqual([0, 1])
    expect(await getSynonyms(staff, group.id)).toMatchObject({ words: ['couch', 'chesterfield'], version })
    await removeSynonyms(staff, group.id)
    expect(await found('couch')).toBe(0)
    expect(await auditsOf(group.id)).toEqual(['synonyms.add', 'synonyms.change', 'synonyms.remove'])
    const missing = { code: 'synonyms.not_found' }
    await expect(removeSynonyms(staff, group.id)).rejects.toMatchObject(missing)
    await expect(getSynonyms(staff, group.id)).rejects.toMatchObject(missing)
  })

  it('are changed by one of two editors', async () => {
    const input = { language: 'de' as const, words: ['Sofa', 'Couch'] }
    const { id, version } = await addSynonyms(staff, input)
    const outcomes = await Promise.allSettled(
      ['Liege', 'Diwan'].map((word) =>
        changeSynonyms(staff, id, { ...input, words: ['Sofa', word], version }),
      ),
    )
    const codes = outcomes.map((outcome) =>
      outcome.status === 'rejected' ? (outcome.reason as { code: string }).code : 'changed',
    )
    expect(codes.sort()).toEqual(['changed', 'synonyms.changed'])
    expect((await auditsOf(id)).length).toBe(2)
  })

  it('are listed by language and first word, also without accents in the way', async () => {
    await db.searchSynonym.deleteMany()
    for (const words of [
      ['Zebra', 'x'],
      ['Äpfel', 'x'],
    ])
      await addSynonyms(staff, { language: 'de', words })
    await addSynonyms(staff, { language: 'en', words: ['yarn', 'wool'] })
    expect((await listSynonyms(staff)).map(({ words }) => words[0])).toEqual(['Äpfel', 'Zebra', 'yarn'])
  })

  it('need two different words of a bearable length, and the right to change the catalogue', async () => {
    for (const words of [[], ['a'], ['a', 'A'], ['a', ' '], ['a', 'b'.repeat(61)], Array(21).fill('a')])
      expect(SynonymsInput.safeParse({ language: 'en', words }).success, String(words)).toBe(false)
    expect(SynonymsInput.parse({ language: 'en', words: [' a ', 'b', 'B'] }).words).toEqual(['a', 'B'])
    const reader = staffCtxOf('readonly')
    const input = { language: 'en' as const, words: ['a', 'b'] }
    for (const attempt of [
      addSynonyms(reader, input),
      changeSynonyms(reader, newId(), { ...input, version: 1 }),
      removeSynonyms(reader, newId()),
    ])
      await expect(attempt).rejects.toMatchObject({ code: 'auth.forbidden' })
    await expect(listSynonyms(createCtx())).rejects.toMatchObject({ code: 'auth.required' })
  })
})

describe('the report of searches', () => {
  it('counts what was searched for, and takes its last result', async () => {
    await db.searchQuery.deleteMany()
    const day = 86_400_000
    const search = (query: string, resultCount: number, daysAgo: number, market = 'en-us') => ({
      id: newId(),
      query,
      market,
      resultCount,
      createdAt: new Date(Date.now() - daysAgo * day),
    })
    await db.searchQuery.createMany({
      data: [
        search('hammock', 0, 3),
        search('hammock', 0, 2),
        search('vase', 0, 3),
        search('vase', 4, 1),
        search('vase', 3, 2, 'de-de'),
        search('kettle', 0, 40),
      ],
    })
    const report = (input: object) => reportSearches(staff, SearchReportInput.parse(input))
    const all = await report({})
    expect([all.searches, all.withoutResult]).toEqual([5, 3])
    expect(
      all.queries.map(({ query, market, count, resultCount }) => [query, market, count, resultCount]),
    ).toEqual([
      ['vase', 'en-us', 2, 4],
      ['hammock', 'en-us', 2, 0],
      ['vase', 'de-de', 1, 3],
    ])
    const missing = await report({ without_result: 'true', days: '90' })
    expect(missing.queries.map(({ query }) => query)).toEqual(['hammock', 'kettle'])
    await expect(reportSearches(createCtx(), SearchReportInput.parse({}))).rejects.toMatchObject({
      code: 'auth.required',
    })
  })
})
