import { beforeAll, describe, expect, it } from 'vitest'
import { createCtx, systemCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import { MARKETS } from '@/lib/markets/markets'
import { sendPriceDrops } from '@/lib/notifications/send-price-drops'
import { makeProduct, seedBasics } from '@/lib/testing/fixtures'
import { makePerson } from '@/lib/testing/people'
import { createWishlist } from './create-wishlist'
import { getSharedWishlist, getWishlist, listWishlists } from './get-wishlist'
import { notePriceDrops } from './price-drops'
import { putWish, saveForLater } from './put-wish'
import { removeWish } from './remove-wish'
import { MAX_LISTS, MAX_WISHES } from './schema'
import { deleteWishlist, updateWishlist } from './update-wishlist'
import { listWishedProducts, unwishProduct, wishForProduct } from './wished-products'

beforeAll(seedBasics)

const at = (priceMinor: bigint) => makeProduct({ priceMinor })
const setPrice = (variantId: string, amountMinor: bigint, currency = 'USD') =>
  db.price.updateMany({ where: { variantId, currency }, data: { amountMinor } })

describe('wish lists', () => {
  it('begin with the first heart, however many are pressed at once', async () => {
    const anna = await makePerson()
    const products = await Promise.all(Array.from({ length: 3 }, () => makeProduct()))
    const hearts = [...products, ...products]
    const saved = await Promise.all(hearts.map(({ variantId }) => saveForLater(anna.ctx, { variantId })))
    expect(new Set(saved.map(({ wishlistId }) => wishlistId)).size).toBe(1)
    expect(await listWishlists(anna.ctx)).toMatchObject([
      { name: 'My wish list', itemCount: 3, isShared: false, shareToken: null },
    ])
    const german = await makePerson({ market: MARKETS['de-de'] })
    await saveForLater(german.ctx, { variantId: products[0]?.variantId ?? '' })
    expect((await listWishlists(german.ctx))[0]?.name).toBe('Meine Wunschliste')
  })

  it('take a thing once, give it back, and keep what it cost in the market it was seen in', async () => {
    const anna = await makePerson()
    const product = await at(2_500n)
    const { id } = await createWishlist(anna.ctx, { name: 'Kitchen' })
    await putWish(anna.ctx, { wishlistId: id, variantId: product.variantId })
    await setPrice(product.variantId, 2_000n)
    await putWish(anna.ctx, { wishlistId: id, variantId: product.variantId })
    expect((await getWishlist(anna.ctx, id)).items).toMatchObject([
      {
        variantId: product.variantId,
        seenPrice: { amount: 2_500, currency: 'USD' },
        price: { amount: 2_000, currency: 'USD' },
        stock: 'in_stock',
      },
    ])
    for (const _time of [1, 2]) await removeWish(anna.ctx, { wishlistId: id, variantId: product.variantId })
    expect((await getWishlist(anna.ctx, id)).items).toEqual([])
    await db.variant.update({ where: { id: product.variantId }, data: { active: false } })
    for (const variantId of [product.variantId, newId()])
      await expect(putWish(anna.ctx, { wishlistId: id, variantId })).rejects.toMatchObject({
        code: 'variant.not_found',
        status: 404,
      })
  })

  it('are at most twenty, also for those who are quick', async () => {
    const anna = await makePerson()
    const results = await Promise.allSettled(
      Array.from({ length: MAX_LISTS + 3 }, (_, index) => createWishlist(anna.ctx, { name: `${index}` })),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(MAX_LISTS)
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'wishlist.too_many', status: 409 },
    })
  })

  it('hold at most two hundred things, also when the last two come at once', async () => {
    const anna = await makePerson()
    const { id } = await createWishlist(anna.ctx, { name: 'Everything' })
    const [first, ...others] = await Promise.all(Array.from({ length: 3 }, () => makeProduct()))
    await db.variant.createMany({
      data: Array.from({ length: MAX_WISHES - 1 }, () => ({
        id: newId(),
        productId: first?.id ?? '',
        sku: newId(),
      })),
    })
    const made = await db.variant.findMany({ where: { productId: first?.id ?? '', prices: { none: {} } } })
    await db.wishlistItem.createMany({
      data: made.map((variant) => ({
        id: newId(),
        wishlistId: id,
        variantId: variant.id,
        seenMinor: 1n,
        currency: 'USD',
      })),
    })
    const results = await Promise.allSettled(
      others.map(({ variantId }) => putWish(anna.ctx, { wishlistId: id, variantId })),
    )
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db.wishlistItem.count({ where: { wishlistId: id } })).toBe(MAX_WISHES)
  })

  it('are shared by a link that tells products and name, until it is ended for good', async () => {
    const anna = await makePerson({ name: 'Anna Geheim' })
    const { wishlistId } = await saveForLater(anna.ctx, { variantId: (await makeProduct()).variantId })
    const shared = await updateWishlist(anna.ctx, wishlistId, { isShared: true, name: 'Wedding' })
    const token = shared.shareToken ?? ''
    expect((await updateWishlist(anna.ctx, wishlistId, { isShared: true })).shareToken).toBe(token)
    const seen = await getSharedWishlist(createCtx(), token)
    expect(seen).toMatchObject({ name: 'Wedding', items: [{ title: 'Test mug' }] })
    expect(JSON.stringify(seen)).not.toMatch(/Geheim|@|seenPrice|userId/)
    expect(await updateWishlist(anna.ctx, wishlistId, { isShared: false })).toMatchObject({
      name: 'Wedding',
      shareToken: null,
    })
    await expect(getSharedWishlist(createCtx(), token)).rejects.toMatchObject({ code: 'wishlist.not_found' })
    const next = await updateWishlist(anna.ctx, wishlistId, { isShared: true })
    expect(next.shareToken).not.toBe(token)
    await db.user.update({ where: { id: anna.id }, data: { status: 'blocked' } })
    await expect(getSharedWishlist(createCtx(), next.shareToken ?? '')).rejects.toMatchObject({ status: 404 })
  })

  it('are nobody else’s', async () => {
    const [anna, stranger] = [await makePerson(), await makePerson()]
    const { variantId } = await makeProduct()
    const { wishlistId } = await saveForLater(anna.ctx, { variantId })
    for (const ctx of [stranger.ctx, createCtx()]) {
      const refusal = { code: ctx === stranger.ctx ? 'wishlist.not_found' : 'auth.required' }
      for (const act of [
        () => getWishlist(ctx, wishlistId),
        () => updateWishlist(ctx, wishlistId, { isShared: true }),
        () => deleteWishlist(ctx, wishlistId),
        () => putWish(ctx, { wishlistId, variantId }),
        () => removeWish(ctx, { wishlistId, variantId }),
      ])
        await expect(act()).rejects.toMatchObject(refusal)
    }
    await deleteWishlist(anna.ctx, wishlistId)
    expect(await listWishlists(anna.ctx)).toEqual([])
  })
})

