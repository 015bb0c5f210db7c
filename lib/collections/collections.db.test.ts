import { beforeAll, describe, expect, it } from 'vitest'
import type { CollectionRule } from '@/lib/catalog/collection-rule'
import { createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { MARKETS } from '@/lib/markets/markets'
import { listFacets } from '@/lib/search/list-facets'
import { listProducts } from '@/lib/search/list-products'
import { ListProducts } from '@/lib/search/schema'
import { collectionInput, makeCollection } from '@/lib/testing/collections'
import { type MadeProduct, makeProduct, staffCtxOf } from '@/lib/testing/fixtures'
import { createCollection } from './create-collection'
import { deleteCollection } from './delete-collection'
import { findNamedProducts } from './find-named-products'
import { getAdminCollection } from './get-admin-collection'
import { listAdminCollections } from './list-admin-collections'
import { listCollections } from './list-collections'
import { previewCollection } from './preview-collection'
import { updateCollection } from './update-collection'

const ctx = createCtx()
const owner = staffCtxOf('owner')
let mugs: MadeProduct[]

beforeAll(async () => {
  mugs = await Promise.all(
    [1_000n, 2_000n, 3_000n, 4_000n].map((priceMinor, at) =>
      makeProduct({ priceMinor, title: `Mug ${at}`, stock: at }),
    ),
  )
})

const idsOf = (...places: number[]) => places.map((at) => mugs[at]?.id ?? '')
const query = (input: object) => ListProducts.parse(input)
const shown = async (collection: string, input: object = {}) =>
  (await listProducts(ctx, query({ collection, ...input }))).data.map(({ title }) => title)
const made = (productIds: string[]) => makeCollection(productIds)
const byRule = (rule: CollectionRule, more: object = {}) =>
  createCollection(owner, {
    ...{ kind: 'rule' as const, rule, slug: `rule-${newId()}` },
    ...{ names: { en: 'Cheap', de: 'Günstig' }, descriptions: { en: 'Little.', de: 'Wenig.' } },
    ...more,
  })
const upTo = (max: number): CollectionRule => ({
  match: 'all',
  conditions: [{ kind: 'price', USD: { min: null, max }, EUR: { min: null, max: 1 } }],
})

describe('a collection by hand', () => {
  it('shows its products in their order, page by page, and in any other order that is asked for', async () => {
    const { slug } = await made(idsOf(2, 0, 3))
    expect(await shown(slug)).toEqual(['Mug 2', 'Mug 0', 'Mug 3'])
    expect(await shown(slug, { sort: 'price_desc' })).toEqual(['Mug 3', 'Mug 2', 'Mug 0'])
    const first = await listProducts(ctx, query({ collection: slug, limit: 2 }))
    expect(first.total).toBe(3)
    expect(await shown(slug, { cursor: first.page.nextCursor, limit: 2 })).toEqual(['Mug 3'])
    expect(await shown(slug, { price_max: '3000' })).toEqual(['Mug 2', 'Mug 0'])
    expect((await listFacets(ctx, { collection: slug })).inStock).toBe(2)
  })

  it('follows every change at once: order, products that go, and whether it is shown at all', async () => {
    const { id, slug } = await made(idsOf(0, 1))
    await updateCollection(owner, id, { version: 1, productIds: idsOf(1, 2, 0) })
    expect(await shown(slug)).toEqual(['Mug 1', 'Mug 2', 'Mug 0'])
    const goner = await makeProduct({ title: 'Goner' })
    await updateCollection(owner, id, { version: 2, productIds: [goner.id, ...idsOf(1)] })
    expect(await shown(slug)).toEqual(['Goner', 'Mug 1'])
    await db.product.update({ where: { id: goner.id }, data: { status: 'draft' } })
    expect(await shown(slug)).toEqual(['Mug 1'])
    await db.product.delete({ where: { id: goner.id } })
    expect((await getAdminCollection(owner, id)).items.map(({ title }) => title)).toEqual(['Mug 1'])
    await updateCollection(owner, id, { version: 3, active: false })
    expect(await shown(slug)).toEqual([])
    expect((await listCollections(ctx)).some((each) => each.slug === slug)).toBe(false)
  })
})

describe('a collection by rule', () => {
  it('shows whatever meets it, in each market by its own prices', async () => {
    const { slug } = await byRule(upTo(2_000), { sort: 'price_asc' })
    expect(await shown(slug)).toEqual(['Mug 0', 'Mug 1'])
    const german = { db, market: MARKETS['de-de'] }
    expect((await listProducts(german, query({ collection: slug }))).total).toBe(0)
    const variantId = mugs[1]?.variantId ?? ''
    await db.price.updateMany({ where: { variantId, currency: 'USD' }, data: { amountMinor: 2_001n } })
    expect(await shown(slug)).toEqual(['Mug 0'])
    await db.price.updateMany({ where: { variantId, currency: 'USD' }, data: { amountMinor: 2_000n } })
  })

  it('is previewed before it is saved', async () => {
    const rule: CollectionRule = { match: 'any', conditions: [{ kind: 'new', days: 1 }] }
    const preview = await previewCollection(owner, { rule, sort: 'price_asc' })
    expect(preview.count).toBe(4)
    expect(preview.first.map(({ title }) => title)).toEqual(['Mug 0', 'Mug 1', 'Mug 2', 'Mug 3'])
    expect((await previewCollection(owner, { rule: upTo(1), sort: 'newest' })).count).toBe(0)
  })

  it('takes no products, as one by hand takes no rule', async () => {
    const [hand, rule] = [await made([]), await byRule(upTo(1))]
    const refused = { code: 'collection.wrong_kind', status: 422 }
    await expect(updateCollection(owner, rule.id, { version: 1, productIds: [] })).rejects.toMatchObject(
      refused,
    )
    await expect(updateCollection(owner, hand.id, { version: 1, rule: upTo(1) })).rejects.toMatchObject(
      refused,
    )
  })
})

describe('the shop', () => {
  it('lists collections in their order with their names, pictures and counts', async () => {
    const later = await createCollection(owner, collectionInput({ position: 9_000, productIds: idsOf(0) }))
    const seo = { en: 'Gifts for cooks', de: null }
    const first = await createCollection(
      owner,
      collectionInput({ position: 8_000, inMenu: true, seoTitles: seo, productIds: idsOf(1, 2) }),
    )
    const listed = (await listCollections({ db, market: MARKETS['de-de'] })).slice(-2)
    expect(listed).toMatchObject([
      { slug: first.slug, name: 'Für Köche', inMenu: true, productCount: 2, sort: 'curated', image: null },
      { slug: later.slug, productCount: 1 },
    ])
    expect((await listCollections(ctx)).at(-2)?.seo).toEqual({ title: 'Gifts for cooks', description: null })
  })
})

describe('the editor', () => {
  it('tells the second of two editors what is saved now, and loses nothing of theirs', async () => {
    const { id } = await made(idsOf(0))
    await updateCollection(owner, id, {
      version: 1,
      names: { en: 'Hers', de: 'Ihre' },
      productIds: idsOf(1, 0),
    })
    const mine = { version: 1, names: { en: 'Mine', de: 'Ihre' }, productIds: idsOf(0) }
    await expect(updateCollection(owner, id, mine)).rejects.toMatchObject({
      code: 'collection.changed',
      status: 412,
      details: {
        params: { version: 2 },
        fields: {
          'names.en': 'The saved value is “Hers”.',
          productIds: 'Something else is saved now.',
        },
      },
    })
    expect((await updateCollection(owner, id, { ...mine, version: 2 })).names.en).toBe('Mine')
    expect(await db.auditEvent.count({ where: { entityType: 'collection', entityId: id } })).toBe(3)
  })

  it('of ten at once one wins', async () => {
    const { id } = await made(idsOf(0))
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, (_, at) =>
        updateCollection(owner, id, { version: 1, productIds: idsOf(at % 4) }),
      ),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.collectionItem.count({ where: { collectionId: id } })).toBe(1)
  })

  it('refuses an address that is taken and products that do not exist, and leaves nothing half done', async () => {
    const [one, two] = [await made([]), await made(idsOf(0))]
    const taken = { code: 'collection.slug_taken', status: 409 }
    await expect(createCollection(owner, collectionInput({ slug: one.slug }))).rejects.toMatchObject(taken)
    await expect(
      updateCollection(owner, two.id, { version: 1, slug: one.slug, productIds: [] }),
    ).rejects.toMatchObject(taken)
    await expect(
      updateCollection(owner, two.id, { version: 1, productIds: [...idsOf(1), newId()] }),
    ).rejects.toMatchObject({
      code: 'collection.unknown_product',
      status: 422,
      details: { fields: { 'productIds.1': expect.any(String) } },
    })
    await expect(
      updateCollection(owner, two.id, { version: 1, imageProductId: newId() }),
    ).rejects.toMatchObject({ code: 'collection.unknown_product' })
    expect(await getAdminCollection(owner, two.id)).toMatchObject({
      version: 1,
      items: [{ slug: mugs[0]?.slug }],
    })
  })

  it('finds products by slug and article number', async () => {
    const [first, second] = mugs
    expect(
      await findNamedProducts(owner, [second?.sku.toLowerCase() ?? '', first?.slug ?? ''], 'add'),
    ).toEqual([second?.id, first?.id])
    await expect(findNamedProducts(owner, ['nothing-here'], 'add')).rejects.toMatchObject({
      details: { fields: { add: expect.stringContaining('“nothing-here”') } },
    })
  })

  it('pages its list, and deletes', async () => {
    const { id } = await made([])
    const names = async (cursor?: string) =>
      listAdminCollections(owner, { limit: 2, ...(cursor ? { cursor } : {}) })
    const first = await names()
    const second = await names(first.page.nextCursor ?? '')
    expect(first.data.some(({ id }) => second.data.some((each) => each.id === id))).toBe(false)
    await expect(listAdminCollections(owner, { limit: 2, cursor: 'WyJ4IiwieSJd' })).rejects.toMatchObject({
      code: 'page.bad_cursor',
    })
    await deleteCollection(owner, id)
    for (const gone of [getAdminCollection(owner, id), deleteCollection(owner, id)])
      await expect(gone).rejects.toMatchObject({ code: 'collection.not_found', status: 404 })
  })

  it('is for those who may change products', async () => {
    const { id } = await made([])
    for (const role of ['support', 'readonly'] as const) {
      const ctx = staffCtxOf(role)
      const forbidden = { code: 'auth.forbidden', details: { params: { permission: 'products:write' } } }
      await expect(createCollection(ctx, collectionInput())).rejects.toMatchObject(forbidden)
      await expect(updateCollection(ctx, id, { version: 1 })).rejects.toMatchObject(forbidden)
      await expect(deleteCollection(ctx, id)).rejects.toMatchObject(forbidden)
      expect((await getAdminCollection(ctx, id)).id).toBe(id)
    }
    await expect(getAdminCollection(ctx, id)).rejects.toMatchObject({ code: 'auth.required' })
  })
})
