import { describe, expect, it } from 'vitest'
import { createCtx } from '@/lib/context'
import { db } from '@/lib/db/client'
import { MARKETS } from '@/lib/markets/markets'
import { makeProduct } from '@/lib/testing/fixtures'
import { makePerson } from '@/lib/testing/people'
import { createCart } from './create-cart'
import { findCurrentCart } from './get-cart'
import { mergeCarts } from './merge-carts'

type Items = { variantId: string; quantity: number }[]

async function makeGuest(items: Items, market = MARKETS['en-us'] as (typeof MARKETS)[keyof typeof MARKETS]) {
  const guest = createCtx({ market })
  const { token, id } = await createCart(guest, { items })
  return { id, ctx: { ...guest, cartToken: token } }
}

const itemsOf = async (userId: string) =>
  (
    await db.cartItem.findMany({
      where: { cart: { userId, completedAt: null } },
      orderBy: { quantity: 'asc' },
    })
  ).map(({ variantId, quantity }) => ({ variantId, quantity }))

describe('signing in', () => {
  it('makes the guest’s cart the person’s', async () => {
    const [person, { variantId }] = [await makePerson(), await makeProduct()]
    const guest = await makeGuest([{ variantId, quantity: 2 }])
    expect(await mergeCarts(guest.ctx, person.id)).toEqual({ itemCount: 2 })
    expect((await findCurrentCart(person.ctx))?.id).toBe(guest.id)
    expect(await mergeCarts(guest.ctx, person.id)).toBeNull()
  })

  it('adds the guest’s items to the cart the person has, also with two tabs at once, exactly once', async () => {
    const [person, one, two, three] = [
      await makePerson(),
      await makeProduct(),
      await makeProduct(),
      await makeProduct({ stock: 500 }),
    ]
    const own = await createCart(person.ctx, {
      items: [
        { variantId: one.variantId, quantity: 1 },
        { variantId: three.variantId, quantity: 60 },
      ],
    })
    const guest = await makeGuest([
      { variantId: one.variantId, quantity: 2 },
      { variantId: two.variantId, quantity: 5 },
      { variantId: three.variantId, quantity: 60 },
    ])
    const tabs = await Promise.all(Array.from({ length: 4 }, () => mergeCarts(guest.ctx, person.id)))
    expect(tabs.filter((tab) => tab !== null)).toEqual([{ itemCount: 107 }])
    expect(await itemsOf(person.id)).toEqual([
      { variantId: one.variantId, quantity: 3 },
      { variantId: two.variantId, quantity: 5 },
      { variantId: three.variantId, quantity: 99 },
    ])
    expect(await db.cart.count({ where: { id: guest.id } })).toBe(0)
    // The cookie still names the cart that is gone: the person's own is shown.
    const current = await findCurrentCart({ ...person.ctx, cartToken: guest.ctx.cartToken ?? '' })
    expect(current?.id).toBe(own.id)
  })

  it('leaves carts of another currency apart, and never takes the cart of somebody else', async () => {
    const [person, stranger, { variantId }] = [await makePerson(), await makePerson(), await makeProduct()]
    await createCart(person.ctx, { items: [{ variantId, quantity: 1 }] })
    const german = await makeGuest([{ variantId, quantity: 2 }], MARKETS['de-de'])
    await mergeCarts(german.ctx, person.id)
    expect(await db.cart.count({ where: { userId: person.id } })).toBe(2)
    const inGermany = await findCurrentCart({ ...person.ctx, market: MARKETS['de-de'] })
    expect(inGermany?.id).toBe(german.id)
    expect(await mergeCarts(german.ctx, stranger.id)).toBeNull()
    expect(await itemsOf(stranger.id)).toEqual([])
  })

  it('with nothing in the cookie changes nothing', async () => {
    const person = await makePerson()
    expect(await mergeCarts(person.ctx, person.id)).toBeNull()
    expect(await findCurrentCart(person.ctx)).toBeNull()
  })
})
