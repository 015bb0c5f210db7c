import { beforeAll, describe, expect, it } from 'vitest'
import { placeOrder } from '@/lib/checkout/place-order'
import { type Ctx, createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { encodeCursor } from '@/lib/core/page'
import { db } from '@/lib/db/client'
import { type MadeProduct, makeProduct, makeReadyCart, seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { type MadePerson, makePerson } from '@/lib/testing/people'
import { updateReview } from './change-review'
import { countReviews, listAdminReviews } from './list-admin-reviews'
import { getOwnReview } from './list-own-reviews'
import { listReviews } from './list-reviews'
import { decideReviews, moderateReview } from './moderate-review'
import { setReviewRule } from './review-rule'
import type { ListReviews } from './review-schema'
import { voteForReview, withdrawVote } from './vote-for-review'
import { writeReview } from './write-review'

beforeAll(seedBasics)

const staff = staffCtxOf('support')
const words = { rating: 4, title: 'Good', body: 'It holds tea.', authorName: null }

function watching(ctx: Ctx): Ctx {
  const expired = new Set<string>()
  return { ...ctx, expired, expire: (tag) => expired.add(tag) }
}

async function ratingOf({ id }: MadeProduct) {
  const { ratingCount, ratingSum } = await db.product.findUniqueOrThrow({ where: { id } })
  return [ratingCount, ratingSum]
}

async function makeBuyer(product: MadeProduct): Promise<MadePerson> {
  const person = await makePerson()
  const { ctx, cart } = await makeReadyCart([{ variantId: product.variantId, quantity: 1 }])
  const { order } = await placeOrder(
    { ...ctx, actor: person.ctx.actor },
    { cartId: cart.id, total: cart.totals.total, paymentMethod: 'bank_transfer' },
  )
  await db.order.update({ where: { id: order.id }, data: { status: 'confirmed' } })
  return person
}

async function makePublished(product: MadeProduct, rating: number, more: object = {}): Promise<string> {
  const [id, { id: userId }] = [newId(), await makePerson({ passwordHash: null })]
  const data = { ...words, authorName: 'A', rating, locale: 'en', status: 'published', ...more } as const
  await db.review.create({ data: { ...data, id, userId, productId: product.id } })
  return id
}

describe('which reviews wait', () => {
  it('those of buyers do not, unless there is a link in them or the shop wants to read all', async () => {
    const product = await makeProduct()
    const buyer = await makeBuyer(product)
    const written = await writeReview(buyer.ctx, product.slug, words)
    expect(written).toMatchObject({ status: 'published', verified: true })
    expect(await ratingOf(product)).toEqual([1, 4])
    for (const body of [
      'see https://spam.example',
      'www.spam.example',
      'cheap-mugs.shop has it',
      'me@spam.biz',
    ])
      expect(await updateReview(buyer.ctx, written.id, { body })).toMatchObject({ status: 'pending' })
    expect(await ratingOf(product)).toEqual([0, 0])
    expect(await updateReview(buyer.ctx, written.id, { body: 'It holds 0.3 l. Fine!' })).toMatchObject({
      status: 'published',
    })
    await setReviewRule(staffCtxOf('owner'), 'all')
    expect(await updateReview(buyer.ctx, written.id, { rating: 5 })).toMatchObject({ status: 'pending' })
    await setReviewRule(staffCtxOf('owner'), 'unverified')
    await expect(setReviewRule(staffCtxOf('manager'), 'all')).rejects.toMatchObject({
      code: 'auth.forbidden',
    })
  })

  it('what was rejected is not shown again by changing it', async () => {
    const product = await makeProduct()
    const buyer = await makeBuyer(product)
    const { id } = await writeReview(buyer.ctx, product.slug, words)
    const { version } = await moderateReview(staff, id, {
      version: 1,
      status: 'rejected',
      rejectionReason: 'It is about the parcel.',
    })
    expect(await getOwnReview(buyer.ctx, id)).toMatchObject({
      status: 'rejected',
      rejectionReason: 'It is about the parcel.',
    })
    expect(await ratingOf(product)).toEqual([0, 0])
    expect(await updateReview(buyer.ctx, id, { body: 'Changed.' })).toMatchObject({
      status: 'pending',
      rejectionReason: null,
    })
    await expect(moderateReview(staff, id, { version, status: 'published' })).rejects.toMatchObject({
      code: 'review.changed',
      status: 412,
    })
  })
})

describe('moderation', () => {
  it('shows and answers a review, expires what shows it, and writes what was done without the words', async () => {
    const [anna, product] = [await makePerson({ name: 'Nora Whitfield' }), await makeProduct()]
    const { id } = await writeReview(anna.ctx, product.slug, words)
    const ctx = watching(staff)
    const shown = await moderateReview(ctx, id, {
      version: 1,
      status: 'published',
      reply: 'Thank you, Nora!',
    })
    expect(shown).toMatchObject({
      status: 'published',
      reply: 'Thank you, Nora!',
      repliedAt: expect.any(String),
      customer: { name: 'Nora Whitfield', reviewCount: 1 },
      product: { title: 'Test mug' },
      version: 2,
    })
    expect([...ctx.expired]).toEqual([`product:${product.slug}`, 'products'])
    expect(await ratingOf(product)).toEqual([1, 4])
    const [event] = await db.auditEvent.findMany({ where: { entityId: id } })
    expect(event).toMatchObject({ action: 'review.publish', entityType: 'review' })
    expect(JSON.stringify(event)).not.toContain('Nora')
    const unanswered = await moderateReview(staff, id, { version: 2, reply: null })
    expect(unanswered).toMatchObject({ reply: null, repliedAt: null, status: 'published' })
    await expect(moderateReview(staff, id, { version: 3, rejectionReason: 'because' })).rejects.toMatchObject(
      { code: 'review.reason_without_rejection', status: 422 },
    )
  })

  it('decides about many at once, counts them once, and lets two colleagues do it together', async () => {
    const products = [await makeProduct(), await makeProduct()]
    const ids: string[] = []
    for (const product of products)
      for (const rating of [1, 5]) ids.push(await makePublished(product, rating, { status: 'pending' }))
    const results = await Promise.all(
      [ids, [...ids].reverse()].map((each) =>
        decideReviews(staff, { ids: [...each, newId()], status: 'published', rejectionReason: null }),
      ),
    )
    expect(results.map(({ changed }) => changed).sort()).toEqual([0, 4])
    for (const product of products) expect(await ratingOf(product)).toEqual([2, 6])
    const rejected = await decideReviews(staff, { ids, status: 'rejected', rejectionReason: 'Spam' })
    expect(rejected).toEqual({ changed: 4 })
    for (const product of products) expect(await ratingOf(product)).toEqual([0, 0])
    expect(await db.auditEvent.count({ where: { entityId: { in: ids } } })).toBe(8)
  })

  it('finds by text, author and product, within status and rating, page by page', async () => {
    const product = await makeProduct({ title: 'Quillfeather jug' })
    const ids = [
      await makePublished(product, 5, { title: '100% zonderling_' }),
      await makePublished(product, 1, { authorName: 'Zonderling B.' }),
      await makePublished(product, 1, { status: 'rejected' }),
    ]
    const found = async (filter: object) =>
      (await listAdminReviews(staff, { limit: 24, ...filter })).data.map(({ id }) => id)
    expect(await found({ q: 'quillfeather' })).toEqual([...ids].reverse())
    expect(await found({ q: 'zonderling' })).toEqual([ids[1], ids[0]])
    expect(await found({ q: '0% zonderling_' })).toEqual([ids[0]])
    expect(await found({ q: 'quillfeather', rating: 1, status: 'rejected' })).toEqual([ids[2]])
    expect(await countReviews(staff, { q: 'quillfeather' })).toEqual({
      pending: 0,
      published: 2,
      rejected: 1,
    })
    const first = await listAdminReviews(staff, { limit: 2, q: 'quillfeather' })
    const second = await listAdminReviews(staff, {
      limit: 2,
      q: 'quillfeather',
      cursor: first.page.nextCursor ?? '',
    })
    expect(second.data.map(({ id }) => id)).toEqual([ids[0]])
  })

  it('is for those whose role says so', async () => {
    const id = await makePublished(await makeProduct(), 3)
    await expect(listAdminReviews(staffCtxOf('catalogue'), { limit: 1 })).rejects.toMatchObject({
      code: 'auth.forbidden',
    })
    await expect(
      moderateReview(staffCtxOf('readonly'), id, { version: 1, status: 'rejected' }),
    ).rejects.toMatchObject({ code: 'auth.forbidden' })
  })
})

describe('the reviews of a product', () => {
  const SORTS: Record<ListReviews['sort'], number[]> = {
    newest: [3, 1, 5, 4],
    helpful: [5, 3, 1, 4],
    highest: [5, 3, 1, 4],
    lowest: [1, 3, 5, 4],
  }

  it.each(Object.entries(SORTS))(
    '%s: pages without gap or double, own language first',
    async (sort, expected) => {
      const product = await makeProduct()
      await makePublished(product, 4, { locale: 'de' })
      const helpful = await makePublished(product, 5)
      await makePublished(product, 1)
      await makePublished(product, 3)
      await makePublished(product, 2, { status: 'pending' })
      await voteForReview((await makePerson()).ctx, helpful)
      const read: number[] = []
      let cursor: string | undefined
      do {
        const page = await listReviews(createCtx(), product.id, {
          limit: 1,
          sort: sort as ListReviews['sort'],
          ...(cursor ? { cursor } : {}),
        })
        read.push(...page.data.map(({ rating }) => rating))
        cursor = page.page.nextCursor ?? undefined
      } while (cursor)
      expect(read).toEqual(expected)
      const five = await listReviews(createCtx(), product.id, { limit: 9, sort: 'newest', rating: 5 })
      expect(five.data.map(({ helpfulCount }) => helpfulCount)).toEqual([1])
      expect(five.histogram.map(({ count }) => count)).toEqual([1, 1, 1, 0, 1])
    },
  )

  it('refuses cursors of its own making', async () => {
    for (const key of [
      ['true', '1'],
      ['yes', '0', new Date().toISOString(), newId()],
    ])
      await expect(
        listReviews(createCtx(), newId(), { limit: 1, sort: 'newest', cursor: encodeCursor(key) }),
      ).rejects.toMatchObject({ code: 'page.bad_cursor' })
  })
})

describe('a vote', () => {
  it('counts once each, however often and how many at once, and can be taken back', async () => {
    const id = await makePublished(await makeProduct(), 5)
    const voters = await Promise.all(Array.from({ length: 8 }, () => makePerson({ passwordHash: null })))
    await Promise.all([...voters, ...voters].map(({ ctx }) => voteForReview(ctx, id)))
    const [first] = voters
    if (!first) throw new Error('nobody voted')
    expect(await voteForReview(first.ctx, id)).toEqual({ reviewId: id, isHelpful: true, helpfulCount: 8 })
    await Promise.all([1, 2, 3].map(() => withdrawVote(first.ctx, id)))
    expect(await withdrawVote(first.ctx, id)).toEqual({ reviewId: id, isHelpful: false, helpfulCount: 7 })
  })

  it('needs somebody else, and a review that is shown', async () => {
    const [anna, product] = [await makePerson(), await makeProduct()]
    const { id } = await writeReview(anna.ctx, product.slug, words)
    const bea = await makePerson()
    await expect(voteForReview(bea.ctx, id)).rejects.toMatchObject({ code: 'review.not_found' })
    await decideReviews(staff, { ids: [id], status: 'published', rejectionReason: null })
    await expect(voteForReview(anna.ctx, id)).rejects.toMatchObject({ code: 'review.own', status: 409 })
    await expect(voteForReview(createCtx(), id)).rejects.toMatchObject({ code: 'auth.required' })
    const voter = watching(bea.ctx)
    await voteForReview(voter, id)
    expect([...voter.expired]).toEqual([`product:${product.slug}`])
  })
})
