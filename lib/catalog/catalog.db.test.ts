import { beforeAll, describe, expect, it } from 'vitest'
import { placeOrder } from '@/lib/checkout/place-order'
import { createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { encodeCursor } from '@/lib/core/page'
import { db } from '@/lib/db/client'
import { MARKETS } from '@/lib/markets/markets'
import { countOrdersToShip, listAdminOrders } from '@/lib/orders/list-admin-orders'
import { getOverview } from '@/lib/reporting/get-overview'
import { makeProduct, makeReadyCart, seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { getAdminProduct } from './get-admin-product'
import { findProduct } from './get-product'
import { listAdminProducts } from './list-admin-products'
import { listCategories } from './list-categories'
import { listReviews } from './list-reviews'
import { readProductCards } from './product-cards'
import { updateProduct } from './update-product'

const ctx = createCtx()
const prices = [500n, 900n, 900n, 1_500n, 2_000n, 4_000n, 700n]

beforeAll(async () => {
  await seedBasics()
  const [parent, child] = [newId(), newId()]
  const text = (name: string) => ({
    en: { name, description: name },
    de: { name: `${name} (de)`, description: name },
  })
  await db.category.create({ data: { id: parent, slug: 'home', path: 'home', translations: text('Home') } })
  await db.category.create({
    data: { id: child, slug: 'mugs', path: 'home/mugs', parentId: parent, translations: text('Mugs') },
  })
  for (const [index, priceMinor] of prices.entries()) {
    const product = await makeProduct({
      priceMinor,
      title: `Café mug ${index}`,
      stock: index === 0 ? 0 : index === 1 ? 2 : 50,
    })
    await db.productCategory.create({ data: { productId: product.id, categoryId: child } })
    await db.product.update({
      where: { id: product.id },
      data: { featured: index % 3 === 0, ratingCount: index, ratingSum: index * 4 },
    })
  }
})

describe('pages', () => {
  it('show a product as its market sees it, with the lowest price of 30 days where it is reduced', async () => {
    const made = await makeProduct({ priceMinor: 1_000n })
    const at = (days: number) => new Date(Date.now() - days * 86_400_000)
    const history = (amountMinor: bigint, days: number) => ({
      id: newId(),
      variantId: made.variantId,
      currency: 'USD',
      amountMinor,
      createdAt: at(days),
    })
    await db.priceHistory.createMany({
      data: [history(500n, 400), history(1_200n, 60), history(1_100n, 20), history(1_000n, 5)],
    })
    await db.price.updateMany({
      where: { variantId: made.variantId, currency: 'USD' },
      data: { compareAtMinor: 1_500n },
    })
    const product = await findProduct(ctx, made.slug)
    expect(product?.variants).toMatchObject([
      {
        price: { amount: 1_000 },
        compareAt: { amount: 1_500 },
        lowest30Days: { amount: 1_100 },
        stock: 'in_stock',
        available: null,
      },
    ])
    expect((await findProduct({ db, market: MARKETS['de-de'] }, made.slug))?.title).toBe('Test mug (de)')
    await db.product.update({ where: { id: made.id }, data: { status: 'draft' } })
    expect(await findProduct(ctx, made.slug)).toBeNull()
  })

  it('strike the price before on a card; where the law wants it, the lowest of 30 days, and none that is no more', async () => {
    const made = await makeProduct({ priceMinor: 1_000n })
    const struck = async (market: keyof typeof MARKETS) => {
      const [card] = await readProductCards({ db, market: MARKETS[market] }, [made.id])
      return card?.compareAt?.amount ?? null
    }
    const write = (amountMinor: bigint, days: number) =>
      db.priceHistory.createMany({
        data: ['USD', 'EUR'].map((currency) => ({
          ...{ id: newId(), variantId: made.variantId, currency, amountMinor },
          createdAt: new Date(Date.now() - days * 86_400_000),
        })),
      })
    expect([await struck('en-us'), await struck('de-de')]).toEqual([null, null])
    await db.price.updateMany({ where: { variantId: made.variantId }, data: { compareAtMinor: 1_500n } })
    expect([await struck('en-us'), await struck('de-de')]).toEqual([1_500, 1_500])
    await write(1_200n, 60)
    await write(1_000n, 5)
    expect([await struck('en-us'), await struck('de-de')]).toEqual([1_500, 1_200])
    await write(900n, 20)
    expect([await struck('en-us'), await struck('de-de')]).toEqual([1_500, null])
  })

  it('show the tree with counts', async () => {
    expect(await listCategories(ctx)).toMatchObject([
      { path: 'home', productCount: 7, children: [{ path: 'home/mugs' }] },
      { path: 'home/mugs', breadcrumbs: [{ slug: 'home' }, { slug: 'mugs' }] },
    ])
  })

  it('show reviews, those in the reader’s language first', async () => {
    const { id } = await makeProduct()
    for (const [locale, rating] of [
      ['de', 5],
      ['en', 4],
    ] as const) {
      const user = await db.user.create({ data: { id: newId(), email: `${newId()}@example.com` } })
      await db.review.create({
        data: {
          id: newId(),
          productId: id,
          userId: user.id,
          rating,
          title: locale,
          body: 'b',
          locale,
          authorName: 'A',
          status: 'published',
        },
      })
    }
    const summary = await listReviews(ctx, id, { limit: 6, sort: 'newest' })
    expect(summary.data.map(({ locale }) => locale)).toEqual(['en', 'de'])
    expect(summary.histogram).toEqual([
      { rating: 5, count: 1 },
      { rating: 4, count: 1 },
      ...[3, 2, 1].map((rating) => ({ rating, count: 0 })),
    ])
  })
})

describe('the editor', () => {
  const owner = staffCtxOf('owner')

  it('changes texts, prices and stock together, remembers prices, and expires what shows them', async () => {
    const made = await makeProduct()
    const editor = { ...owner, expired: new Set<string>() }
    editor.expire = (tag) => editor.expired.add(tag)
    const changed = await updateProduct(editor, made.id, {
      version: 1,
      titles: { en: 'New', de: 'Neu' },
      status: 'archived',
      variants: [
        { id: made.variantId, onHand: 7, prices: [{ currency: 'USD', amount: 1_234, compareAt: 2_000 }] },
      ],
    })
    expect(changed).toMatchObject({
      version: 2,
      status: 'archived',
      titles: { en: 'New', de: 'Neu' },
      variants: [{ onHand: 7 }],
    })
    expect([...editor.expired]).toEqual([`product:${made.slug}`, 'products', 'categories'])
    expect(await db.priceHistory.count({ where: { variantId: made.variantId, amountMinor: 1_234n } })).toBe(1)
    expect(await db.stockMovement.findFirst({ where: { variantId: made.variantId } })).toMatchObject({
      kind: 'adjust',
      onHandDelta: -3,
    })
    expect(await db.auditEvent.count({ where: { entityId: made.id } })).toBe(1)
  })

  it('lets the second of two editors know', async () => {
    const made = await makeProduct()
    const results = await Promise.allSettled(
      [1, 2].map(() => updateProduct(owner, made.id, { version: 1, featured: true })),
    )
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(updateProduct(owner, made.id, { version: 1 })).rejects.toMatchObject({
      code: 'product.changed',
      status: 412,
    })
    await expect(updateProduct(owner, newId(), { version: 1 })).rejects.toMatchObject({
      code: 'product.not_found',
    })
  })

  it('refuses foreign variants, stock below what is promised, and roles without the right', async () => {
    const [made, other] = [await makeProduct({ stock: 5 }), await makeProduct()]
    await expect(
      updateProduct(owner, made.id, { version: 1, variants: [{ id: other.variantId }] }),
    ).rejects.toMatchObject({ code: 'product.unknown_variant' })
    await db.stockLevel.update({ where: { variantId: made.variantId }, data: { reserved: 3 } })
    await expect(
      updateProduct(owner, made.id, { version: 1, variants: [{ id: made.variantId, onHand: 2 }] }),
    ).rejects.toMatchObject({ code: 'inventory.below_reserved' })
    expect((await getAdminProduct(owner, made.id)).version).toBe(1)
    await expect(updateProduct(staffCtxOf('support'), made.id, { version: 1 })).rejects.toMatchObject({
      code: 'auth.forbidden',
    })
    await expect(getAdminProduct(createCtx(), made.id)).rejects.toMatchObject({ code: 'auth.required' })
  })
})

describe('back-office lists and figures', () => {
  it('page, search and filter', async () => {
    const owner = staffCtxOf('owner')
    const first = await listAdminProducts(owner, { limit: 3 })
    const second = await listAdminProducts(owner, { limit: 3, cursor: first.page.nextCursor ?? '' })
    expect(first.data.some(({ id }) => second.data.some((each) => each.id === id))).toBe(false)
    expect(
      (await listAdminProducts(owner, { limit: 10, q: 'mug 3', status: 'published' })).data,
    ).toHaveLength(1)
    await expect(
      listAdminProducts(owner, { limit: 3, cursor: encodeCursor(['x', 'y']) }),
    ).rejects.toMatchObject({ code: 'page.bad_cursor' })
    await expect(
      listAdminOrders(owner, { limit: 3, tab: 'all', cursor: encodeCursor(['x', 'y']) }),
    ).rejects.toMatchObject({ code: 'page.bad_cursor' })
  })

  it('find orders by number, name, address and SKU, and count them', async () => {
    const owner = staffCtxOf('owner')
    const made = await makeProduct()
    const { ctx: buyer, cart } = await makeReadyCart([{ variantId: made.variantId, quantity: 2 }])
    const { order } = await placeOrder(buyer, {
      cartId: cart.id,
      total: cart.totals.total,
      paymentMethod: 'bank_transfer',
    })
    for (const q of [`#${order.number}`, 'whitfield', order.email, made.sku]) {
      expect((await listAdminOrders(owner, { limit: 5, tab: 'unpaid', q })).data).toMatchObject([
        { id: order.id, itemCount: 2 },
      ])
    }
    await db.order.update({ where: { id: order.id }, data: { status: 'confirmed', paymentStatus: 'paid' } })
    expect(await countOrdersToShip(owner)).toBe(1)
    const overview = await getOverview(owner, 'USD')
    expect(overview).toMatchObject({
      today: { orders: 1 },
      last30Days: { orders: 1 },
      toShip: 1,
      bestSellers: [{ quantity: 2 }],
    })
    expect(overview.days).toHaveLength(30)
  })
})
