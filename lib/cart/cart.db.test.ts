import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Ctx, createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { makeProduct, makeReadyCart, seedBasics } from '@/lib/testing/fixtures'
import { NEW_YORK } from '@/lib/testing/fixtures-data'
import { addItem } from './add-item'
import { clearCart } from './clear-cart'
import { createCart } from './create-cart'
import { deleteCart } from './delete-cart'
import { findCurrentCart, getCart } from './get-cart'
import { updateCart } from './update-cart'
import { updateItem } from './update-item'

beforeAll(seedBasics)

const refused = (code: string) => expect.objectContaining({ code })

async function cartWith(stock = 10, quantity = 1) {
  const product = await makeProduct({ stock })
  const guest = createCtx()
  const made = await createCart(guest, { items: [{ variantId: product.variantId, quantity }] })
  const ctx: Ctx = { ...guest, cartToken: made.token }
  return { product, ctx, cart: made }
}

describe('a cart', () => {
  it('adds up what is added twice, and tells the token once', async () => {
    const { product, ctx, cart } = await cartWith()
    expect(cart.token).toMatch(/^[\w-]{22}$/)
    const again = await addItem(ctx, { cartId: cart.id, variantId: product.variantId, quantity: 2 })
    expect(again).toMatchObject({
      itemCount: 3,
      totals: { subtotal: { amount: 6_000, currency: 'USD' }, tax: null },
    })
    expect(again).not.toHaveProperty('token')
    expect((await findCurrentCart(ctx))?.id).toBe(cart.id)
  })

  it('loses nothing when two tabs add at once', async () => {
    const { product, ctx, cart } = await cartWith(50)
    const other = await makeProduct({ stock: 50 })
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        addItem(ctx, {
          cartId: cart.id,
          variantId: index % 2 ? other.variantId : product.variantId,
          quantity: 1,
        }),
      ),
    )
    expect((await getCart(ctx, cart.id)).itemCount).toBe(11)
  })

  it('keeps what each of two tabs has set at once', async () => {
    const { ctx, cart } = await cartWith()
    await Promise.all([
      updateCart(ctx, cart.id, { email: 'two@example.com' }),
      updateCart(ctx, cart.id, { shippingAddress: NEW_YORK }),
      updateCart(ctx, cart.id, { note: 'Ring twice' }),
    ])
    expect(await getCart(ctx, cart.id)).toMatchObject({
      email: 'two@example.com',
      note: 'Ring twice',
      shippingAddress: { city: NEW_YORK.city },
    })
  })

  it('does not exist for a stranger', async () => {
    const { product, cart } = await cartWith()
    const stranger = (await cartWith()).ctx
    await expect(getCart(stranger, cart.id)).rejects.toEqual(refused('cart.not_found'))
    await expect(
      addItem(stranger, { cartId: cart.id, variantId: product.variantId, quantity: 1 }),
    ).rejects.toEqual(refused('cart.not_found'))
    await expect(updateCart(stranger, cart.id, { email: 'a@example.com' })).rejects.toEqual(
      refused('cart.not_found'),
    )
    await expect(deleteCart(stranger, cart.id)).rejects.toEqual(refused('cart.not_found'))
    await expect(clearCart(stranger, cart.id)).rejects.toEqual(refused('cart.not_found'))
  })

  it('belongs to its customer without the token', async () => {
    const user = await db.user.create({ data: { id: newId(), email: `${newId()}@example.com` } })
    const ctx = createCtx({ actor: { kind: 'customer', userId: user.id, sessionId: newId() } })
    const made = await createCart(ctx, { items: [] })
    expect((await getCart(ctx, made.id)).items).toEqual([])
  })

  it('refuses more than there is, and what is not sold', async () => {
    const { product, ctx, cart } = await cartWith(3, 2)
    await expect(
      addItem(ctx, { cartId: cart.id, variantId: product.variantId, quantity: 2 }),
    ).rejects.toMatchObject({ code: 'cart.insufficient_stock', details: { params: { left: 3 } } })
    await expect(addItem(ctx, { cartId: cart.id, variantId: newId(), quantity: 1 })).rejects.toEqual(
      refused('cart.unavailable'),
    )
    const gone = await makeProduct({ stock: 0 })
    await expect(addItem(ctx, { cartId: cart.id, variantId: gone.variantId, quantity: 1 })).rejects.toEqual(
      refused('cart.sold_out'),
    )
    await db.product.update({ where: { id: product.id }, data: { status: 'archived' } })
    expect((await getCart(ctx, cart.id)).notices).toMatchObject([{ code: 'unavailable' }])
  })

  it('holds goods whose stock is not kept, up to the most of one kind', async () => {
    const { ctx, cart } = await cartWith()
    const endless = await makeProduct({ stock: 0, tracked: false })
    expect(
      (await addItem(ctx, { cartId: cart.id, variantId: endless.variantId, quantity: 99 })).itemCount,
    ).toBe(100)
  })

  it('sets, removes and clears', async () => {
    const { ctx, cart } = await cartWith(5)
    const itemId = cart.items[0]?.id ?? ''
    expect((await updateItem(ctx, { cartId: cart.id, itemId, quantity: 4 })).itemCount).toBe(4)
    await expect(updateItem(ctx, { cartId: cart.id, itemId, quantity: 6 })).rejects.toEqual(
      refused('cart.insufficient_stock'),
    )
    await expect(updateItem(ctx, { cartId: cart.id, itemId: newId(), quantity: 1 })).rejects.toEqual(
      refused('cart_item.not_found'),
    )
    expect((await updateItem(ctx, { cartId: cart.id, itemId, quantity: 0 })).items).toEqual([])
    expect((await clearCart(ctx, cart.id)).items).toEqual([])
    await deleteCart(ctx, cart.id)
    await expect(getCart(ctx, cart.id)).rejects.toEqual(refused('cart.not_found'))
  })

  it('says that it has become an order also where that happens while an item is being changed', async () => {
    const { ctx, cart } = await cartWith(5)
    const change = { cartId: cart.id, itemId: cart.items[0]?.id ?? '', quantity: 2 }
    const changing = await db.$transaction(async (tx) => {
      await tx.cart.update({ where: { id: cart.id }, data: { completedAt: new Date() } })
      const outcome = updateItem(ctx, change).catch((error: unknown) => error)
      await vi.waitFor(async () => {
        const waiting = await tx.$queryRaw<unknown[]>(sql`
          SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)
        expect(waiting).not.toEqual([])
      })
      return { outcome }
    })
    expect(await changing.outcome).toEqual(refused('cart.completed'))
  })

  it('tells a changed price and a shrunken stock', async () => {
    const { product, ctx, cart } = await cartWith(5, 3)
    await db.price.update({
      where: { variantId_currency: { variantId: product.variantId, currency: 'USD' } },
      data: { amountMinor: 2_500n },
    })
    await db.stockLevel.update({ where: { variantId: product.variantId }, data: { onHand: 1 } })
    expect((await getCart(ctx, cart.id)).notices).toMatchObject([
      { code: 'price_changed', before: { amount: 2_000 } },
      { code: 'insufficient_stock', left: 1 },
    ])
  })

  it('knows tax and shipping once the address is there, and offers the cheapest way', async () => {
    const { cart } = await makeReadyCart([{ variantId: (await makeProduct()).variantId, quantity: 2 }])
    expect(cart.totals).toMatchObject({
      subtotal: { amount: 4_000 },
      shipping: { amount: 690 },
      tax: { amount: 188 },
      total: { amount: 4_878 },
    })
    expect(cart.shippingOptions.map(({ code }) => code)).toEqual(['us-standard', 'us-express'])
    expect(cart.freeShippingGap).toEqual({ amount: 3_500, currency: 'USD' })
  })

  it('refuses a wrong address, a country it does not serve and a shipping option from elsewhere', async () => {
    const { ctx, cart } = await cartWith()
    await expect(
      updateCart(ctx, cart.id, { shippingAddress: { ...NEW_YORK, postcode: 'x' } }),
    ).rejects.toEqual(refused('address.invalid'))
    await expect(
      updateCart(ctx, cart.id, {
        shippingAddress: { ...NEW_YORK, country: 'DE', postcode: '10119', region: null },
      }),
    ).rejects.toEqual(refused('address.invalid'))
    await expect(updateCart(ctx, cart.id, { shippingOptionId: newId() })).rejects.toEqual(
      refused('cart.unknown_shipping_option'),
    )
  })

  it('in the German market is in euros with tax inside', async () => {
    const book = await makeProduct({ priceMinor: 1_070n, taxClass: 'reduced' })
    const guest = createCtx()
    const made = await createCart(guest, {
      market: 'de-de',
      items: [{ variantId: book.variantId, quantity: 1 }],
    })
    expect(made).toMatchObject({
      currency: 'EUR',
      totals: { taxIncluded: true, tax: { amount: 70 }, total: { amount: 1_070 } },
      items: [{ title: 'Test mug (de)' }],
    })
  })
})
