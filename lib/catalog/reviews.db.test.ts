import { beforeAll, describe, expect, it } from 'vitest'
import { placeOrder } from '@/lib/checkout/place-order'
import { type Ctx, createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { encodeCursor } from '@/lib/core/page'
import { db } from '@/lib/db/client'
import { type MadeProduct, makeProduct, makeReadyCart, seedBasics } from '@/lib/testing/fixtures'
import { makePerson } from '@/lib/testing/people'
import { transact } from '../context'
import { deleteReview, updateReview } from './change-review'
import { findReviewable, getOwnReview, listOwnReviews } from './list-own-reviews'
import { listReviews } from './list-reviews'
import { refreshRating } from './refresh-rating'
import { writeReview } from './write-review'

beforeAll(seedBasics)

const review = { rating: 4, title: 'Good', body: 'It holds tea.', authorName: null }

async function publish(id: string, { id: productId }: MadeProduct): Promise<void> {
  await db.review.update({ where: { id }, data: { status: 'published' } })
  await transact(createCtx(), (ctx) => refreshRating(ctx, productId))
}

async function ratingOf({ id }: MadeProduct) {
  const { ratingCount, ratingSum } = await db.product.findUniqueOrThrow({ where: { id } })
  return [ratingCount, ratingSum]
}

function watching(ctx: Ctx): Ctx {
  const expired = new Set<string>()
  return { ...ctx, expired, expire: (tag) => expired.add(tag) }
}

describe('a review', () => {
  it('waits to be read, signs with first name and initial, and is unverified without a purchase', async () => {
    const [anna, product] = [await makePerson({ name: 'Nora Jane Whitfield' }), await makeProduct()]
    expect(await writeReview(anna.ctx, product.slug, review)).toMatchObject({
      status: 'pending',
      authorName: 'Nora W.',
      verified: false,
      product: { slug: product.slug, title: 'Test mug' },
    })
    expect((await listReviews(createCtx(), product.id, { limit: 6, sort: 'newest' })).data).toEqual([])
    expect(await ratingOf(product)).toEqual([0, 0])
    expect(await findReviewable(anna.ctx, product.slug)).toMatchObject({ isReviewed: true })
    const nameless = await makePerson()
    expect(await writeReview(nameless.ctx, product.slug, review)).toMatchObject({ authorName: 'Anonymous' })
  })

  it('is verified by a paid order of the product, in whichever variant', async () => {
    const [anna, product] = [await makePerson(), await makeProduct()]
    const { ctx, cart } = await makeReadyCart([{ variantId: product.variantId, quantity: 1 }])
    const { order } = await placeOrder(
      { ...ctx, actor: anna.ctx.actor },
      { cartId: cart.id, total: cart.totals.total, paymentMethod: 'bank_transfer' },
    )
    const written = await writeReview(anna.ctx, product.slug, review)
    expect(written.verified).toBe(false)
    await db.order.update({ where: { id: order.id }, data: { status: 'confirmed' } })
    expect((await updateReview(anna.ctx, written.id, {})).verified).toBe(true)
  })

  it('is written once, also by two tabs', async () => {
    const [anna, product] = [await makePerson(), await makeProduct()]
    const results = await Promise.allSettled([1, 2].map(() => writeReview(anna.ctx, product.slug, review)))
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'review.exists', status: 409 },
    })
  })

  it('counts while it is published: not after an edit, nor after its end', async () => {
    const product = await makeProduct()
    const [anna, bea] = [await makePerson(), await makePerson()]
    const [first, second] = [
      await writeReview(anna.ctx, product.slug, review),
      await writeReview(bea.ctx, product.slug, { ...review, rating: 2 }),
    ]
    await publish(first.id, product)
    await publish(second.id, product)
    expect(await ratingOf(product)).toEqual([2, 6])

    const editor = watching(anna.ctx)
    expect(await updateReview(editor, first.id, { rating: 1, title: 'Hm' })).toMatchObject({
      rating: 1,
      title: 'Hm',
      body: review.body,
      status: 'pending',
    })
    expect([...editor.expired]).toEqual([`product:${product.slug}`, 'products'])
    expect(await ratingOf(product)).toEqual([1, 2])
    const again = watching(anna.ctx)
    await updateReview(again, first.id, { rating: 5 })
    expect([...again.expired]).toEqual([])
    await publish(first.id, product)
    expect(await ratingOf(product)).toEqual([2, 7])
    await Promise.all([deleteReview(anna.ctx, first.id), deleteReview(bea.ctx, second.id)])
    expect(await ratingOf(product)).toEqual([0, 0])
  })

  it('is nobody else’s to change, and needs somebody and a product that is sold', async () => {
    const [anna, stranger, product] = [await makePerson(), await makePerson(), await makeProduct()]
    const { id } = await writeReview(anna.ctx, product.slug, review)
    for (const act of [
      () => updateReview(stranger.ctx, id, { rating: 1 }),
      () => deleteReview(stranger.ctx, id),
      () => getOwnReview(stranger.ctx, id),
      () => deleteReview(anna.ctx, newId()),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'review.not_found', status: 404 })
    await expect(writeReview(createCtx(), product.slug, review)).rejects.toMatchObject({
      code: 'auth.required',
    })
    await db.product.update({ where: { id: product.id }, data: { status: 'draft' } })
    await expect(writeReview(stranger.ctx, product.slug, review)).rejects.toMatchObject({
      code: 'product.not_found',
    })
    expect(await findReviewable(stranger.ctx, product.slug)).toBeNull()
  })

  it('is listed to its author page by page, latest first', async () => {
    const anna = await makePerson()
    const written: string[] = []
    for (let count = 0; count < 3; count += 1)
      written.push((await writeReview(anna.ctx, (await makeProduct()).slug, review)).id)
    const first = await listOwnReviews(anna.ctx, { limit: 2 })
    const second = await listOwnReviews(anna.ctx, { limit: 2, cursor: first.page.nextCursor ?? '' })
    expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(written.reverse())
    await expect(
      listOwnReviews(anna.ctx, { limit: 2, cursor: encodeCursor(['x', 'y']) }),
    ).rejects.toMatchObject({ code: 'page.bad_cursor' })
  })
})
