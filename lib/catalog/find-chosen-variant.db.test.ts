import { expect, it } from 'vitest'
import { createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { makeProduct } from '@/lib/testing/fixtures'
import { findChosenVariant } from './find-chosen-variant'
import { ChosenVariant } from './schema'

const find = (chosen: unknown) => findChosenVariant(createCtx(), ChosenVariant.parse(chosen))

it('finds the variant of exactly the values that are chosen, in any order', async () => {
  const product = await makeProduct()
  const other = await makeProduct()
  const add = async (productId: string, optionValues: Record<string, string>, active = true) => {
    const id = newId()
    await db.variant.create({ data: { id, productId, sku: `SKU-${id}`, optionValues, active } })
    return id
  }
  await add(other.id, { color: 'flax', size: '30' })
  const wanted = await add(product.id, { color: 'flax', size: '30' })
  await add(product.id, { color: 'flax', size: '40' })
  await add(product.id, { color: 'oat', size: '30' }, false)

  const choose = (options: Record<string, string>) => find({ productId: product.id, options })
  expect(await choose({ size: '30', color: 'flax' })).toBe(wanted)
  const none = { code: 'product.no_such_combination' }
  await expect(choose({ color: 'flax', size: '50' })).rejects.toMatchObject(none)
  await expect(choose({ color: 'flax' })).rejects.toMatchObject(none)
  // Not sold any more.
  await expect(choose({ color: 'oat', size: '30' })).rejects.toMatchObject(none)
})

it('takes the id where the form names it, whatever else it says', async () => {
  const variantId = newId()
  expect(await find({ variantId, productId: newId(), options: { color: 'flax' } })).toBe(variantId)
  expect(ChosenVariant.safeParse({}).success).toBe(false)
  expect(ChosenVariant.safeParse({ productId: newId() }).success).toBe(false)
})
