import { beforeAll, describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/core/id'
import { encodeCursor } from '@/lib/core/page'
import { db } from '@/lib/db/client'
import { type ApiCall, callApi } from '@/lib/testing/api'
import { makeProduct, seedBasics } from '@/lib/testing/fixtures'
import { makeKey } from '@/lib/testing/keys'
import { type MadePerson, makePerson } from '@/lib/testing/people'
import { contracts } from '../../contracts'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

let key: { Authorization: string }
let product: Awaited<ReturnType<typeof makeProduct>>

beforeAll(async () => {
  await seedBasics()
  product = await makeProduct()
  key = await makeKey(['reviews:write'])
})

async function call(name: string, { as, ...input }: Omit<ApiCall, 'contract'> & { as?: MadePerson } = {}) {
  const contract = contracts.find(({ method, path }) => `${method} ${path}` === name)
  if (!contract) throw new Error(`${name} is no operation`)
  const who: Record<string, string> = as ? { Cookie: `session=${as.token}` } : key
  const response = await callApi({ contract, ...input, headers: { ...who, ...input.headers } })
  const body = (await response.json()) as Record<string, unknown>
  return { status: response.status, etag: response.headers.get('etag'), body }
}

async function makeReview(status: 'pending' | 'published', author?: MadePerson): Promise<string> {
  const [id, { id: userId }] = [newId(), author ?? (await makePerson({ passwordHash: null }))]
  const words = { rating: 5, title: 'Good', body: 'It holds tea.', locale: 'en', authorName: 'A' }
  await db.review.create({ data: { id, userId, productId: product.id, status, ...words } })
  return id
}

describe('the REST API of reviews', () => {
  it('lists, reads and decides, with the version that was read', async () => {
    const id = await makeReview('pending')
    const list = await call('GET /admin/reviews', { query: { status: 'pending', rating: '5' } })
    expect(list.body.data).toEqual([expect.objectContaining({ id, product: expect.anything() })])
    const read = await call('GET /admin/reviews/{id}', { params: { id } })
    expect([read.status, read.etag]).toEqual([200, '"1"'])
    const patch = (ifMatch: string, body: unknown) =>
      call('PATCH /admin/reviews/{id}', { params: { id }, headers: { 'If-Match': ifMatch }, body })
    expect(await patch('"1"', { status: 'published', reply: 'Thanks!' })).toMatchObject({
      status: 200,
      etag: '"2"',
      body: { status: 'published', reply: 'Thanks!' },
    })
    expect(await patch('"1"', { status: 'rejected' })).toMatchObject({ status: 412 })
    expect(await patch('"x"', { status: 'rejected' })).toMatchObject({ status: 412 })
    expect(await patch('"2"', { rejectionReason: 'no' })).toMatchObject({ status: 422 })
    expect(await patch('"2"', { status: 'pending' })).toMatchObject({ status: 422 })
    const shown = await call('GET /products/{slug}/reviews', { params: { slug: product.slug } })
    expect(shown.body).toMatchObject({ data: [{ id, reply: 'Thanks!' }], page: { hasMore: false } })
  })

  it('400 to a cursor that is none, 404 to what was never written', async () => {
    const cursor = encodeCursor(['yesterday', newId()])
    expect(await call('GET /admin/reviews', { query: { cursor } })).toMatchObject({
      status: 400,
      body: { code: 'page.bad_cursor' },
    })
    const [params, missing] = [{ id: newId() }, { status: 404, body: { code: 'review.not_found' } }]
    expect(await call('GET /admin/reviews/{id}', { params })).toMatchObject(missing)
    const decision = { headers: { 'If-Match': '"1"' }, body: { status: 'published' } }
    expect(await call('PATCH /admin/reviews/{id}', { params, ...decision })).toMatchObject(missing)
  })

  it('takes votes by PUT and DELETE, twice as once, and none for what is not shown or is one’s own', async () => {
    const [anna, id, hidden] = [
      await makePerson(),
      await makeReview('published'),
      await makeReview('pending'),
    ]
    const own = await makeReview('published', anna)
    const vote = (method: string, of: string) =>
      call(`${method} /reviews/{id}/helpful-vote`, { params: { id: of }, as: anna })
    for (const _ of [1, 2])
      expect(await vote('PUT', id)).toMatchObject({ status: 200, body: { isHelpful: true, helpfulCount: 1 } })
    for (const _ of [1, 2])
      expect(await vote('DELETE', id)).toMatchObject({ status: 200, body: { helpfulCount: 0 } })
    for (const method of ['PUT', 'DELETE'])
      expect(await vote(method, hidden)).toMatchObject({ status: 404, body: { code: 'review.not_found' } })
    expect(await vote('PUT', own)).toMatchObject({ status: 409, body: { code: 'review.own' } })
    expect(await db.review.findUniqueOrThrow({ where: { id: own } })).toMatchObject({ helpfulCount: 0 })
  })

  it('sorts and narrows down for everybody, and refuses what it does not know', async () => {
    const ask = (query: Record<string, string>) =>
      call('GET /products/{slug}/reviews', { params: { slug: product.slug }, query })
    expect((await ask({ rating: '5', sort: 'helpful', limit: '1' })).status).toBe(200)
    for (const [name, value] of [
      ['rating', '6'],
      ['sort', 'best'],
      ['cursor', 'W10'],
    ] as const)
      expect((await ask({ [name]: value })).status).toBe(400)
  })
})
