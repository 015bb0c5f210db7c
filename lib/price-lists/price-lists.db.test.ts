import { beforeAll, describe, expect, it } from 'vitest'
import { createCart } from '@/lib/cart/create-cart'
import { listPriceHistory } from '@/lib/catalog/list-price-history'
import { createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { makeCustomer } from '@/lib/testing/customers'
import { type MadeProduct, makeProduct, seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { addGroupMember, createCustomerGroup, removeGroupMember } from './change-customer-groups'
import { createPriceList, deletePriceList, updatePriceList } from './change-price-lists'
import { getPriceList } from './get-price-list'
import { listPriceLists } from './price-lists'
import { CreatePriceList, ListedPrice } from './schema'

const owner = staffCtxOf('owner')
let product: MadeProduct

beforeAll(async () => {
  await seedBasics()
  product = await makeProduct({ priceMinor: 2_000n, stock: 50 })
})

const group = () => createCustomerGroup(owner, { name: `Trade ${newId()}` })
const input = (more: object = {}) => CreatePriceList.parse({ name: `List ${newId()}`, ...more })
const price = (amount: number, more: object = {}) => ({
  variantId: product.variantId,
  currency: 'USD',
  amount,
  ...more,
})
const listed = (amount: number) => ListedPrice.parse(price(amount))

describe('price lists', () => {
  it('are for the members of their groups, from the moment they are saved', async () => {
    const [trade, { userId, ctx }] = [await group(), await makeCustomer()]
    await addGroupMember(owner, trade.id, userId)
    const made = await createPriceList(
      owner,
      input({ groupIds: [trade.id], prices: [price(1_500), price(1_200, { minQuantity: 10 })] }),
    )
    expect(made).toMatchObject({ priceCount: 2, version: 1, active: true, groupIds: [trade.id] })
    expect(made.prices).toMatchObject([{ sku: product.sku, amount: 1_500 }, { minQuantity: 10 }])
    const costs = async (quantity: number) =>
      (await createCart(ctx, { items: [{ variantId: product.variantId, quantity }] })).totals.subtotal.amount
    expect([await costs(1), await costs(10)]).toEqual([1_500, 12_000])
    await updatePriceList(owner, made.id, { version: 1, prices: [listed(1_700)] })
    expect([await costs(1), await costs(10)]).toEqual([1_700, 17_000])
    await removeGroupMember(owner, trade.id, userId)
    expect(await costs(1)).toBe(2_000)
    expect(await db.auditEvent.count({ where: { entityId: { in: [made.id, trade.id] } } })).toBe(5)
  })

  it('let the second of two editors know, and leave nothing half done', async () => {
    const { id } = await createPriceList(owner, input({ prices: [price(1_500)] }))
    const results = await Promise.allSettled(
      [1, 2, 3].map((priority) => updatePriceList(owner, id, { version: 1, priority, prices: [] })),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results)
      if (result.status === 'rejected')
        expect(result.reason).toMatchObject({ code: 'price_list.changed', status: 412 })
    const [other] = [await createPriceList(owner, input())]
    for (const [change, code] of [
      [{ name: other.name }, 'price_list.name_taken'],
      [{ groupIds: [newId()] }, 'price_list.unknown_group'],
      [{ prices: [{ ...listed(1), variantId: newId() }] }, 'price_list.unknown_variant'],
    ] as const)
      await expect(
        updatePriceList(owner, id, { version: 2, priority: 99, ...change } as Parameters<
          typeof updatePriceList
        >[2]),
      ).rejects.toMatchObject({ code })
    expect((await getPriceList(owner, id)).priority).not.toBe(99)
  })

  it('refuse prices that are named twice, or end before they begin', () => {
    const times = { startsAt: '2026-01-02T00:00:00Z', endsAt: '2026-01-01T00:00:00Z' }
    for (const prices of [
      [price(1), price(2)],
      [price(1, times)],
      [price(-1)],
      [price(1, { minQuantity: 100 })],
      [price(1, { startsAt: '0000-01-01T00:00:00Z' })],
    ])
      expect(CreatePriceList.safeParse({ name: 'x', prices }).success).toBe(false)
  })

  it('are listed by priority, page by page, and deleted', async () => {
    const made = [await createPriceList(owner, input({ priority: 7 })), await createPriceList(owner, input())]
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await listPriceLists(owner, { limit: 1, ...(cursor ? { cursor } : {}) })
      seen.push(...page.data.map(({ id }) => id))
      cursor = page.page.nextCursor ?? undefined
    } while (cursor)
    expect(new Set(seen).size).toBe(await db.priceList.count())
    expect(seen.indexOf(made[0]?.id ?? '')).toBeLessThan(seen.indexOf(made[1]?.id ?? ''))
    await deletePriceList(owner, made[0]?.id ?? '')
    await expect(getPriceList(owner, made[0]?.id ?? '')).rejects.toMatchObject({
      code: 'price_list.not_found',
    })
    await expect(listPriceLists(owner, { limit: 1, cursor: 'WyJ4IiwieSJd' })).rejects.toMatchObject({
      code: 'page.bad_cursor',
    })
  })

  it('are for those who may change products', async () => {
    const { id } = await createPriceList(owner, input())
    const reader = staffCtxOf('readonly')
    expect((await getPriceList(reader, id)).id).toBe(id)
    for (const refused of [createPriceList(reader, input()), deletePriceList(reader, id)])
      await expect(refused).rejects.toMatchObject({ code: 'auth.forbidden' })
  })
})

describe('the price history', () => {
  it('tells the changes, and the lowest price of the 30 days before the present one', async () => {
    const made = await makeProduct({ priceMinor: 900n })
    const at = (days: number) => new Date(Date.now() - days * 86_400_000)
    const entry = (amountMinor: bigint, days: number) => ({
      ...{ id: newId(), variantId: made.variantId, currency: 'USD', amountMinor, createdAt: at(days) },
    })
    expect(await listPriceHistory(createCtx(), made.slug)).toMatchObject([
      { lowest30Days: null, changes: [] },
    ])
    await db.priceHistory.create({ data: entry(500n, 100) })
    expect(await listPriceHistory(createCtx(), made.slug)).toMatchObject([{ lowest30Days: null }])
    await db.priceHistory.createMany({ data: [entry(1_100n, 50), entry(1_200n, 20), entry(900n, 10)] })
    expect(await listPriceHistory(createCtx(), made.slug)).toMatchObject([
      {
        sku: made.sku,
        price: { amount: 900, currency: 'USD' },
        lowest30Days: { amount: 1_100 },
        changes: [{ price: { amount: 900 } }, {}, {}, { price: { amount: 500 } }],
      },
    ])
    await expect(listPriceHistory(createCtx(), 'nothing')).rejects.toMatchObject({
      code: 'product.not_found',
    })
  })
})
