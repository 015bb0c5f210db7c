import { beforeAll, expect, it } from 'vitest'
import { createCtx } from '@/lib/context'
import { makeProduct, seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { findVariantIds, findVariants } from './find-variants'

beforeAll(seedBasics)

const reader = staffCtxOf('readonly')

it('finds variants by SKU and title, with what they cost, for staff alone', async () => {
  const made = await makeProduct({ priceMinor: 1_250n })
  const found = {
    ...{ id: made.variantId, sku: made.sku, title: 'Test mug', label: expect.any(String) },
    prices: [
      { currency: 'USD', amount: 1_250 },
      { currency: 'EUR', amount: 1_250 },
    ],
  }
  expect(await findVariants(reader, { q: made.sku.slice(0, -1).toLowerCase() })).toContainEqual(found)
  expect(await findVariants(reader, { q: made.slug })).toEqual([found])
  expect(await findVariants(reader, { q: '%' })).toEqual([])
  await expect(findVariants(createCtx(), { q: made.sku })).rejects.toMatchObject({ code: 'auth.required' })
})

it('tells ids by SKUs, however they are written, and leaves out what does not exist', async () => {
  const made = await makeProduct()
  expect(await findVariantIds(reader, [made.sku.toLowerCase(), 'NONE'])).toEqual(
    new Map([[made.sku.toUpperCase(), made.variantId]]),
  )
  expect(await findVariantIds(reader, [])).toEqual(new Map())
  await expect(findVariantIds(createCtx(), [])).rejects.toMatchObject({ code: 'auth.required' })
})
