import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/core/id'
import { type ApiCall, callApi } from '@/lib/testing/api'
import { type MadeProduct, makeProduct, makeReadyCart, seedBasics } from '@/lib/testing/fixtures'
import { contracts } from './contracts'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

let product: MadeProduct

beforeAll(async () => {
  await seedBasics()
  product = await makeProduct({ stock: 50 })
  // Whoever asks first also opens a connection and reads what is kept in memory.
  await trips('GET /products', {})
})

/** How often a request waits for the database: every statement, BEGIN and COMMIT included. */
async function trips(name: string, call: Omit<ApiCall, 'contract'>): Promise<number> {
  const contract = contracts.find(({ method, path }) => `${method} ${path}` === name)
  if (!contract) throw new Error(`${name} is no operation`)
  const query = vi.spyOn(pg.Client.prototype, 'query')
  try {
    const response = await callApi({ contract, ...call })
    expect(response.status, await response.clone().text()).toBe(contract.status)
    return query.mock.calls.length
  } finally {
    query.mockRestore()
  }
}

describe('round trips to the database', () => {
  it('of a list: at most 2', async () => {
    expect(await trips('GET /products', {})).toBeLessThanOrEqual(2)
  })

  it('of a product: at most 3', async () => {
    expect(await trips('GET /products/{slug}', { params: { slug: product.slug } })).toBeLessThanOrEqual(3)
  })

  it('of the first item of a cart, and of one more: at most 4', async () => {
    const item = { variantId: product.variantId, quantity: 1 }
    expect(await trips('POST /carts', { body: { items: [item] } })).toBeLessThanOrEqual(4)
    const { ctx, cart } = await makeReadyCart([item])
    const holder = { 'Cart-Token': ctx.cartToken ?? '' }
    const more = { params: { id: cart.id }, headers: holder, body: { variantId: product.variantId } }
    expect(await trips('POST /carts/{id}/items', more)).toBeLessThanOrEqual(4)
  })

  it('of an order with its payment: at most 8', async () => {
    const { ctx, cart } = await makeReadyCart([{ variantId: product.variantId, quantity: 1 }])
    const order = {
      headers: { 'Cart-Token': ctx.cartToken ?? '', 'Idempotency-Key': newId() },
      body: { cartId: cart.id, total: cart.totals.total },
    }
    expect(await trips('POST /orders', order)).toBeLessThanOrEqual(8)
  })
})
