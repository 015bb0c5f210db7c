import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { findProduct } from '@/lib/catalog/get-product'
import { createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { makeDigital } from '@/lib/testing/digital'
import { type MadeProduct, makeProduct, makeReadyCart, seedBasics } from '@/lib/testing/fixtures'
import { type Ask, makeIntegrator } from '@/lib/testing/keys'
import { makeGuestOrder } from '@/lib/testing/orders'
import { getAdminProductContract, updateProductContract } from '../contract'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

let ask: Ask
let product: MadeProduct

beforeAll(async () => {
  await seedBasics()
  ask = await makeIntegrator(['products:write', 'inventory:write'])
})
beforeEach(async () => {
  product = await makeProduct()
})

const read = (id = product.id) => ask(getAdminProductContract, { params: { id } })
const patch = (body: object, version = 1, id = product.id) =>
  ask(updateProductContract, { params: { id }, body, version })

describe('PATCH /admin/products/{id}', () => {
  it('200 with the next version, then 412 with what is saved now for the second of two editors', async () => {
    const titles = { en: 'Harbor mug', de: 'Hafenbecher' }
    expect(await patch({ titles })).toMatchObject({ status: 200, body: { titles, version: 2 } })
    expect(await patch({ titles: { ...titles, en: 'Tall mug' } })).toMatchObject({
      status: 412,
      code: 'product.changed',
      body: { fields: { 'titles.en': 'The saved value is “Harbor mug”.' }, params: { version: 2 } },
    })
    expect((await read()).body).toMatchObject({ titles, version: 2 })
  })

  it('leaves the title of the language that is not named', async () => {
    expect(await patch({ titles: { de: 'Hafenbecher' } })).toMatchObject({
      status: 200,
      body: { titles: { en: 'Test mug', de: 'Hafenbecher' } },
    })
  })

  it('404, as GET, for what does not exist', async () => {
    const missing = { status: 404, code: 'product.not_found' }
    expect(await patch({ featured: true }, 1, newId())).toMatchObject(missing)
    expect(await read(newId())).toMatchObject(missing)
  })

  it('409 product.slug_taken: the address of another product', async () => {
    const { slug } = await makeProduct()
    expect(await patch({ slug, featured: true })).toMatchObject({
      status: 409,
      code: 'product.slug_taken',
      body: { fields: { slug: `“${slug}” is the address of another product.` } },
    })
    expect((await read()).body).toMatchObject({ slug: product.slug, featured: false, version: 1 })
  })

  it('409 inventory.changed: stock that has moved since it was counted', async () => {
    const variants = [{ id: product.variantId, onHand: 12, onHandBefore: 9 }]
    expect(await patch({ variants, featured: true })).toMatchObject({
      status: 409,
      code: 'inventory.changed',
      body: { fields: { 'variants.0.onHand': expect.stringContaining('Now 10') }, params: { onHand: 10 } },
    })
    expect((await read()).body).toMatchObject({ featured: false, variants: [{ onHand: 10 }] })
  })

  it('422 inventory.below_reserved: fewer than are promised to orders', async () => {
    const { product: ordered } = await makeGuestOrder({ quantity: 3 })
    const variants = [{ id: ordered.variantId, onHand: 2 }]
    expect(await patch({ variants }, 1, ordered.id)).toMatchObject({
      status: 422,
      code: 'inventory.below_reserved',
      body: { fields: { 'variants.0.onHand': 'At least 3: they are promised to orders.' } },
    })
    expect((await read(ordered.id)).body).toMatchObject({ variants: [{ onHand: 10, reserved: 3 }] })
  })

  it('422 product.unknown_variant: that of another product, which keeps its price', async () => {
    const other = await makeProduct()
    const prices = [{ currency: 'USD', amount: 1, compareAt: null }]
    expect(await patch({ variants: [{ id: other.variantId, prices }] })).toMatchObject({
      status: 422,
      code: 'product.unknown_variant',
      body: { fields: { 'variants.0.id': 'Unknown variant.' } },
    })
    const { cart } = await makeReadyCart([{ variantId: other.variantId, quantity: 1 }])
    expect(cart.totals.subtotal.amount).toBe(2_000)
  })

  it('gives a variant its EAN, of which the shop tells, and takes it away', async () => {
    const gtin = (number: string | null) => ({ variants: [{ id: product.variantId, gtin: number }] })
    expect(await patch(gtin('4006381333932'))).toMatchObject({
      status: 422,
      body: { fields: { 'variants.0.gtin': expect.stringContaining('EAN') } },
    })
    expect(await patch(gtin('4 006381 333931'))).toMatchObject({
      status: 200,
      body: { variants: [{ gtin: '4006381333931' }] },
    })
    expect((await findProduct(createCtx(), product.slug))?.variants).toMatchObject([
      { gtin: '4006381333931' },
    ])
    expect(await patch(gtin(null), 2)).toMatchObject({ status: 200, body: { variants: [{ gtin: null }] } })
  })

  it('makes a bundle, of which the product in the shop tells', async () => {
    const part = await makeProduct({ stock: 7, title: 'Part', priceMinor: 1_500n })
    const variants = [{ id: product.variantId, bundle: [{ sku: part.sku, quantity: 2 }] }]
    expect(await patch({ variants })).toMatchObject({
      status: 200,
      body: {
        variants: [
          { onHand: 3, bundle: [{ variantId: part.variantId, sku: part.sku, title: 'Part', quantity: 2 }] },
        ],
      },
    })
    const shown = await findProduct(createCtx(), product.slug)
    expect(shown?.variants).toMatchObject([
      {
        stock: 'low',
        available: 3,
        components: [{ sku: part.sku, title: 'Part', quantity: 2, slug: part.slug }],
        separately: { amount: 3_000, currency: 'USD' },
      },
    ])
    const dissolved = [{ id: product.variantId, bundle: [] }]
    expect(await patch({ variants: dissolved }, 2)).toMatchObject({
      status: 200,
      body: { variants: [{ onHand: 0, bundle: [] }] },
    })
  })

  it('422 bundle.unknown_sku, bundle.nested and bundle.counted; 409 bundle.reserved', async () => {
    const part = await makeProduct()
    const bundle = (sku: string) => [{ sku, quantity: 1 }]
    const make = (made: MadeProduct, sku: string, version = 1) =>
      patch({ variants: [{ id: made.variantId, bundle: bundle(sku) }] }, version, made.id)
    expect(await make(product, 'NO-SUCH')).toMatchObject({
      status: 422,
      code: 'bundle.unknown_sku',
      body: { fields: { 'variants.0.bundle.0.sku': 'There is no variant with the SKU NO-SUCH.' } },
    })
    expect(await make(product, product.sku)).toMatchObject({ status: 422, code: 'bundle.nested' })
    expect(await make(product, part.sku)).toMatchObject({ status: 200 })
    expect(await patch({ variants: [{ id: product.variantId, onHand: 4 }] }, 2)).toMatchObject({
      status: 422,
      code: 'bundle.counted',
    })
    const { product: ordered } = await makeGuestOrder()
    expect(await make(ordered, part.sku)).toMatchObject({ status: 409, code: 'bundle.reserved' })
  })

  it('200: delivered as a download; 422 product.no_file without one, 422 bundle.digital as part of a bundle', async () => {
    const deliver = (made: MadeProduct, isDigital: boolean, version = 1) =>
      patch({ variants: [{ id: made.variantId, isDigital }] }, version, made.id)
    expect(await deliver(product, true)).toMatchObject({
      status: 422,
      code: 'product.no_file',
      body: { fields: { 'variants.0.isDigital': 'Add a file first.' } },
    })
    const pattern = await makeDigital(['pattern.pdf'])
    expect((await read(pattern.id)).body).toMatchObject({
      variants: [{ isDigital: true, files: [{ name: 'pattern.pdf' }] }],
    })
    const parts = [{ sku: pattern.sku, quantity: 1 }]
    expect(await patch({ variants: [{ id: product.variantId, bundle: parts }] })).toMatchObject({
      status: 422,
      code: 'bundle.digital',
    })
    expect(await deliver(pattern, false, 2)).toMatchObject({
      status: 200,
      body: { variants: [{ isDigital: false, onHand: 0 }] },
    })
  })
})
