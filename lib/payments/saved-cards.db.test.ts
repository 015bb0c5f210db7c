import { beforeAll, describe, expect, it } from 'vitest'
import { placeOrder } from '@/lib/checkout/place-order'
import { createCtx } from '@/lib/context'
import { db } from '@/lib/db/client'
import { makeProduct, makeReadyCart, seedBasics } from '@/lib/testing/fixtures'
import { type MadePerson, makePerson } from '@/lib/testing/people'
import { payIntent } from '@/lib/testing/stripe'
import { ensureCustomer, listSavedCards, removeSavedCard } from './saved-cards'

beforeAll(seedBasics)

async function place(person: MadePerson | null, choice: { saveCard?: boolean; savedCardId?: string }) {
  const { variantId } = await makeProduct()
  const { ctx, cart } = await makeReadyCart([{ variantId, quantity: 1 }])
  const buyer = person ? { ...ctx, actor: person.ctx.actor } : ctx
  const input = { cartId: cart.id, total: cart.totals.total, paymentMethod: 'card' as const, ...choice }
  return (await placeOrder(buyer, input)).payment
}

async function buy(person: MadePerson | null, saveCard: boolean, card?: string) {
  return payIntent((await place(person, { saveCard }))?.clientSecret, card)
}

async function payWithSaved(person: MadePerson | null, savedCardId: string) {
  const payment = await place(person, { savedCardId })
  return payIntent(payment?.clientSecret, { savedCardId })
}

const customerOf = async ({ id }: MadePerson) =>
  (await db.user.findUniqueOrThrow({ where: { id } })).stripeCustomer

describe('a card', () => {
  it('is saved when its owner asks for it, shown, and forgotten', async () => {
    const anna = await makePerson()
    expect((await buy(anna, false)).status).toBe(200)
    expect([await customerOf(anna), await listSavedCards(anna.ctx)]).toEqual([null, []])
    await buy(anna, true)
    await buy(anna, true, '5555555555554444')
    const cards = await listSavedCards(anna.ctx)
    expect(cards.map(({ brand, last4 }) => [brand, last4])).toEqual([
      ['mastercard', '4444'],
      ['visa', '4242'],
    ])
    await removeSavedCard(anna.ctx, cards[0]?.id ?? '')
    expect((await listSavedCards(anna.ctx)).map(({ last4 }) => last4)).toEqual(['4242'])
  })

  it('is not saved when it is declined, nor for a guest who asks for it', async () => {
    const anna = await makePerson()
    expect((await buy(anna, true, '4000000000000002')).status).toBe(402)
    expect(await listSavedCards(anna.ctx)).toEqual([])
    expect((await buy(null, true)).status).toBe(200)
  })

  it('is nobody else’s', async () => {
    const [anna, stranger] = [await makePerson(), await makePerson()]
    await buy(anna, true)
    await buy(stranger, true)
    const [card] = await listSavedCards(anna.ctx)
    await expect(removeSavedCard(stranger.ctx, card?.id ?? '')).rejects.toMatchObject({
      code: 'payment_method.not_found',
      status: 404,
    })
    expect(await listSavedCards(anna.ctx)).toHaveLength(1)
    await expect(listSavedCards(createCtx())).rejects.toMatchObject({ code: 'auth.required' })
  })
})

describe('a saved card', () => {
  it('pays an order of its owner, without being typed again', async () => {
    const anna = await makePerson()
    await buy(anna, true)
    const [card] = await listSavedCards(anna.ctx)
    const paid = await payWithSaved(anna, card?.id ?? '')
    expect(paid).toMatchObject({ status: 200, body: { status: 'succeeded' } })
  })

  it('pays nothing for anybody else', async () => {
    const [anna, stranger] = [await makePerson(), await makePerson()]
    await buy(anna, true)
    await buy(stranger, true)
    const [card] = await listSavedCards(anna.ctx)
    for (const id of [card?.id ?? '', 'pm_unknown'])
      await expect(payWithSaved(stranger, id)).rejects.toMatchObject({ code: 'payment_method.not_found' })
    await expect(payWithSaved(null, card?.id ?? '')).rejects.toMatchObject({ code: 'auth.required' })
  })
})

describe('the customer at the provider', () => {
  it('is one, also for two tabs that begin together', async () => {
    const anna = await makePerson()
    const made = await Promise.all(Array.from({ length: 4 }, () => ensureCustomer(anna.ctx)))
    expect(new Set([...made, await customerOf(anna)]).size).toBe(1)
  })
})
