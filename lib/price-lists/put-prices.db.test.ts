import { beforeAll, describe, expect, it } from 'vitest'
import { getAdminProduct } from '@/lib/catalog/get-admin-product'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { type MadeProduct, makeProduct, seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { createPriceList, updatePriceList } from './change-price-lists'
import { getPriceList } from './get-price-list'
import { listListedPrices } from './listed-prices'
import { listPriceLists } from './price-lists'
import { CreatePriceList, PutPrice } from './schema'

const owner = staffCtxOf('owner')
let product: MadeProduct

beforeAll(async () => {
  await seedBasics()
  product = await makeProduct({ priceMinor: 2_000n, stock: 50 })
})

const input = (more: object = {}) => CreatePriceList.parse({ name: `List ${newId()}`, ...more })
const price = (amount: number, more: object = {}) => ({
  variantId: product.variantId,
  currency: 'USD',
  amount,
  ...more,
})

describe('the prices of a list', () => {
  it('change some of many prices, and tell of the others nothing', async () => {
    const other = await makeProduct({ priceMinor: 3_000n })
    const { id, prices } = await createPriceList(
      owner,
      input({ prices: [1, 2, 3].map((minQuantity) => price(1_000 - minQuantity, { minQuantity })) }),
    )
    const idOf = (minQuantity: number) => prices.find((each) => each.minQuantity === minQuantity)?.id ?? ''
    const put = (change: object) => PutPrice.parse(price(1, change))
    const changed = await updatePriceList(owner, id, {
      version: 1,
      // The first two change places, the third goes, and one comes.
      putPrices: [
        put({ id: idOf(1), minQuantity: 2, amount: 500 }),
        put({ id: idOf(2), minQuantity: 1, amount: 600 }),
        put({ variantId: other.variantId, currency: 'EUR', endsAt: '2030-01-01T00:00:00Z' }),
      ],
      removePrices: [idOf(3)],
    })
    const byId = (wanted: string) => changed.prices.find((each) => each.id === wanted)
    expect(changed).toMatchObject({ version: 2, priceCount: 3 })
    expect(byId(idOf(1))).toMatchObject({ minQuantity: 2, amount: 500, sku: product.sku })
    expect(byId(idOf(2))).toMatchObject({ minQuantity: 1, amount: 600 })
    expect(changed.prices.find(({ sku }) => sku === other.sku)).toMatchObject({
      ...{ currency: 'EUR', amount: 1, startsAt: null, endsAt: '2030-01-01T00:00:00.000Z' },
      ...{ title: 'Test mug', label: expect.any(String) },
    })
    const event = await db.auditEvent.findFirstOrThrow({
      where: { entityId: id, action: 'price_list.update' },
    })
    expect((event.before as { prices: object[] }).prices).toHaveLength(3)
    const refused = async (change: object) =>
      updatePriceList(owner, id, { version: 2, ...change }).catch((error: unknown) => error)
    expect(await refused({ putPrices: [put({ minQuantity: 2 })] })).toMatchObject({
      code: 'price_list.price_twice',
      details: { fields: { 'putPrices.0.minQuantity': expect.stringContaining('has a price') } },
    })
    expect(await refused({ prices: [put({}), put({})] })).toMatchObject({
      details: { fields: { 'prices.1.minQuantity': expect.any(String) } },
    })
    expect(await refused({ putPrices: [put({ variantId: newId() })] })).toMatchObject({
      code: 'price_list.unknown_variant',
    })
    const many = Array.from({ length: 998 }, (_, at) =>
      put({ minQuantity: 5, startsAt: new Date(1_800_000_000_000 + at).toISOString() }),
    )
    expect(await refused({ putPrices: many })).toMatchObject({ code: 'price_list.too_many_prices' })
    expect(await getPriceList(owner, id)).toEqual(changed)
    // A price of another list is never taken from it.
    const second = await createPriceList(owner, input())
    await updatePriceList(owner, second.id, { version: 1, putPrices: [put({ id: idOf(1) })] })
    expect((await getPriceList(owner, id)).prices).toEqual(changed.prices)
  })

  it('show the second editor what is saved, price by price, and put back what was removed', async () => {
    const { id, prices } = await createPriceList(
      owner,
      input({ prices: [price(900), price(800, { minQuantity: 5 })] }),
    )
    const [one, five] = prices
    const keep = (of: (typeof prices)[number] | undefined, amount: number) =>
      PutPrice.parse({ ...price(amount), id: of?.id, minQuantity: of?.minQuantity })
    await updatePriceList(owner, id, {
      version: 1,
      putPrices: [keep(one, 950)],
      removePrices: [five?.id ?? ''],
    })
    const mine = { name: 'Mine', putPrices: [keep(one, 900), keep(five, 800)] }
    await expect(updatePriceList(owner, id, { version: 1, ...mine })).rejects.toMatchObject({
      code: 'price_list.changed',
      details: {
        params: { version: 2 },
        fields: {
          name: expect.stringContaining('The saved value is “List'),
          'putPrices.0.amount': 'The saved value is 9.50.',
          'putPrices.1.minQuantity': 'This price was removed. Saving puts it back.',
        },
      },
    })
    const kept = await updatePriceList(owner, id, { version: 2, ...mine })
    expect(kept.prices.map(({ amount }) => amount)).toEqual([900, 800])
  })

  it('are found by their names, and their prices page by page, by SKU and title', async () => {
    const name = `50% off_${newId()}`
    const { id } = await createPriceList(
      owner,
      input({
        name,
        prices: [1, 2, 3, 4, 5].map((minQuantity) => price(100 - minQuantity, { minQuantity })),
      }),
    )
    const found = async (q: string) => (await listPriceLists(owner, { limit: 5, q })).data
    expect(await found(name.slice(1, 12).toUpperCase())).toMatchObject([{ id, priceCount: 5 }])
    expect(await found(name.replace('%', '_'))).toEqual([])
    const seen: number[] = []
    let cursor: string | undefined
    do {
      const page = await listListedPrices(owner, id, {
        limit: 2,
        q: product.sku.toLowerCase(),
        ...(cursor ? { cursor } : {}),
      })
      seen.push(...page.data.map(({ minQuantity }) => minQuantity))
      cursor = page.page.nextCursor ?? undefined
    } while (cursor)
    expect(seen).toEqual([1, 2, 3, 4, 5])
    expect((await listListedPrices(owner, id, { limit: 2, q: 'no such thing' })).data).toEqual([])
    for (const cursor of ['WyJhIiwiYiIsImMiLCJkIl0', 'WyJhIl0'])
      await expect(listListedPrices(owner, id, { limit: 2, cursor })).rejects.toMatchObject({
        code: 'page.bad_cursor',
      })
    await expect(listListedPrices(owner, newId(), { limit: 2 })).rejects.toMatchObject({
      code: 'price_list.not_found',
    })
    expect((await getAdminProduct(owner, product.id)).variants[0]?.priceLists).toContainEqual({ id, name })
  })
})
