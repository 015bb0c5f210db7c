import { beforeAll, describe, expect, it } from 'vitest'
import { createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { encodeCursor } from '@/lib/core/page'
import { db } from '@/lib/db/client'
import { MARKETS } from '@/lib/markets/markets'
import { makeProduct } from '@/lib/testing/fixtures'
import { listProducts } from './list-products'
import { ListProducts, ListSort } from './schema'

const ctx = createCtx()
const german = createCtx({ market: MARKETS['de-de'] })
const query = (input: object = {}) => ListProducts.parse(input)
const total = async (input: object, of = ctx) => (await listProducts(of, query(input))).total
const titles = async (input: object, of = ctx) =>
  (await listProducts(of, query(input))).data.map(({ title }) => title)
const prices = [500n, 900n, 900n, 1_500n, 2_000n, 4_000n, 700n]

const text = (name: string) => ({
  en: { name, description: name },
  de: { name: `${name} (de)`, description: name },
})

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

beforeAll(async () => {
  const [parent, child] = [newId(), newId()]
  await db.category.create({ data: { id: parent, slug: 'home', path: 'home', translations: text('Home') } })
  await db.category.create({
    data: { id: child, slug: 'mugs', path: 'home/mugs', parentId: parent, translations: text('Tableware') },
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
      data: { featured: index % 3 === 0, ratingCount: index, ratingSum: index * 4, soldCount: index },
    })
  }
})

describe('lists', () => {
  it.each(ListSort.options)('sorted by %s come page by page without gaps or repeats', async (sort) => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await listProducts(ctx, query({ sort, limit: 2, ...(cursor ? { cursor } : {}) }))
      expect(page.total).toBe(prices.length)
      seen.push(...page.data.map(({ id }) => id))
      cursor = page.page.nextCursor ?? undefined
    } while (cursor)
    expect(new Set(seen).size).toBe(prices.length)
  })

  it('are in the order they promise', async () => {
    const amounts = async (sort: string) =>
      (await listProducts(ctx, query({ sort }))).data.map(({ price }) => price.amount)
    const ascending = [...prices].map(Number).sort((a, b) => a - b)
    expect(await amounts('price_asc')).toEqual(ascending)
    expect(await amounts('price_desc')).toEqual([...ascending].reverse())
    expect(await amounts('best_selling')).toEqual([...prices].reverse().map(Number))
    expect(await titles({ sort: 'name' })).toEqual(prices.map((_, index) => `Café mug ${index}`))
  })

  it('filter by category, words without accents, SKU, price, stock, rating and feature', async () => {
    expect(await total({ category: 'home' })).toBe(7)
    expect(await total({ category: 'home/mugs' })).toBe(7)
    expect(await total({ category: 'mugs' })).toBe(7)
    expect(await total({ category: 'nothing' })).toBe(0)
    expect(await total({ q: 'CAFE mug' })).toBe(7)
    expect(await total({ q: 'mug 3' })).toBe(1)
    expect(await total({ q: 'tableware' })).toBe(7)
    expect(await total({ q: '100%_' })).toBe(0)
    expect(await total({ price_min: '900', price_max: '1500' })).toBe(3)
    expect(await total({ in_stock: 'true' })).toBe(6)
    expect(await total({ in_stock: 'false' })).toBe(1)
    expect(await total({ rating_min: '4' })).toBe(6)
    expect(await total({ on_sale: 'true' })).toBe(0)
    expect(await total({ featured: 'true' })).toBe(3)
    const sku = (await db.variant.findFirstOrThrow()).sku
    expect(await total({ q: sku })).toBe(1)
  })

  it.each([encodeCursor(['x', 'y']), encodeCursor(['1', 'not-an-id']), encodeCursor(['1']), 'garbage'])(
    'refuse the forged cursor %s',
    async (cursor) => {
      await expect(listProducts(ctx, query({ sort: 'price_asc', cursor }))).rejects.toMatchObject({
        code: 'page.bad_cursor',
        status: 400,
      })
    },
  )
})

