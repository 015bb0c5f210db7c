import { beforeAll, describe, expect, it } from 'vitest'
import { listAdminProducts } from '@/lib/catalog/list-admin-products'
import { updateProduct } from '@/lib/catalog/update-product'
import { db } from '@/lib/db/client'
import { makeBundle, setBundle } from '@/lib/testing/bundles'
import { makeProduct, seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { makeGuestOrder } from '@/lib/testing/orders'

beforeAll(seedBasics)

const owner = staffCtxOf('owner')

async function pairOfBowls() {
  const bowl = await makeProduct({ stock: 5, title: 'Bowl' })
  return { bowl, set: await makeBundle([{ sku: bowl.sku, quantity: 2 }]) }
}

describe('making a bundle', () => {
  const refuses = (made: { id: string; variantId: string }, bundle: { sku: string; quantity: number }[]) =>
    expect(updateProduct(owner, made.id, { version: 1, variants: [{ id: made.variantId, bundle }] })).rejects

  it('refuses parts that do not exist, bundles of bundles, and itself', async () => {
    const { bowl, set } = await pairOfBowls()
    const other = await makeProduct({ stock: 0 })
    await refuses(other, [{ sku: 'NO-SUCH', quantity: 1 }]).toMatchObject({
      code: 'bundle.unknown_sku',
      details: { fields: { 'variants.0.bundle.0.sku': expect.stringContaining('NO-SUCH') } },
    })
    await refuses(other, [{ sku: set.sku, quantity: 1 }]).toMatchObject({ code: 'bundle.nested' })
    await refuses(other, [{ sku: other.sku, quantity: 1 }]).toMatchObject({ code: 'bundle.nested' })
    await refuses(bowl, [{ sku: other.sku, quantity: 1 }]).toMatchObject({ code: 'bundle.nested' })
  })

  it('of two editors who make each a part of the other, refuses one', async () => {
    const [one, other, part] = await Promise.all([makeProduct(), makeProduct(), makeProduct()])
    const results = await Promise.allSettled([
      setBundle(one, [{ sku: other.sku, quantity: 1 }]),
      setBundle(other, [{ sku: part.sku, quantity: 1 }]),
    ])
    const refused = results.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []))
    expect(refused).toEqual(['bundle.nested'])
  })

  it('refuses while units of the variant are promised, and counting a bundle', async () => {
    const { bowl, set } = await pairOfBowls()
    const { product: mug } = await makeGuestOrder()
    await refuses(mug, [{ sku: bowl.sku, quantity: 1 }]).toMatchObject({ code: 'bundle.reserved' })
    await expect(
      updateProduct(owner, set.id, { version: 2, variants: [{ id: set.variantId, onHand: 5 }] }),
    ).rejects.toMatchObject({ code: 'bundle.counted' })
  })

  it('lets staff be told of the part that is running out, not of the bundle', async () => {
    const part = await makeProduct({ stock: 1 })
    const set = await makeBundle([{ sku: part.sku, quantity: 1 }])
    const low = async (sku: string) => {
      const { data } = await listAdminProducts(owner, { q: sku, low_stock: true, limit: 10 })
      return data.map(({ id }) => id)
    }
    expect(await low(part.sku)).toEqual([part.id])
    expect(await low(set.sku)).toEqual([])
  })

  it('keeps variants that are part of a bundle', async () => {
    const { bowl } = await pairOfBowls()
    await expect(db.variant.delete({ where: { id: bowl.variantId } })).rejects.toThrow()
  })
})
