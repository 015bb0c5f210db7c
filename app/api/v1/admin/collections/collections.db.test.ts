import { beforeAll, describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/core/id'
import { callApi } from '@/lib/testing/api'
import { collectionInput } from '@/lib/testing/collections'
import { type MadeProduct, makeProduct, seedBasics } from '@/lib/testing/fixtures'
import { makeKey } from '@/lib/testing/keys'
import { contracts } from '../../contracts'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

let key: { Authorization: string }
let products: MadeProduct[]

beforeAll(async () => {
  await seedBasics()
  key = await makeKey(['products:write'])
  products = await Promise.all([1, 2, 3].map((at) => makeProduct({ title: `Mug ${at}` })))
})

type Call = {
  params?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
  version?: number
}

async function call(name: string, { version, ...input }: Call = {}) {
  const contract = contracts.find(({ method, path }) => `${method} ${path}` === name)
  if (!contract) throw new Error(`${name} is no operation`)
  const headers = { ...key, ...(version === undefined ? {} : { 'If-Match': `"${version}"` }) }
  const response = await callApi({ contract, headers, ...input })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) }
}

const ids = (...places: number[]) => places.map((at) => products[at]?.id ?? '')

describe('the REST API of collections', () => {
  it('201, 200, 204: makes one, shows it in the shop, changes its order, and takes it away', async () => {
    const made = await call('POST /admin/collections', { body: collectionInput({ productIds: ids(2, 0) }) })
    expect(made).toMatchObject({ status: 201, body: { kind: 'manual', sort: 'curated', version: 1 } })
    expect(made.headers.get('etag')).toBe('"1"')
    const { id, slug } = made.body
    const list = async (query: Record<string, string> = {}) =>
      (await call('GET /products', { query: { collection: slug, ...query } })).body
    expect((await list()).data.map((each: { id: string }) => each.id)).toEqual(ids(2, 0))
    const first = await list({ limit: '1' })
    const second = await list({ limit: '1', cursor: first.page.nextCursor })
    expect(second.data).toMatchObject([{ id: ids(0)[0] }])
    expect((await call('GET /products/facets', { query: { collection: slug } })).body.total).toBe(2)
    expect((await call('GET /collections/{slug}', { params: { slug } })).body).toMatchObject({
      name: 'For cooks',
      productCount: 2,
    })
    expect((await call('GET /collections', { query: { market: 'de-de' } })).body.data).toContainEqual(
      expect.objectContaining({ slug, name: 'Für Köche' }),
    )
    const change = { params: { id }, version: 1, body: { productIds: ids(0, 1, 2) } }
    expect(await call('PATCH /admin/collections/{id}', change)).toMatchObject({
      status: 200,
      body: { version: 2, items: ids(0, 1, 2).map((productId) => ({ productId })) },
    })
    expect((await call('DELETE /admin/collections/{id}', { params: { id } })).status).toBe(204)
    expect((await list()).total).toBe(0)
  })

  it('201: one by rule, in the order that was asked for', async () => {
    const rule = { match: 'all', conditions: [{ kind: 'new', days: 2 }] }
    const { productIds: _, ...texts } = collectionInput()
    const made = await call('POST /admin/collections', {
      body: { ...texts, kind: 'rule', rule, sort: 'name' },
    })
    expect(made).toMatchObject({ status: 201, body: { rule, sort: 'name' } })
    const page = await call('GET /products', { query: { collection: made.body.slug } })
    expect(page.body.data.map(({ title }: { title: string }) => title)).toEqual(['Mug 1', 'Mug 2', 'Mug 3'])
  })

  it('400, 404, 409, 412, 422: what cannot be', async () => {
    const made = await call('POST /admin/collections', { body: collectionInput() })
    const params = { id: made.body.id }
    const patch = (body: object, version?: number) =>
      call('PATCH /admin/collections/{id}', { params, body, ...(version === undefined ? {} : { version }) })
    expect(await patch({ position: 1 })).toMatchObject({
      status: 400,
      body: { code: 'http.if_match_required' },
    })
    expect(await patch({ position: 1 }, 7)).toMatchObject({
      status: 412,
      body: { code: 'collection.changed' },
    })
    for (const [body, field] of [
      [{ slug: 'Not A Slug' }, 'slug'],
      [{ productIds: ['x'] }, 'productIds.0'],
      [{ productIds: [...ids(0), ...ids(0)] }, 'productIds'],
      [{ names: { en: 'One' } }, 'names.de'],
      [{ sort: 'relevance' }, 'sort'],
      [{ kind: 'rule' }, 'kind'],
    ] as const)
      expect(await patch(body, 1), field).toMatchObject({
        status: 422,
        body: { fields: { [field]: expect.any(String) } },
      })
    const { productIds: _, ...texts } = collectionInput()
    const backwards = { kind: 'price', USD: { min: 5, max: 1 }, EUR: { min: null, max: null } }
    for (const conditions of [[], [{ kind: 'magic' }], [backwards], [{ kind: 'new', days: 0 }]])
      expect(
        await call('POST /admin/collections', {
          body: { ...texts, kind: 'rule', rule: { match: 'all', conditions } },
        }),
      ).toMatchObject({ status: 422 })
    expect(
      await call('POST /admin/collections', { body: collectionInput({ slug: made.body.slug }) }),
    ).toMatchObject({ status: 409, body: { code: 'collection.slug_taken' } })
    const missing = { params: { id: newId() } }
    expect((await call('GET /admin/collections/{id}', missing)).status).toBe(404)
    expect((await call('GET /collections/{slug}', { params: { slug: 'nothing' } })).status).toBe(404)
    expect((await call('GET /products', { query: { collection: 'A b' } })).status).toBe(400)
    expect((await call('GET /products', { query: { collection: 'x', cursor: 'e30' } })).status).toBe(400)
  })

  it('404, 409, 422: what names others that are there already, not at all, or of another kind', async () => {
    const [manual, other] = [
      await call('POST /admin/collections', { body: collectionInput() }),
      await call('POST /admin/collections', { body: collectionInput({ productIds: ids(1) }) }),
    ]
    const patch = (body: object, id = manual.body.id) =>
      call('PATCH /admin/collections/{id}', { params: { id }, body, version: 1 })
    const missing = { status: 404, body: { code: 'collection.not_found' } }
    expect(await patch({ position: 1 }, newId())).toMatchObject(missing)
    expect(await call('DELETE /admin/collections/{id}', { params: { id: newId() } })).toMatchObject(missing)
    expect(await patch({ slug: other.body.slug })).toMatchObject({
      status: 409,
      body: { code: 'collection.slug_taken', fields: { slug: expect.any(String) } },
    })
    const unknown = {
      status: 422,
      body: { code: 'collection.unknown_product', fields: { 'productIds.1': 'There is no such product.' } },
    }
    const productIds = [...ids(0), newId()]
    expect(await patch({ productIds })).toMatchObject(unknown)
    const body = collectionInput({ productIds })
    expect(await call('POST /admin/collections', { body })).toMatchObject(unknown)
    expect((await call('GET /collections/{slug}', { params: { slug: body.slug } })).status).toBe(404)
    const rule = { match: 'all', conditions: [{ kind: 'new', days: 2 }] }
    expect(await patch({ rule })).toMatchObject({
      status: 422,
      body: { code: 'collection.wrong_kind', fields: { rule: expect.any(String) } },
    })
    expect((await call('GET /admin/collections/{id}', { params: { id: manual.body.id } })).body).toEqual(
      manual.body,
    )
  })
})
