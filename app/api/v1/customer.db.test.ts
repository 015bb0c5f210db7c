import { beforeAll, describe, expect, it, vi } from 'vitest'
import { createSession } from '@/lib/auth/session'
import { createCtx } from '@/lib/context'
import { newId, newToken } from '@/lib/core/id'
import { encodeCursor } from '@/lib/core/page'
import { db } from '@/lib/db/client'
import { type ApiCall, callApi } from '@/lib/testing/api'
import { makeProduct, seedBasics } from '@/lib/testing/fixtures'
import { makeGuestOrder } from '@/lib/testing/orders'
import { type MadePerson, makePerson } from '@/lib/testing/people'
import { makeCustomerWithCard, stripeControl } from '@/lib/testing/stripe'
import { contracts } from './contracts'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

type Answer = { status: number; body: Record<string, unknown> & { code?: string } }

/** What a person in a browser, or nobody, is answered. */
async function ask(
  operation: string,
  call: Omit<ApiCall, 'contract'> & { as?: MadePerson } = {},
): Promise<Answer> {
  const contract = contracts.find(({ method, path }) => `${method} ${path}` === operation)
  if (!contract) throw new Error(`${operation} is no operation`)
  const { as, headers, ...rest } = call
  const session = as ? (await createSession(createCtx(), { userId: as.id })).token : null
  const response = await callApi({
    contract,
    ...rest,
    headers: { ...headers, ...(session ? { Cookie: `session=${session}` } : {}) },
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Answer['body']) }
}

const refusal = ({ status, body }: Answer) => [status, body.code]

/** Puts as much on a wish list as it holds. */
async function fillWishlist(wishlistId: string): Promise<void> {
  const { id: productId } = await makeProduct()
  const variants = Array.from({ length: 200 }, () => ({ id: newId(), productId, sku: newId() }))
  await db.variant.createMany({ data: variants })
  await db.wishlistItem.createMany({
    data: variants.map(({ id }) => ({
      ...{ id: newId(), wishlistId, variantId: id },
      ...{ seenMinor: 1n, currency: 'USD' },
    })),
  })
}

let anna: MadePerson
let stranger: MadePerson

beforeAll(async () => {
  await seedBasics()
  anna = await makePerson()
  stranger = await makePerson()
})

describe('orders of a person', () => {
  it('GET /orders: 200, 400, 401', async () => {
    const { order, token } = await makeGuestOrder()
    const claim = { params: { id: order.id }, headers: { 'Order-Token': token }, as: anna }
    await ask('POST /orders/{id}/ownership-claims', claim)
    const { status, body } = await ask('GET /orders', { as: anna, query: { limit: '1' } })
    expect([status, body]).toMatchObject([200, { data: [{ id: order.id }], page: { hasMore: false } }])
    const forged = { as: anna, query: { cursor: encodeCursor(['x', 'y']) } }
    expect(refusal(await ask('GET /orders', forged))).toEqual([400, 'page.bad_cursor'])
    expect(refusal(await ask('GET /orders'))).toEqual([401, 'auth.required'])
  })

  it('POST /orders/{id}/ownership-claims: 201, 401, 404, 409', async () => {
    const { order, token } = await makeGuestOrder()
    const claim = (call: Parameters<typeof ask>[1]) =>
      ask('POST /orders/{id}/ownership-claims', { params: { id: order.id }, ...call })
    const headers = { 'Order-Token': token }
    expect(refusal(await claim({ headers }))).toEqual([401, 'auth.required'])
    expect(refusal(await claim({ as: anna }))).toEqual([404, 'order.not_found'])
    expect(await claim({ as: anna, headers })).toMatchObject({ status: 201, body: { id: order.id } })
    expect((await claim({ as: anna })).status).toBe(201)
    expect(refusal(await claim({ as: stranger, headers }))).toEqual([409, 'order.owned_by_another'])
  })

  it('POST /orders/lookups: 204 whether there is one or not, 422', async () => {
    const { order } = await makeGuestOrder()
    const look = (body: unknown) => ask('POST /orders/lookups', { body })
    const right = await look({ number: order.number, email: order.email })
    expect(right).toEqual({ status: 204, body: {} })
    expect(await look({ number: order.number, email: 'nobody@example.com' })).toEqual(right)
    expect((await look({ number: 'x', email: 'x' })).body).toMatchObject({
      status: 422,
      fields: { number: expect.any(String), email: expect.any(String) },
    })
  })
})

