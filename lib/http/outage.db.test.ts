import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())
vi.mock('next/server', async (original) => (await import('@/lib/testing/next')).nextServer(original))

/** A way to PostgreSQL that can be cut: while it is, connections are refused and open ones break. */
const way = { server: undefined as Server | undefined, port: 0, sockets: new Set<Socket>() }
const target = new URL(process.env.DATABASE_URL ?? '')

async function open(): Promise<void> {
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname)
    for (const socket of [client, database]) {
      way.sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.once('close', () => {
        client.destroy()
        database.destroy()
        way.sockets.delete(socket)
      })
    }
    client.pipe(database).pipe(client)
  })
  await new Promise<void>((resolve) => server.listen(way.port, 'localhost', resolve))
  way.server = server
  way.port = (server.address() as AddressInfo).port
}

async function cut(): Promise<void> {
  const closed = new Promise((resolve) => way.server?.close(resolve))
  for (const socket of way.sockets) socket.destroy()
  await closed
}

beforeAll(async () => {
  await open()
  const via = new URL(target)
  via.port = String(way.port)
  process.env.DATABASE_URL = via.href
})

afterAll(cut)

const ID = '01a20d62-a2ef-75ad-bc11-cbaa3a9ab55b'

describe('without a database', () => {
  it('every operation answers 503 and when to come back, and all heals', async () => {
    const [{ contracts }, { callApi }, { newId, newToken }] = await Promise.all([
      import('@/app/api/v1/contracts'),
      import('@/lib/testing/api'),
      import('@/lib/core/id'),
    ])
    const bodies: Record<string, unknown> = {
      '/carts/{id}/items': { variantId: ID },
      '/carts/{id}/items/{itemId}': { quantity: 1 },
      '/carts/{id}/shipping-option': { shippingOptionId: ID },
      '/auth/registrations': { email: 'a@example.com', password: 'four random words here' },
      '/auth/tokens': { email: 'a@example.com', password: 'x' },
      '/auth/tokens/refresh': { refreshToken: newToken() },
      '/auth/password-resets': { email: 'a@example.com' },
      '/auth/password-resets/{token}': { password: 'four random words here' },
      '/me/password': { currentPassword: 'x', newPassword: 'four random words here' },
      '/products/{slug}/reviews': { rating: 4, title: 'Good', body: 'It holds tea.' },
      '/variants/{id}/stock-alerts': { email: 'a@example.com' },
      '/me/wishlists': { name: 'Kitchen' },
      '/orders/lookups': { number: 10001, email: 'a@example.com' },
      '/admin/staff/{id}': { role: 'readonly' },
      '/admin/invitations': { email: 'a@example.com', role: 'readonly' },
      '/orders': { cartId: ID, total: { amount: 1, currency: 'USD' } },
    }
    const queries: Record<string, Record<string, string>> = {
      '/search/suggestions': { q: 'mug' },
      '/product-cards': { ids: ID },
    }
    // A key and a session are looked up first, so that permissions cannot answer before the database is asked.
    const call = (contract: (typeof contracts)[number]) =>
      callApi({
        contract,
        params: {
          id: ID,
          itemId: ID,
          variantId: ID,
          slug: 'mug',
          token: newToken(),
          shareToken: newToken(),
        },
        headers: {
          'If-Match': '"1"',
          'Idempotency-Key': newId(),
          'Cart-Token': newToken(),
          ...(contract.auth === 'public' ? {} : { Authorization: `Bearer nx_${newToken()}` }),
        },
        ...(contract.path in queries ? { query: queries[contract.path] } : {}),
        ...(contract.body ? { body: bodies[contract.path] ?? {} } : {}),
      })
    // POST /carts without items asks nothing of the catalogue, but writes; it stands for what works before and after.
    const createCart = contracts.filter(({ path }) => path === '/carts')
    for (const contract of createCart) expect((await call(contract)).status).toBe(201)

    await cut()
    for (const contract of contracts) {
      const name = `${contract.method} ${contract.path}`
      const response = await call(contract)
      expect(response.status, name).toBe(503)
      expect(response.headers.get('retry-after'), name).toMatch(/^\d+$/)
      expect(response.headers.get('content-type'), name).toBe('application/problem+json')
      expect(await response.json(), name).toMatchObject({ status: 503, code: 'http.unavailable' })
    }
    const { GET: ready } = await import('@/app/api/health/ready/route')
    const { GET: live } = await import('@/app/api/health/live/route')
    expect([(await ready()).status, live().status]).toEqual([503, 200])

    await open()
    for (const contract of createCart) expect((await call(contract)).status).toBe(201)
    expect((await ready()).status).toBe(200)
  })

  it('a failure inside a cached read is still known for what it is outside', async () => {
    const { isDatabaseGone, markDatabaseGone } = await import('@/lib/db/errors')
    const gone = Promise.reject(new Error('connect ECONNREFUSED 127.0.0.1'))
    const error = await markDatabaseGone(gone).catch((reason: Error & { digest?: string }) => reason)
    // What Next hands out of a cache in production: another text, the same digest.
    const outside = Object.assign(new Error('An error occurred'), {
      digest: (error as { digest: string }).digest,
    })
    expect(isDatabaseGone(outside)).toBe(true)
    await expect(markDatabaseGone(Promise.reject(new Error('a bug')))).rejects.not.toHaveProperty('digest')
    await expect(markDatabaseGone(Promise.resolve(1))).resolves.toBe(1)
  })
})
