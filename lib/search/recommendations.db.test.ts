import { beforeAll, describe, expect, it } from 'vitest'
import { findProduct } from '@/lib/catalog/get-product'
import { placeOrder } from '@/lib/checkout/place-order'
import { createCtx, systemCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { type MadeProduct, makeProduct, makeReadyCart, seedBasics } from '@/lib/testing/fixtures'
import { findBestSellers, recommend } from './recommend'
import { refreshCompanions, refreshSoldCounts } from './refresh-sales'

const job = systemCtx('test')
const ctx = createCtx()

beforeAll(seedBasics)

type Bought = { daysAgo?: number; status?: 'confirmed' | 'cancelled'; quantity?: number }

async function buys(
  products: MadeProduct[],
  { daysAgo = 1, status = 'confirmed', quantity = 1 }: Bought = {},
) {
  const { ctx, cart } = await makeReadyCart(products.map(({ variantId }) => ({ variantId, quantity })))
  const { order } = await placeOrder(ctx, {
    cartId: cart.id,
    total: cart.totals.total,
    paymentMethod: 'bank_transfer',
  })
  const placedAt = new Date(Date.now() - daysAgo * 86_400_000)
  await db.order.update({ where: { id: order.id }, data: { status, placedAt } })
}

const make = (count: number) => Promise.all(Array.from({ length: count }, () => makeProduct({ stock: 500 })))

async function recommended({ slug }: MadeProduct) {
  const product = await findProduct(ctx, slug)
  if (!product) throw new Error(`${slug} is not there`)
  const { boughtTogether, related } = await recommend(ctx, product)
  return { boughtTogether: boughtTogether.map(({ id }) => id), related: related.map(({ id }) => id) }
}

describe('what is bought together', () => {
  it('takes two paid orders of the last half-year, and what is telling before what everybody buys', async () => {
    const [tea, pot, bag, once, old, unpaid] = (await make(6)) as [
      MadeProduct,
      MadeProduct,
      MadeProduct,
      MadeProduct,
      MadeProduct,
      MadeProduct,
    ]
    for (let count = 0; count < 3; count += 1) await buys([tea, pot, bag])
    // The bag is in many other orders too.
    for (let count = 0; count < 6; count += 1) await buys([bag])
    await buys([tea, once])
    for (const _ of [1, 2]) {
      await buys([tea, old], { daysAgo: 181 })
      await buys([tea, unpaid], { status: 'cancelled' })
    }
    const pairs = await refreshCompanions(job)
    expect(pairs).toBe(6)
    expect(await refreshCompanions(job)).toBe(pairs)
    expect((await recommended(tea)).boughtTogether).toEqual([pot.id, bag.id])
    expect((await recommended(once)).boughtTogether).toEqual([])
    await db.product.update({ where: { id: pot.id }, data: { status: 'archived' } })
    expect((await recommended(tea)).boughtTogether).toEqual([bag.id])
  })

  it('is made anew by one of two jobs at a time', async () => {
    const [one, two] = (await make(2)) as [MadeProduct, MadeProduct]
    for (const _ of [1, 2]) await buys([one, two])
    const counts = await Promise.all([1, 2, 3].map(() => refreshCompanions(job)))
    expect(new Set(counts).size).toBe(1)
    expect((await recommended(one)).boughtTogether).toEqual([two.id])
  })
})

describe('what sells', () => {
  it('is counted in units of paid orders of ninety days, and listed best first', async () => {
    const [first, second, never] = (await make(3)) as [MadeProduct, MadeProduct, MadeProduct]
    await buys([first], { quantity: 40 })
    await buys([second], { quantity: 30 })
    await buys([second], { quantity: 50, daysAgo: 91 })
    await buys([never], { quantity: 60, status: 'cancelled' })
    await refreshSoldCounts(job)
    expect(await refreshSoldCounts(job)).toBe(0)
    expect((await findBestSellers(ctx)).map(({ id }) => id).slice(0, 2)).toEqual([first.id, second.id])
    const { soldCount } = await db.product.findUniqueOrThrow({ where: { id: never.id } })
    expect(soldCount).toBe(0)
  })
})

describe('what is like a product', () => {
  it('stands on its shelf or the one above, shares what few have, and is nowhere twice', async () => {
    const [parent, shelf] = [newId(), newId()]
    const text = { en: { name: 'Shelf', description: '' }, de: { name: 'Regal', description: '' } }
    await db.category.create({ data: { id: parent, slug: parent, path: parent, translations: text } })
    await db.category.create({
      data: { id: shelf, slug: shelf, path: `${parent}/${shelf}`, parentId: parent, translations: text },
    })
    const [own, rare, common, other, above, elsewhere] = (await make(6)) as [
      MadeProduct,
      MadeProduct,
      MadeProduct,
      MadeProduct,
      MadeProduct,
      MadeProduct,
    ]
    for (const each of [own, rare, common, other])
      await db.productCategory.create({ data: { productId: each.id, categoryId: shelf } })
    await db.productCategory.create({ data: { productId: above.id, categoryId: parent } })
    const wears = (product: MadeProduct, material: string[]) =>
      db.product.update({ where: { id: product.id }, data: { attributes: { material } } })
    await wears(own, ['silk', 'cotton'])
    await wears(rare, ['silk'])
    for (const each of [common, elsewhere]) await wears(each, ['cotton'])
    const { related } = await recommended(own)
    expect(related).toEqual([rare.id, common.id, other.id, above.id])
  })
})
