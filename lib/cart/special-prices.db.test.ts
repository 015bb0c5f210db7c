import { beforeAll, describe, expect, it } from 'vitest'
import { updateProduct } from '@/lib/catalog/update-product'
import { placeOrder } from '@/lib/checkout/place-order'
import { createCtx } from '@/lib/context'
import { db } from '@/lib/db/client'
import { makeCustomer } from '@/lib/testing/customers'
import { makeProduct, makeReadyCart, seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { makePriceList, makeTier } from '@/lib/testing/prices'
import { addItem } from './add-item'
import { createCart } from './create-cart'
import { getCart } from './get-cart'
import { mergeCarts } from './merge-carts'
import { updateItem } from './update-item'

beforeAll(seedBasics)

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

/** The first line of the cart of somebody who puts so many into a new one. */
async function lineOf(ctx: ReturnType<typeof createCtx>, variantId: string, quantity: number) {
  return (await createCart(ctx, { items: [{ variantId, quantity }] })).items[0]
}

describe('prices from a quantity on', () => {
  it('follow the quantity, are told beforehand, and are no change of price', async () => {
    const { variantId } = await makeProduct({ priceMinor: 2_000n, stock: 50 })
    await makeTier(variantId, 4, 1_800n)
    await makeTier(variantId, 10, 1_505n)
    const guest = createCtx()
    const made = await createCart(guest, { items: [{ variantId, quantity: 3 }] })
    const ctx = { ...guest, cartToken: made.token }
    expect(made.items[0]).toMatchObject({
      unitPrice: { amount: 2_000 },
      priceSource: 'base',
      regularPrice: null,
      nextStep: { minQuantity: 4, unitPrice: { amount: 1_800 } },
    })
    const four = await addItem(ctx, { cartId: made.id, variantId, quantity: 1 })
    expect(four).toMatchObject({
      items: [
        {
          unitPrice: { amount: 1_800 },
          priceSource: 'tier',
          regularPrice: { amount: 2_000 },
          total: { amount: 7_200 },
          nextStep: { minQuantity: 10 },
        },
      ],
      totals: { subtotal: { amount: 7_200 } },
      notices: [],
    })
    const itemId = four.items[0]?.id ?? ''
    const eleven = await updateItem(ctx, { cartId: made.id, itemId, quantity: 11 })
    expect(eleven).toMatchObject({ totals: { subtotal: { amount: 16_555 } }, notices: [] })
    expect(eleven.items[0]?.nextStep).toBeNull()
    await db.price.updateMany({ where: { variantId }, data: { amountMinor: 2_100n } })
    expect((await getCart(ctx, made.id)).notices).toMatchObject([
      { code: 'price_changed', before: { amount: 2_000 } },
    ])
    expect((await updateItem(ctx, { cartId: made.id, itemId, quantity: 1 })).notices).toEqual([])
  })

  it('are charged to the cent, and a change after the buyer agreed is not charged unseen', async () => {
    const { variantId } = await makeProduct({ priceMinor: 2_000n, stock: 50 })
    await makeTier(variantId, 3, 1_333n)
    const { ctx, cart } = await makeReadyCart([{ variantId, quantity: 3 }])
    const input = { cartId: cart.id, total: cart.totals.total, paymentMethod: 'bank_transfer' as const }
    await db.specialPrice.updateMany({ where: { variantId }, data: { amountMinor: 1_350n } })
    await expect(placeOrder(ctx, input)).rejects.toMatchObject({ code: 'checkout.total_changed' })
    const now = await getCart(ctx, cart.id)
    const { order } = await placeOrder(ctx, { ...input, total: now.totals.total })
    expect(order.lines).toMatchObject([{ unitPrice: { amount: 1_350 }, total: { amount: 4_050 } }])
    expect(order.totals.total).toEqual(now.totals.total)
    await db.specialPrice.deleteMany({ where: { variantId } })
    const row = await db.orderLine.findFirstOrThrow({ where: { orderId: order.id } })
    expect([row.unitMinor, row.totalMinor]).toEqual([1_350n, 4_050n])
  })

  it('are set in the editor, in place of those there were', async () => {
    const owner = staffCtxOf('owner')
    const { id, variantId } = await makeProduct({ priceMinor: 2_000n, stock: 50 })
    const set = (version: number, tiers: { minQuantity: number; amount: number }[]) =>
      updateProduct(owner, id, {
        version,
        variants: [{ id: variantId, prices: [{ currency: 'USD', amount: 2_000, compareAt: null, tiers }] }],
      })
    const step = { minQuantity: 5, amount: 1_900 }
    expect((await set(1, [step])).variants[0]?.prices).toMatchObject([{ tiers: [] }, { tiers: [step] }])
    await set(2, [{ minQuantity: 6, amount: 1_800 }])
    expect((await lineOf(createCtx(), variantId, 5))?.priceSource).toBe('base')
    expect((await lineOf(createCtx(), variantId, 6))?.unitPrice.amount).toBe(1_800)
    await expect(set(2, [])).rejects.toMatchObject({
      details: { fields: { 'variants.0.prices.0.tiers': 'The saved value is 6: 18.00.' } },
    })
    expect((await set(3, [])).variants[0]?.prices[1]?.tiers).toEqual([])
  })
})

describe('the prices of a list', () => {
  it('are for the members of its groups alone, from when they sign in', async () => {
    const [member, other] = [await makeCustomer(), await makeCustomer()]
    const { variantId } = await makeProduct({ priceMinor: 2_000n, stock: 50 })
    await makePriceList([member.userId], { variantId, amountMinor: 1_500n })
    expect((await lineOf(other.ctx, variantId, 1))?.unitPrice.amount).toBe(2_000)
    expect(await lineOf(member.ctx, variantId, 1)).toMatchObject({
      unitPrice: { amount: 1_500 },
      priceSource: 'list',
      regularPrice: { amount: 2_000 },
    })
    const third = await makeCustomer()
    const list = await makePriceList([third.userId], { variantId, amountMinor: 1_400n })
    const guest = createCtx()
    const made = await createCart(guest, { items: [{ variantId, quantity: 1 }] })
    expect(made.totals.subtotal.amount).toBe(2_000)
    await mergeCarts({ ...third.ctx, cartToken: made.token }, third.userId)
    const theirs = await getCart(third.ctx, made.id)
    expect(theirs.totals.subtotal.amount).toBe(1_400)
    expect(theirs.notices).toEqual([])
    await db.customerGroupMember.deleteMany({ where: { groupId: list.groupId } })
    expect((await getCart(third.ctx, made.id)).totals.subtotal.amount).toBe(2_000)
  })

  it('count while the list is on and their time has come, and the highest priority decides', async () => {
    const { userId, ctx } = await makeCustomer()
    const { variantId } = await makeProduct({ priceMinor: 2_000n, stock: 50 })
    await makePriceList([userId], { variantId, amountMinor: 1_700n }, { priority: 1 })
    await makePriceList([userId], { variantId, amountMinor: 1_000n }, { priority: 9, active: false })
    await makePriceList([userId], { variantId, amountMinor: 1_100n, startsAt: inDays(1) }, { priority: 9 })
    await makePriceList([userId], { variantId, amountMinor: 1_200n, endsAt: inDays(-1) }, { priority: 9 })
    const price = async () => (await lineOf(ctx, variantId, 1))?.unitPrice.amount
    expect(await price()).toBe(1_700)
    await makePriceList([userId], { variantId, amountMinor: 1_900n }, { priority: 5 })
    expect(await price()).toBe(1_900)
    await makePriceList([userId], { variantId, amountMinor: 2_500n }, { priority: 6 })
    expect(await price()).toBe(2_000)
    await makePriceList([userId], { variantId, amountMinor: 2_600n }, { priority: 7, mayExceed: true })
    expect(await price()).toBe(2_600)
  })
})