describe('what is shown', () => {
  it('follows every change as soon as it is committed', async () => {
    const { id, variantId } = await makeProduct({ title: 'Quokka lantern', stock: 1 })
    const found = () => total({ q: 'quokka' })
    expect(await found()).toBe(1)
    await db.product.update({ where: { id }, data: { status: 'draft' } })
    expect(await found()).toBe(0)
    await db.product.update({ where: { id }, data: { status: 'published' } })
    expect(await found()).toBe(1)
    await db.stockLevel.update({ where: { variantId }, data: { reserved: 1 } })
    expect(await total({ q: 'quokka', in_stock: 'true' })).toBe(0)
    await db.stockLevel.update({ where: { variantId }, data: { reserved: 0 } })
    expect(await total({ q: 'quokka', in_stock: 'true' })).toBe(1)
    await db.price.updateMany({ where: { variantId }, data: { amountMinor: 123_456n } })
    expect(await total({ price_min: '123456' })).toBe(1)
    await db.variant.update({ where: { id: variantId }, data: { active: false } })
    expect(await found()).toBe(0)
    await db.product.delete({ where: { id } })
    expect(await found()).toBe(0)
  })

  it('misses no change of a transaction that began before others, and ended after them', async () => {
    const [early, late] = [await makeProduct({ title: 'Numbat' }), await makeProduct({ title: 'Bilby' })]
    const renamed = { title: 'Numbat two', subtitle: '', highlights: [], paragraphs: [], specs: [] }
    const { promise: held, resolve: commit } = withResolvers()
    const slow = db.$transaction(async (tx) => {
      await tx.product.update({
        where: { id: early.id },
        data: { translations: { en: renamed, de: renamed } },
      })
      await held
    })
    await db.product.update({ where: { id: late.id }, data: { featured: true } })
    expect(await titles({ q: 'bilby' })).toEqual(['Bilby'])
    expect(await titles({ q: 'numbat' })).toEqual(['Numbat'])
    commit()
    await slow
    expect(await titles({ q: 'numbat' })).toEqual(['Numbat two'])
    await db.product.deleteMany({ where: { id: { in: [early.id, late.id] } } })
  })

  it('begins at the time a product is published, without anybody’s doing', async () => {
    const { id } = await makeProduct({ title: 'Wombat stool' })
    await db.product.update({ where: { id }, data: { publishedAt: new Date(Date.now() + 400) } })
    expect(await total({ q: 'wombat' })).toBe(0)
    await expect.poll(() => total({ q: 'wombat' }), { timeout: 5_000 }).toBe(1)
    await db.product.delete({ where: { id } })
  })
})

describe('search', () => {
  it('finds mistyped words, and says what it looked for', async () => {
    const { id } = await makeProduct({ title: 'Linen lampshade' })
    const page = await listProducts(ctx, query({ q: 'lampshde linnen' }))
    expect(page.data.map(({ title }) => title)).toEqual(['Linen lampshade'])
    expect(page.search).toEqual({ correctedQuery: 'lampshade linen', isPartial: false })
    expect(await total({ q: 'lamp' })).toBe(1)
    expect(await total({ q: 'shadowy figures' })).toBe(0)
    await db.product.delete({ where: { id } })
  })

  it('knows the other forms, joined words and umlauts of German', async () => {
    const { id } = await makeProduct({ title: 'x' })
    const de = { title: 'Läufer für Lampenschirme', subtitle: '', highlights: [], paragraphs: [], specs: [] }
    await db.product.update({
      where: { id },
      data: { translations: { en: { ...de, title: 'Table runner' }, de } },
    })
    for (const q of ['Läufern', 'laufer', 'Laeufer', 'schirm', 'Lampenschirm', 'Laufer fur Schirme'])
      expect(await titles({ q }, german), q).toEqual(['Läufer für Lampenschirme'])
    await db.product.delete({ where: { id } })
  })

  it('takes synonyms as the shop keeps them', async () => {
    expect(await total({ q: 'Tasse' }, german)).toBe(0)
    const { id } = await db.searchSynonym.create({
      data: { id: newId(), language: 'de', words: ['Tasse', 'Mug'] },
    })
    expect(await total({ q: 'Tassen' }, german)).toBe(7)
    await db.searchSynonym.delete({ where: { id } })
    expect(await total({ q: 'Tassen' }, german)).toBe(0)
  })

  it('answers with what has most of the words when nothing has all, and puts the best first', async () => {
    const page = await listProducts(ctx, query({ q: 'mug zzzzqqqq' }))
    expect([page.total, page.search]).toEqual([7, { correctedQuery: null, isPartial: true }])
    const { id } = await makeProduct({ title: 'Lamp' })
    await db.product.update({ where: { id }, data: { attributes: {}, searchBoost: 0 } })
    const texts = {
      title: 'Saucer',
      subtitle: 'Goes with every café mug',
      highlights: [],
      paragraphs: [],
      specs: [],
    }
    await db.product.update({ where: { id }, data: { translations: { en: texts, de: texts } } })
    expect((await titles({ q: 'mug' })).at(-1)).toBe('Saucer')
    await db.product.delete({ where: { id } })
  })
})
