import { beforeAll, describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/core/id'
import type { Contract } from '@/lib/http/contract'
import { type Ask, makeIntegrator } from '@/lib/testing/keys'
import * as synonyms from './contract'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

const SOFAS = { language: 'en', words: ['sofa', 'couch'] }

let ask: Ask

beforeAll(async () => {
  ask = await makeIntegrator(['products:write'])
})

describe('words that mean the same', () => {
  it('201, 200, 412, 204: are added, changed by the first of two editors, and removed', async () => {
    const made = await ask(synonyms.addSynonymsContract, { body: SOFAS })
    expect(made).toMatchObject({ status: 201, body: { ...SOFAS, version: 1 } })
    const params = { id: String(made.body.id) }
    const change = (words: string[]) =>
      ask(synonyms.changeSynonymsContract, { params, body: { ...SOFAS, words } })
    const words = ['sofa', 'couch', 'settee']
    expect(await change(words)).toMatchObject({ status: 200, body: { words, version: 2 } })
    expect(await change(['sofa', 'bench'])).toMatchObject({ status: 412, code: 'synonyms.changed' })
    const get = () => ask(synonyms.getSynonymsContract, { params })
    expect(await get()).toMatchObject({ status: 200, body: { words, version: 2 } })
    expect((await ask(synonyms.removeSynonymsContract, { params })).status).toBe(204)
    expect((await get()).status).toBe(404)
  })

  it.each<[Contract, object?]>([
    [synonyms.getSynonymsContract],
    [synonyms.changeSynonymsContract, SOFAS],
    [synonyms.removeSynonymsContract],
  ])('404 where there are none: $method $path', async (contract, body) => {
    expect(await ask(contract, { params: { id: newId() }, body })).toMatchObject({
      status: 404,
      code: 'synonyms.not_found',
    })
  })
})
