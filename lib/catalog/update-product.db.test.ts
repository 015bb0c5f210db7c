import { beforeAll, describe, expect, it } from 'vitest'
import { tags } from '@/lib/cache/tags'
import { markTransferReceived } from '@/lib/checkout/mark-transfer-received'
import { placeOrder } from '@/lib/checkout/place-order'
import { type Ctx, createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { shipOrder } from '@/lib/orders/ship-order'
import { makeProduct, makeReadyCart, seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { UpdateProduct } from './admin-schema'
import { getAdminProduct } from './get-admin-product'
import { findProduct } from './get-product'
import { updateProduct } from './update-product'

beforeAll(seedBasics)

const owner = staffCtxOf('owner')
const audits = (id: string) => db.auditEvent.count({ where: { entityId: id } })

async function order(quantity: number, ...variantIds: string[]): Promise<string> {
  const { ctx, cart } = await makeReadyCart(variantIds.map((variantId) => ({ variantId, quantity })))
  const placed = await placeOrder(ctx, {
    cartId: cart.id,
    total: cart.totals.total,
    paymentMethod: 'bank_transfer',
  })
  return placed.order.id
}

async function colleague(name: string): Promise<Ctx> {
  const user = await db.user.create({ data: { id: newId(), email: `${newId()}@example.com`, name } })
  const ctx = staffCtxOf('manager')
  return ctx.actor.kind === 'staff' ? { ...ctx, actor: { ...ctx.actor, userId: user.id } } : ctx
}

describe('two editors of one product', () => {
  it('the second is told who was first and, field by field, what is saved now', async () => {
    const made = await makeProduct({ priceMinor: 1_000n })
    await updateProduct(await colleague('Olivia Brandt'), made.id, {
      version: 1,
      titles: { en: 'Hers', de: 'Test mug (de)' },
      variants: [{ id: made.variantId, prices: [{ currency: 'USD', amount: 1_250, compareAt: 1_500 }] }],
    })
    const mine: UpdateProduct = {
      version: 1,
      titles: { en: 'Mine', de: 'Test mug (de)' },
      featured: true,
      variants: [
        {
          id: made.variantId,
          onHand: 10,
          prices: [
            { currency: 'EUR', amount: 1_000, compareAt: null },
            { currency: 'USD', amount: 900, compareAt: null },
          ],
        },
      ],
    }
    await expect(updateProduct(owner, made.id, mine)).rejects.toMatchObject({
      code: 'product.changed',
      status: 412,
      message: expect.stringContaining('Olivia Brandt has saved'),
      details: {
        params: { version: 2 },
        fields: {
          'titles.en': 'The saved value is “Hers”.',
          featured: 'The saved value is not featured.',
          'variants.0.prices.1.amount': 'The saved value is 12.50.',
          'variants.0.prices.1.compareAt': 'The saved value is 15.00.',
        },
      },
    })
    expect(await audits(made.id)).toBe(1)
    const kept = await updateProduct(owner, made.id, { ...mine, version: 2 })
    expect(kept).toMatchObject({ version: 3, titles: { en: 'Mine' }, featured: true })
    expect(await audits(made.id)).toBe(2)
  })

  it('of ten at once one wins, nine lose, and history and audit have one row more', async () => {
    const made = await makeProduct({ priceMinor: 1_000n })
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) =>
        updateProduct(owner, made.id, {
          version: 1,
          variants: [
            { id: made.variantId, prices: [{ currency: 'USD', amount: 2_000 + index, compareAt: null }] },
          ],
        }),
      ),
    )
    const won = results.filter(({ status }) => status === 'fulfilled')
    expect(won).toHaveLength(1)
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'product.changed' })
    expect(await audits(made.id)).toBe(1)
    expect(await db.priceHistory.count({ where: { variantId: made.variantId } })).toBe(1)
  })
})

describe('when a product comes into the shop', () => {
  const inShop = async (slug: string) => (await findProduct(createCtx(), slug)) !== null

  it('is set, moved and left to the moment it is published, and expires what shows it', async () => {
    const made = await makeProduct()
    const later = '2090-05-01T12:00:00.000Z'
    const set = (version: number, changes: object) => updateProduct(owner, made.id, { version, ...changes })
    const expiries = () => db.cacheExpiry.count({ where: { tag: tags.product(made.slug) } })
    expect(await set(1, { publishedAt: later, searchBoost: -5 })).toMatchObject({
      publishedAt: later,
      searchBoost: -5,
      status: 'published',
    })
    expect([await inShop(made.slug), await expiries()]).toEqual([false, 1])
    expect(await set(2, { featured: true })).toMatchObject({ publishedAt: later, searchBoost: -5 })
    const now = await set(3, { publishedAt: null })
    expect(Math.abs(Date.parse(now.publishedAt ?? '') - Date.now())).toBeLessThan(60_000)
    expect(await inShop(made.slug)).toBe(true)
    await set(4, { status: 'draft', publishedAt: null })
    expect(await getAdminProduct(owner, made.id)).toMatchObject({ publishedAt: null, version: 5 })
    expect((await set(5, { status: 'published' })).publishedAt).not.toBeNull()
    expect(await db.auditEvent.findFirst({ where: { entityId: made.id } })).toMatchObject({
      before: { searchBoost: 0 },
      after: { searchBoost: -5, publishedAt: later },
    })
    await expect(set(1, { searchBoost: 2, publishedAt: later })).rejects.toMatchObject({
      details: {
        fields: {
          searchBoost: 'The saved value is -5.',
          publishedAt: expect.stringMatching(/^The saved value is .* E[SD]T\.$/),
        },
      },
    })
  })

  it.each([
    { searchBoost: 6 },
    { searchBoost: -6 },
    { searchBoost: 0.5 },
    { publishedAt: '0000-01-01T00:00:00Z' },
    { publishedAt: 'soon' },
    { publishedAt: '2026-01-01' },
  ])('refuses %j', (change) => {
    expect(UpdateProduct.safeParse({ version: 1, ...change }).success).toBe(false)
  })
})

