import { beforeAll, describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { answerTo } from '@/lib/testing/api'
import { makeProduct, seedBasics } from '@/lib/testing/fixtures'
import { makePerson } from '@/lib/testing/make-person'
import { requestStockAlertContract } from './contract'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

let soldOut: string

beforeAll(async () => {
  await seedBasics()
  soldOut = (await makeProduct({ stock: 0 })).variantId
})

const email = () => `${newId()}@example.com`

const wait = (body: object, id = soldOut, headers: Record<string, string> = {}) =>
  answerTo({ contract: requestStockAlertContract, params: { id }, body, headers })

describe('POST /variants/{id}/stock-alerts', () => {
  it('204 for a guest who names an address, twice as once, and for a person who names none', async () => {
    const [to, person] = [email(), await makePerson({ data: { emailVerifiedAt: new Date() } })]
    for (const _ of [1, 2]) expect(await wait({ email: to })).toMatchObject({ status: 204, body: {} })
    expect((await wait({}, soldOut, person.headers)).status).toBe(204)
    expect(
      await db.stockAlert.findMany({
        where: { email: { in: [to, person.email] } },
        orderBy: { createdAt: 'asc' },
      }),
    ).toMatchObject([
      { email: to, userId: null, confirmedAt: null },
      { userId: person.userId, confirmedAt: expect.any(Date) },
    ])
  })

  it('404 for what is not sold, 409 for what can be bought', async () => {
    expect(await wait({ email: email() }, newId())).toMatchObject({ status: 404, code: 'variant.not_found' })
    const { variantId } = await makeProduct()
    expect(await wait({ email: email() }, variantId)).toMatchObject({
      status: 409,
      code: 'stock_alert.in_stock',
    })
  })

  it('422 for a guest without an address, or with one that is none', async () => {
    const refusal = (code: string) => ({ status: 422, code, body: { fields: { email: expect.any(String) } } })
    expect(await wait({})).toMatchObject(refusal('stock_alert.email_required'))
    expect(await wait({ email: 'nobody' })).toMatchObject(refusal('http.invalid'))
  })

  it('429 for whoever asks thirty times from one place', async () => {
    const from = { 'X-Client-Address': '203.0.113.9' }
    for (let count = 0; count < 30; count += 1)
      expect((await wait({ email: email() }, soldOut, from)).status).toBe(204)
    const refused = await wait({ email: email() }, soldOut, from)
    expect(refused).toMatchObject({ status: 429, code: 'auth.throttled' })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await wait({ email: email() })).status).toBe(204)
  })
})