describe('wish lists', () => {
  it('GET, POST /me/wishlists: 200, 201, 401, 409, 422', async () => {
    const owner = await makePerson()
    const begin = (name: unknown) => ask('POST /me/wishlists', { as: owner, body: { name } })
    expect(await begin('Kitchen')).toMatchObject({ status: 201, body: { name: 'Kitchen', items: [] } })
    expect((await begin('  ')).status).toBe(422)
    expect(await ask('GET /me/wishlists', { as: owner })).toMatchObject({
      status: 200,
      body: { data: [{ name: 'Kitchen', itemCount: 0 }] },
    })
    await db.wishlist.createMany({
      data: Array.from({ length: 19 }, () => ({ id: newId(), userId: owner.id, name: 'x' })),
    })
    expect(refusal(await begin('One too many'))).toEqual([409, 'wishlist.too_many'])
    expect((await ask('GET /me/wishlists')).status).toBe(401)
    expect((await ask('POST /me/wishlists', { body: { name: 'x' } })).status).toBe(401)
  })

  it('GET, PATCH, DELETE /me/wishlists/{id} and GET /wishlists/{shareToken}: 200, 204, 401, 404, 422', async () => {
    const made = await ask('POST /me/wishlists', { as: anna, body: { name: 'Kitchen' } })
    const params = { id: String(made.body.id) }
    const patch = (body: unknown, as?: MadePerson) =>
      ask('PATCH /me/wishlists/{id}', { params, body, ...(as ? { as } : {}) })
    const shared = await patch({ isShared: true, name: 'Wedding' }, anna)
    expect(shared).toMatchObject({ status: 200, body: { name: 'Wedding', isShared: true } })
    expect((await patch({ isShared: 'yes' }, anna)).status).toBe(422)
    const shareToken = String(shared.body.shareToken)
    expect(await ask('GET /wishlists/{shareToken}', { params: { shareToken } })).toEqual({
      status: 200,
      body: { name: 'Wedding', items: [] },
    })
    for (const operation of ['GET /me/wishlists/{id}', 'DELETE /me/wishlists/{id}']) {
      expect((await ask(operation, { params })).status).toBe(401)
      expect(refusal(await ask(operation, { params, as: stranger }))).toEqual([404, 'wishlist.not_found'])
    }
    expect((await patch({ name: 'x' })).status).toBe(401)
    expect(refusal(await patch({ name: 'x' }, stranger))).toEqual([404, 'wishlist.not_found'])
    expect((await ask('GET /me/wishlists/{id}', { params, as: anna })).status).toBe(200)
    expect((await ask('DELETE /me/wishlists/{id}', { params, as: anna })).status).toBe(204)
    for (const token of [shareToken, newToken()])
      expect((await ask('GET /wishlists/{shareToken}', { params: { shareToken: token } })).status).toBe(404)
  })

  it('PUT, DELETE /me/wishlists/{id}/items/{variantId}: 204 however often, 401, 404, 409', async () => {
    const { variantId } = await makeProduct()
    const made = await ask('POST /me/wishlists', { as: anna, body: { name: 'Kitchen' } })
    const id = String(made.body.id)
    const path = '/me/wishlists/{id}/items/{variantId}'
    const item = (method: string, as?: MadePerson, variant = variantId) =>
      ask(`${method} ${path}`, { params: { id, variantId: variant }, ...(as ? { as } : {}) })
    for (const method of ['PUT', 'PUT', 'DELETE', 'DELETE'])
      expect((await item(method, anna)).status).toBe(204)
    for (const method of ['PUT', 'DELETE']) {
      expect((await item(method)).status).toBe(401)
      expect(refusal(await item(method, stranger))).toEqual([404, 'wishlist.not_found'])
    }
    expect(refusal(await item('PUT', anna, newId()))).toEqual([404, 'variant.not_found'])
    await fillWishlist(id)
    expect(refusal(await item('PUT', anna))).toEqual([409, 'wishlist.full'])
  })

  it('PUT, DELETE /me/wished-products/{slug}: 204 however often, 404, 409', async () => {
    const [owner, { slug }] = [await makePerson(), await makeProduct()]
    const wish = (method: string, of = slug) =>
      ask(`${method} /me/wished-products/{slug}`, { params: { slug: of }, as: owner })
    for (const method of ['PUT', 'PUT', 'DELETE', 'DELETE'])
      expect((await wish(method)).status, method).toBe(204)
    expect(refusal(await wish('PUT', 'no-such-thing'))).toEqual([404, 'product.not_found'])
    const { id } = await db.wishlist.findFirstOrThrow({ where: { userId: owner.id } })
    await fillWishlist(id)
    expect(refusal(await wish('PUT'))).toEqual([409, 'wishlist.full'])
    const { body } = await ask('GET /me/wished-products', { as: owner })
    expect(body.data).not.toContainEqual(expect.objectContaining({ slug }))
  })
})