describe('stock set in the editor', () => {
  const set = (made: { id: string; variantId: string }, version: number, changes: object) =>
    updateProduct(owner, made.id, { version, variants: [{ id: made.variantId, ...changes }] })

  it('is never less than orders hold, names the number, and leaves nothing half done', async () => {
    const made = await makeProduct({ stock: 10, priceMinor: 1_000n })
    await order(4, made.variantId)
    await expect(
      set(made, 1, { onHand: 3, prices: [{ currency: 'USD', amount: 1, compareAt: null }] }),
    ).rejects.toMatchObject({
      code: 'inventory.below_reserved',
      status: 422,
      details: { fields: { 'variants.0.onHand': 'At least 4: they are promised to orders.' } },
    })
    const product = await getAdminProduct(owner, made.id)
    expect(product.version).toBe(1)
    expect(product.variants[0]).toMatchObject({ onHand: 10, reserved: 4 })
    expect(product.variants[0]?.prices.map(({ amount }) => amount)).toEqual([1_000, 1_000])
    expect(await audits(made.id)).toBe(0)
    expect((await set(made, 1, { onHand: 4 })).variants[0]).toMatchObject({ onHand: 4, reserved: 4 })
  })

  it('does not bring back what was shipped while the editor was open', async () => {
    const made = await makeProduct({ stock: 10 })
    const orderId = await order(3, made.variantId)
    await markTransferReceived(owner, orderId)
    await shipOrder(owner, orderId, { carrier: 'UPS', trackingNumber: null, trackingUrl: null })
    await expect(set(made, 1, { onHand: 12, onHandBefore: 10 })).rejects.toMatchObject({
      code: 'inventory.changed',
      status: 409,
      details: { params: { onHand: 7 } },
    })
    expect((await set(made, 1, { onHand: 12, onHandBefore: 7 })).variants[0]?.onHand).toBe(12)
  })

  it('never crosses locks with orders of the same variants, and the ledger agrees with the level', async () => {
    const [one, two] = [await makeProduct({ stock: 500 }), await makeProduct({ stock: 500 })]
    // Both variants under one product, in the order opposite to their ids.
    await db.variant.update({ where: { id: two.variantId }, data: { productId: one.id } })
    const edit = async () => {
      for (let version = 1; version <= 15; version += 1) {
        const variants = [two.variantId, one.variantId].map((id) => ({ id, onHand: 500 + version }))
        await updateProduct(owner, one.id, { version, variants })
      }
    }
    const orders = Array.from({ length: 30 }, () => order(1, one.variantId, two.variantId))
    await Promise.all([edit(), ...orders])
    for (const { variantId } of [one, two]) {
      const level = await db.stockLevel.findUniqueOrThrow({ where: { variantId } })
      const { _sum } = await db.stockMovement.aggregate({
        where: { variantId },
        _sum: { onHandDelta: true, reservedDelta: true },
      })
      expect(level).toMatchObject({ onHand: 500 + (_sum.onHandDelta ?? 0), reserved: _sum.reservedDelta })
    }
  })
})

describe('rights', () => {
  it('stand in the verb: stock needs its own, and no role without them changes anything', async () => {
    const made = await makeProduct()
    const withoutStock = staffCtxOf('catalogue')
    if (withoutStock.actor.kind === 'staff')
      withoutStock.actor = {
        ...withoutStock.actor,
        permissions: new Set(['products:read', 'products:write']),
      }
    await expect(
      updateProduct(withoutStock, made.id, { version: 1, variants: [{ id: made.variantId, onHand: 1 }] }),
    ).rejects.toMatchObject({
      code: 'auth.forbidden',
      details: { params: { permission: 'inventory:write' } },
    })
    for (const role of ['support', 'readonly'] as const) {
      await expect(updateProduct(staffCtxOf(role), made.id, { version: 1 })).rejects.toMatchObject({
        code: 'auth.forbidden',
        details: { params: { permission: 'products:write' } },
      })
    }
    await expect(updateProduct(createCtx(), made.id, { version: 1 })).rejects.toMatchObject({
      code: 'auth.required',
    })
    expect((await updateProduct(withoutStock, made.id, { version: 1, featured: true })).version).toBe(2)
    expect(await audits(made.id)).toBe(1)
  })
})