describe('lower prices', () => {
  const job = systemCtx('test')

  async function eventsOf(userId: string) {
    const events = await db.outboxEvent.findMany({
      where: { type: 'wishlist.priceDropped', payload: { path: ['userId'], equals: userId } },
      orderBy: { seq: 'asc' },
    })
    return events.map(({ id, payload }) => ({
      eventId: id,
      ...(payload as { userId: string; itemIds: string[] }),
    }))
  }

  async function mails(to: string) {
    const response = await fetch(`${env.RESEND_BASE_URL}/_local/messages?to=${encodeURIComponent(to)}`)
    return ((await response.json()) as { messages: { subject: string; text: string }[] }).messages
  }

  it('are told once each, in one mail, in the reader’s language', async () => {
    const anna = await makePerson({ locale: 'de-DE', market: MARKETS['de-de'], name: 'Anna' })
    const [a, b, same] = [await at(3_000n), await at(3_000n), await at(3_000n)]
    for (const { variantId } of [a, b, same]) await saveForLater(anna.ctx, { variantId })
    await setPrice(a.variantId, 2_000n, 'EUR')
    await setPrice(b.variantId, 2_900n, 'EUR')
    await setPrice(same.variantId, 1_000n, 'USD')
    await Promise.all([notePriceDrops(job), notePriceDrops(job)])
    const [event, ...more] = await eventsOf(anna.id)
    expect(more).toEqual([])
    if (!event) throw new Error('Nobody was told')
    expect(event.itemIds).toHaveLength(2)
    for (const _time of [1, 2]) expect(await sendPriceDrops(job, event)).toBe(true)
    const [mail, ...others] = await mails(anna.email)
    expect(others).toEqual([])
    expect(mail?.subject).toBe('Einer deiner Wünsche ist jetzt günstiger')
    expect(mail?.text).toContain('20,00\u00a0€ statt 30,00\u00a0€')
    expect(mail?.text).toContain(`${env.APP_URL}/de-de/products/${a.slug}`)
    expect(mail?.text).not.toContain(same.slug)

    expect(await notePriceDrops(job)).toBe(0)
    await setPrice(a.variantId, 2_500n, 'EUR')
    expect(await notePriceDrops(job)).toBe(0)
    await setPrice(a.variantId, 1_500n, 'EUR')
    expect(await notePriceDrops(job)).toBe(1)
    expect(await eventsOf(anna.id)).toHaveLength(2)
  })

  it('are kept from those who do not want them, have no proved address, or could not buy', async () => {
    const [off, unproved, late] = [
      await makePerson(),
      await makePerson({ isVerified: false }),
      await makePerson(),
    ]
    const [a, soldOut] = [await at(3_000n), await at(3_000n)]
    for (const { ctx } of [off, unproved]) await saveForLater(ctx, { variantId: a.variantId })
    await saveForLater(late.ctx, { variantId: soldOut.variantId })
    await db.notificationPreference.create({
      data: { userId: off.id, topic: 'price_drops', channel: 'email', isEnabled: false },
    })
    await setPrice(a.variantId, 1_000n)
    await setPrice(soldOut.variantId, 1_000n)
    await db.stockLevel.update({ where: { variantId: soldOut.variantId }, data: { onHand: 0 } })
    expect(await notePriceDrops(job)).toBe(0)
    await db.stockLevel.update({ where: { variantId: soldOut.variantId }, data: { onHand: 5 } })
    expect(await notePriceDrops(job)).toBe(1)
    const [event] = await eventsOf(late.id)
    if (!event) throw new Error('Nobody was told')
    await setPrice(soldOut.variantId, 3_000n)
    expect(await sendPriceDrops(job, event)).toBe(false)
    await setPrice(soldOut.variantId, 1_000n)
    await db.notificationPreference.create({
      data: { userId: late.id, topic: 'price_drops', channel: 'email', isEnabled: false },
    })
    expect(await sendPriceDrops(job, event)).toBe(false)
    expect(await mails(late.email)).toEqual([])
  })
})

