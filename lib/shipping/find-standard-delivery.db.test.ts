import { beforeAll, expect, it } from 'vitest'
import { createCtx } from '@/lib/context'
import { MARKETS } from '@/lib/markets/markets'
import { seedBasics } from '@/lib/testing/fixtures'
import { findStandardDelivery } from './find-standard-delivery'

beforeAll(seedBasics)

it('tells the cheapest way to deliver in a market', async () => {
  expect(await findStandardDelivery(createCtx())).toEqual({
    price: { amount: 690, currency: 'USD' },
    freeFrom: { amount: 7_500, currency: 'USD' },
    minDays: 3,
    maxDays: 5,
  })
  expect(await findStandardDelivery(createCtx({ market: MARKETS['de-de'] }))).toMatchObject({
    price: { amount: 490, currency: 'EUR' },
  })
})
