import { beforeAll, describe, expect, it, vi } from 'vitest'
import { MAX_ITEMS } from '@/lib/cart/limits'
import type { CartView } from '@/lib/cart/schema'
import { placeOrder } from '@/lib/checkout/place-order'
import type { Ctx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import type { Contract } from '@/lib/http/contract'
import { answerTo } from '@/lib/testing/api'
import { withBusyCart } from '@/lib/testing/busy-cart'
import { makeProduct, makeReadyCart, seedBasics } from '@/lib/testing/fixtures'
import { NEW_YORK } from '@/lib/testing/fixtures-data'
import { SHORTAGES } from '@/lib/testing/orders'
import * as carts from './contract'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

type Held = { ctx: Ctx; cart: CartView }

beforeAll(seedBasics)

async function makeCart(): Promise<Held & { variantId: string }> {
  const { variantId } = await makeProduct()
  return { ...(await makeReadyCart([{ variantId, quantity: 2 }])), variantId }
}

/** What the holder of a cart is answered; about its first item, unless told otherwise. */
function ask({ ctx, cart }: Held, contract: Contract, body?: unknown, itemId = cart.items[0]?.id ?? '') {
  return answerTo({
    contract,
    params: { id: cart.id, itemId },
    headers: { 'Cart-Token': ctx.cartToken ?? '' },
    ...(body === undefined ? {} : { body }),
  })
}

const read = async (held: Held) => (await ask(held, carts.getCartContract)).body

describe('goods that run out', () => {
  it.each(SHORTAGES)('cannot be put into a cart: $code', async ({ code, detail, happensTo }) => {
    const product = await makeProduct()
    const item = { variantId: product.variantId, quantity: 2 }
    const held = await makeReadyCart([item])
    await happensTo(product)
    const [before, count] = [await read(held), await db.cart.count()]
    const refusal = { status: 409, code, body: { detail } }
    expect(await ask(held, carts.addItemContract, item)).toMatchObject(refusal)
    expect(await ask(held, carts.updateItemContract, { quantity: 3 })).toMatchObject(refusal)
    expect(await ask(held, carts.createCartContract, { items: [item] })).toMatchObject(refusal)
    expect([await read(held), await db.cart.count()]).toEqual([before, count])
  })

  it('can be taken out, and set to what is left', async () => {
    const { cart, ctx, variantId } = await makeCart()
    await db.stockLevel.update({ where: { variantId }, data: { onHand: 1 } })
    const held = { cart, ctx }
    expect(await ask(held, carts.updateItemContract, { quantity: 1 })).toMatchObject({ status: 200 })
    expect(await ask(held, carts.removeItemContract)).toMatchObject({ status: 200, body: { items: [] } })
  })
})

describe('a cart with as many different items as it holds', () => {
  it('takes no other one, but more of those', async () => {
    const held = await makeCart()
    const { id: productId } = await makeProduct()
    const variants = Array.from({ length: MAX_ITEMS - 1 }, () => ({ id: newId(), productId, sku: newId() }))
    await db.variant.createMany({ data: variants })
    await db.cartItem.createMany({
      data: variants.map(({ id }) => ({
        ...{ id: newId(), cartId: held.cart.id, variantId: id },
        ...{ quantity: 1, unitMinor: 1n },
      })),
    })
    const { variantId } = await makeProduct()
    expect(await ask(held, carts.addItemContract, { variantId })).toMatchObject({
      status: 409,
      code: 'cart.full',
      body: { params: { max: MAX_ITEMS } },
    })
    expect(await ask(held, carts.addItemContract, { variantId: held.variantId })).toMatchObject({
      status: 200,
    })
  })

  it('cannot be begun with more', async () => {
    const items = Array.from({ length: MAX_ITEMS + 1 }, () => ({ variantId: newId() }))
    expect(await ask(await makeCart(), carts.createCartContract, { items })).toMatchObject({
      status: 422,
      code: 'http.invalid',
      body: { fields: { items: expect.any(String) } },
    })
  })
})

describe('a cart that has become an order', () => {
  let held: Held

  beforeAll(async () => {
    held = await makeCart()
    const { id: cartId, totals } = held.cart
    await placeOrder(held.ctx, { cartId, total: totals.total, paymentMethod: 'bank_transfer' })
  })

  it.each<[Contract, ((cart: CartView) => unknown)?]>([
    [carts.addItemContract, ({ items }) => ({ variantId: items[0]?.variantId })],
    [carts.updateItemContract, () => ({ quantity: 1 })],
    [carts.removeItemContract],
    [carts.clearCartContract],
    [carts.setAddressesContract, () => ({ shippingAddress: NEW_YORK })],
    [carts.setShippingOptionContract, (cart) => ({ shippingOptionId: cart.shippingOptionId })],
    [carts.updateCartContract, () => ({ note: 'Ring twice' })],
    [carts.deleteCartContract],
  ])('stays as it was: $method $path', async (contract, bodyOf) => {
    const before = await read(held)
    expect(before).toMatchObject({ orderId: expect.any(String), itemCount: 2 })
    expect(await ask(held, contract, bodyOf?.(held.cart))).toMatchObject({
      status: 409,
      code: 'cart.completed',
      body: { detail: 'This cart has already become an order. Start a new cart.' },
    })
    expect(await read(held)).toEqual(before)
  })
})

describe('a cart that others keep changing', () => {
  it.each<[Contract, (cart: CartView) => unknown]>([
    [carts.updateCartContract, () => ({ note: 'Ring twice' })],
    [carts.setAddressesContract, () => ({ shippingAddress: NEW_YORK })],
    [carts.setShippingOptionContract, (cart) => ({ shippingOptionId: cart.shippingOptionId })],
  ])('409 cart.busy: $method $path', async (contract, bodyOf) => {
    const held = await makeCart()
    expect(await withBusyCart(held.cart.id, () => ask(held, contract, bodyOf(held.cart)))).toMatchObject({
      status: 409,
      code: 'cart.busy',
    })
    expect(await ask(held, contract, bodyOf(held.cart))).toMatchObject({ status: 200 })
  })
})

describe('what does not fit a cart', () => {
  it.each<[string, Contract, object, string]>([
    [
      'address.invalid',
      carts.setAddressesContract,
      { shippingAddress: { ...NEW_YORK, region: 'ZZ' } },
      'shippingAddress.region',
    ],
    [
      'address.invalid',
      carts.updateCartContract,
      { billingAddress: { ...NEW_YORK, postcode: '1' }, note: 'Ring twice' },
      'billingAddress.postcode',
    ],
    [
      'cart.unknown_shipping_option',
      carts.setShippingOptionContract,
      { shippingOptionId: newId() },
      'shippingOptionId',
    ],
    [
      'cart.unknown_shipping_option',
      carts.updateCartContract,
      { shippingOptionId: newId(), note: 'Ring twice' },
      'shippingOptionId',
    ],
  ])('422 %s: $method $path', async (code, contract, body, field) => {
    const held = await makeCart()
    const before = await read(held)
    expect(await ask(held, contract, body)).toMatchObject({
      status: 422,
      code,
      body: { fields: { [field]: expect.any(String) } },
    })
    expect(await read(held)).toEqual(before)
  })

  it('404: the item of another cart', async () => {
    const [held, other] = [await makeCart(), await makeCart()]
    const missing = { status: 404, code: 'cart_item.not_found' }
    const itemId = other.cart.items[0]?.id
    expect(await ask(held, carts.updateItemContract, { quantity: 1 }, itemId)).toMatchObject(missing)
    expect(await ask(held, carts.removeItemContract, undefined, itemId)).toMatchObject(missing)
    expect(await read(other)).toMatchObject({ itemCount: 2 })
  })
})