describe('saved cards', () => {
  it('GET, DELETE /me/payment-methods: 200, 204, 401, 404, 503', async () => {
    expect(await ask('GET /me/payment-methods', { as: stranger })).toEqual({
      status: 200,
      body: { data: [] },
    })
    const owner = await makePerson()
    const { id: stripeCustomer, cardId } = await makeCustomerWithCard()
    await db.user.update({ where: { id: owner.id }, data: { stripeCustomer } })
    const list = () => ask('GET /me/payment-methods', { as: owner })
    const remove = (as?: MadePerson, id = cardId) =>
      ask('DELETE /me/payment-methods/{id}', { params: { id }, ...(as ? { as } : {}) })
    expect(await list()).toMatchObject({
      status: 200,
      body: { data: [{ id: cardId, brand: 'visa', last4: '4242' }] },
    })
    expect((await ask('GET /me/payment-methods')).status).toBe(401)
    expect((await remove()).status).toBe(401)
    expect(refusal(await remove(stranger))).toEqual([404, 'payment_method.not_found'])
    const other = await makeCustomerWithCard()
    for (const id of [other.cardId, 'pm_unknown'])
      expect(refusal(await remove(owner, id))).toEqual([404, 'payment_method.not_found'])
    await stripeControl('faults', { match: 'GET /v1/customers', status: 500, times: 5 })
    expect(refusal(await list())).toEqual([503, 'payments.unavailable'])
    await stripeControl('faults', { match: 'GET /v1/payment_methods', status: 500, times: 5 })
    expect(refusal(await remove(owner))).toEqual([503, 'payments.unavailable'])
    await stripeControl('faults', undefined, 'DELETE')
    expect((await remove(owner)).status).toBe(204)
    expect(refusal(await remove(owner))).toEqual([404, 'payment_method.not_found'])
    expect((await list()).body).toEqual({ data: [] })
  })
})

describe('reviews', () => {
  const review = { rating: 4, title: 'Good', body: 'It holds tea.' }

  it('POST /products/{slug}/reviews: 201, 401, 404, 409, 422', async () => {
    const { slug } = await makeProduct()
    const write = (body: unknown, as?: MadePerson, product = slug) =>
      ask('POST /products/{slug}/reviews', { params: { slug: product }, body, ...(as ? { as } : {}) })
    expect((await write(review)).status).toBe(401)
    expect((await write({ ...review, rating: 6 }, anna)).status).toBe(422)
    expect(await write(review, anna)).toMatchObject({ status: 201, body: { status: 'pending', ...review } })
    expect(refusal(await write(review, anna))).toEqual([409, 'review.exists'])
    expect(refusal(await write(review, anna, 'no-such-thing'))).toEqual([404, 'product.not_found'])
  })

  it('PATCH, DELETE /reviews/{id}: 200, 204, 401, 404, 422', async () => {
    const { slug } = await makeProduct()
    const written = await ask('POST /products/{slug}/reviews', { params: { slug }, body: review, as: anna })
    const params = { id: String(written.body.id) }
    const patch = (body: unknown, as?: MadePerson) =>
      ask('PATCH /reviews/{id}', { params, body, ...(as ? { as } : {}) })
    expect(await patch({ rating: 2 }, anna)).toMatchObject({
      status: 200,
      body: { rating: 2, title: 'Good' },
    })
    expect((await patch({ rating: 0 }, anna)).status).toBe(422)
    expect((await patch({ rating: 1 })).status).toBe(401)
    expect(refusal(await patch({ rating: 1 }, stranger))).toEqual([404, 'review.not_found'])
    expect((await ask('DELETE /reviews/{id}', { params })).status).toBe(401)
    expect((await ask('DELETE /reviews/{id}', { params, as: stranger })).status).toBe(404)
    expect((await ask('DELETE /reviews/{id}', { params, as: anna })).status).toBe(204)
    expect(refusal(await ask('DELETE /reviews/{id}', { params, as: anna }))).toEqual([
      404,
      'review.not_found',
    ])
  })

  it('PUT, DELETE /reviews/{id}/helpful-vote, GET /me/helpful-votes: 200, 400, 401, 404, 409', async () => {
    const { slug } = await makeProduct()
    const written = await ask('POST /products/{slug}/reviews', { params: { slug }, body: review, as: anna })
    const id = String(written.body.id)
    const vote = (method: 'PUT' | 'DELETE', as?: MadePerson) =>
      ask(`${method} /reviews/{id}/helpful-vote`, { params: { id }, ...(as ? { as } : {}) })
    const votes = async (as: MadePerson, product = slug) =>
      (await ask('GET /me/helpful-votes', { query: { product }, as })).body
    expect(refusal(await vote('PUT', stranger))).toEqual([404, 'review.not_found'])
    await db.review.update({ where: { id }, data: { status: 'published' } })
    expect((await vote('PUT')).status).toBe(401)
    expect(refusal(await vote('PUT', anna))).toEqual([409, 'review.own'])
    expect(await vote('PUT', stranger)).toMatchObject({
      status: 200,
      body: { isHelpful: true, helpfulCount: 1 },
    })
    expect(await votes(stranger)).toEqual({ data: [{ reviewId: id }] })
    expect(await votes(stranger, 'another-thing')).toEqual({ data: [] })
    expect(await votes(anna)).toEqual({ data: [] })
    expect(await vote('DELETE', stranger)).toMatchObject({ status: 200, body: { isHelpful: false } })
    expect(await votes(stranger)).toEqual({ data: [] })
    expect((await ask('GET /me/helpful-votes', { query: { product: slug } })).status).toBe(401)
    expect((await ask('GET /me/helpful-votes', { query: {}, as: anna })).status).toBe(400)
  })
})
