import { beforeAll, describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/core/id'
import type { Contract } from '@/lib/http/contract'
import { answerTo } from '@/lib/testing/api'
import { type MadeProduct, makeProduct, seedBasics } from '@/lib/testing/fixtures'
import * as products from './contract'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

let mug: MadeProduct
let vase: MadeProduct

beforeAll(async () => {
  await seedBasics()
  mug = await makeProduct({ title: 'Harbor mug' })
  vase = await makeProduct({ title: 'Harvest vase' })
})

describe('what a product’s address leads to', () => {
  it.each<[Contract]>([
    [products.getProductContract],
    [products.listVariantsContract],
    [products.priceHistoryContract],
    [products.listReviewsContract],
    [products.listRecommendationsContract],
  ])('is found under its slug alone: $method $path', async (contract) => {
    const get = (slug: string) => answerTo({ contract, params: { slug } })
    expect((await get(mug.slug)).status).toBe(200)
    for (const slug of ['no-such-thing', mug.id])
      expect(await get(slug)).toMatchObject({ status: 404, code: 'product.not_found' })
  })
})

describe('GET /product-cards', () => {
  const cards = (ids: string[]) =>
    answerTo({ contract: products.listCardsContract, query: { ids: ids.join(',') } })

  it('200 in the order of the ids, without what is not sold', async () => {
    expect(await cards([vase.id, newId(), mug.id, vase.id])).toMatchObject({
      status: 200,
      body: { data: [{ slug: vase.slug }, { slug: mug.slug, title: 'Harbor mug' }] },
    })
  })

  it('400 to ids that are none, and to more than are told at once', async () => {
    for (const ids of [['x'], Array.from({ length: 25 }, newId)])
      expect(await cards(ids)).toMatchObject({ status: 400, code: 'http.bad_query' })
  })
})

describe('GET /search/suggestions', () => {
  const suggest = (q: string, market = 'en-us') =>
    answerTo({ contract: products.suggestContract, query: { q, market } })

  it('200 with words and products that begin like what is typed', async () => {
    const { status, body } = await suggest('harv')
    expect([status, body]).toMatchObject([
      200,
      { queries: ['harvest'], products: [{ slug: vase.slug, price: { currency: 'USD' } }] },
    ])
    expect((await suggest('harv', 'de-de')).body).toMatchObject({
      products: [{ title: 'Harvest vase (de)', price: { currency: 'EUR' } }],
    })
  })

  it('400 to nothing', async () => {
    expect(await suggest(' ')).toMatchObject({ status: 400, code: 'http.bad_query' })
  })
})
