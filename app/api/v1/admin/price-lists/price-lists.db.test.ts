import { beforeAll, describe, expect, it, vi } from 'vitest'
import { newId, newToken } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import type { Contract } from '@/lib/http/contract'
import { MAX_PRICES } from '@/lib/price-lists/schema'
import { makeProduct, seedBasics } from '@/lib/testing/fixtures'
import { type Ask, makeIntegrator } from '@/lib/testing/keys'
import { makePriceList } from '@/lib/testing/prices'
import * as priceLists from './contract'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

let ask: Ask
let variantId: string

beforeAll(async () => {
  await seedBasics()
  ask = await makeIntegrator(['products:write'])
  variantId = (await makeProduct()).variantId
})

const makeList = () => makePriceList([], { variantId, amountMinor: 1_500n })
const price = (more: object = {}) => ({ variantId, currency: 'USD', amount: 1_000, ...more })

const create = (body: object) => ask(priceLists.createPriceListContract, { body })
const read = (id: string) => ask(priceLists.getPriceListContract, { params: { id } })
const patch = (id: string, body: object, version = 1) =>
  ask(priceLists.updatePriceListContract, { params: { id }, body, version })

const UNKNOWN = [
  {
    what: 'variant',
    field: 'prices.1.variantId',
    bodyOf: () => ({ prices: [price(), price({ variantId: newId() })] }),
  },
  { what: 'group', field: 'groupIds.0', bodyOf: () => ({ groupIds: [newId()] }) },
]

describe('a price list that does not exist', () => {
  it.each<[Contract, object?]>([
    [priceLists.getPriceListContract],
    [priceLists.listListedPricesContract],
    [priceLists.updatePriceListContract, { priority: 2 }],
    [priceLists.deletePriceListContract],
  ])('404: $method $path', async (contract, body) => {
    expect(await ask(contract, { params: { id: newId() }, body })).toMatchObject({
      status: 404,
      code: 'price_list.not_found',
    })
  })
})

describe('GET /admin/price-lists/{id}/prices', () => {
  it('400 to a cursor that it has not told', async () => {
    const { id } = await makeList()
    const call = { params: { id }, query: { cursor: newToken() } }
    expect(await ask(priceLists.listListedPricesContract, call)).toMatchObject({
      status: 400,
      code: 'page.bad_cursor',
    })
  })
})

describe('POST /admin/price-lists', () => {
  it('201, then 409 for another one with the name', async () => {
    const { groupId } = await makeList()
    const body = { name: newId(), groupIds: [groupId], prices: [price()] }
    expect(await create(body)).toMatchObject({
      status: 201,
      body: { name: body.name, prices: [{ variantId, amount: 1_000 }], version: 1 },
    })
    expect(await create(body)).toMatchObject({
      status: 409,
      code: 'price_list.name_taken',
      body: { fields: { name: 'Another one has this name.' } },
    })
  })

  it.each(UNKNOWN)('422 price_list.unknown_$what: nothing is made', async ({ what, field, bodyOf }) => {
    const name = newId()
    expect(await create({ name, ...bodyOf() })).toMatchObject({
      status: 422,
      code: `price_list.unknown_${what}`,
      body: { fields: { [field]: `There is no such ${what}.` } },
    })
    expect(await db.priceList.count({ where: { name } })).toBe(0)
  })
})

describe('PATCH /admin/price-lists/{id}', () => {
  it('200 with the next version, then 412 with what is saved now for the second of two editors', async () => {
    const { id } = await makeList()
    expect(await patch(id, { priority: 2 })).toMatchObject({
      status: 200,
      body: { priority: 2, version: 2 },
    })
    expect(await patch(id, { priority: 3 })).toMatchObject({
      status: 412,
      code: 'price_list.changed',
      body: { fields: { priority: 'The saved value is 2.' }, params: { version: 2 } },
    })
  })

  it('409 price_list.name_taken: the list keeps its own', async () => {
    const [{ id }, other] = [await makeList(), await makeList()]
    expect(await patch(id, { name: other.id, priority: 2 })).toMatchObject({
      status: 409,
      code: 'price_list.name_taken',
    })
    expect((await read(id)).body).toMatchObject({ name: id, priority: 0, version: 1 })
  })

  it.each(UNKNOWN)(
    '422 price_list.unknown_$what: the list stays as it was',
    async ({ what, field, bodyOf }) => {
      const { id } = await makeList()
      const before = (await read(id)).body
      expect(await patch(id, bodyOf())).toMatchObject({
        status: 422,
        code: `price_list.unknown_${what}`,
        body: { fields: { [field]: `There is no such ${what}.` } },
      })
      expect((await read(id)).body).toEqual(before)
    },
  )

  it('422 price_list.price_twice: a second price for the same quantity and time', async () => {
    const { id } = await makeList()
    const before = (await read(id)).body
    expect(await patch(id, { putPrices: [price({ minQuantity: 2 }), price()] })).toMatchObject({
      status: 422,
      code: 'price_list.price_twice',
      body: { fields: { 'putPrices.1.minQuantity': expect.stringContaining('has a price') } },
    })
    expect((await read(id)).body).toEqual(before)
  })

  it('422 price_list.too_many_prices: one more than a list holds', async () => {
    const { id } = await makeList()
    const putPrices = Array.from({ length: MAX_PRICES }, (_, at) =>
      price({ minQuantity: 5, startsAt: new Date(1_800_000_000_000 + at).toISOString() }),
    )
    expect(await patch(id, { putPrices })).toMatchObject({
      status: 422,
      code: 'price_list.too_many_prices',
      body: { detail: expect.stringContaining(`at most ${MAX_PRICES} prices`) },
    })
    expect((await read(id)).body).toMatchObject({ priceCount: 1, version: 1 })
  })
})