describe('the heart of a card', () => {
  it('puts the first variant in stock on the first list, once, and takes the product off all lists', async () => {
    const [anna, product, stranger] = [
      await makePerson(),
      await makeProduct({ stock: 0 }),
      await makePerson(),
    ]
    const second = await makeProduct({ stock: 3 })
    await db.variant.update({ where: { id: second.variantId }, data: { productId: product.id, position: 1 } })
    const lists = await Promise.all([1, 2, 3].map(() => wishForProduct(anna.ctx, product.slug)))
    expect(new Set(lists.map(({ wishlistId }) => wishlistId)).size).toBe(1)
    expect(await listWishedProducts(anna.ctx)).toEqual([
      { slug: product.slug, variantIds: [second.variantId] },
    ])
    const other = await createWishlist(anna.ctx, { name: 'Other' })
    await putWish(anna.ctx, { wishlistId: other.id, variantId: product.variantId })
    await unwishProduct(stranger.ctx, product.slug)
    expect((await listWishedProducts(anna.ctx))[0]?.variantIds).toHaveLength(2)
    for (const _ of [1, 2]) await unwishProduct(anna.ctx, product.slug)
    expect(await listWishedProducts(anna.ctx)).toEqual([])
    await expect(wishForProduct(anna.ctx, 'no-such-thing')).rejects.toMatchObject({
      code: 'product.not_found',
    })
    await expect(wishForProduct(createCtx(), product.slug)).rejects.toMatchObject({ code: 'auth.required' })
  })
})
