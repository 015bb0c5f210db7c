import { beforeAll, describe, expect, it } from 'vitest'
import { createCtx } from '@/lib/context'
import { db } from '@/lib/db/client'
import { MARKETS } from '@/lib/markets/markets'
import { listFacets } from '@/lib/search/list-facets'
import { listProducts } from '@/lib/search/list-products'
import { Filters, ListProducts } from '@/lib/search/schema'
import { synonyms } from '@/prisma/seed/content/synonyms'
import { seedCatalog } from '@/prisma/seed/seed-catalog'

const english = createCtx()
const german = createCtx({ market: MARKETS['de-de'] })

const found = async (ctx: typeof english, q: string) => listProducts(ctx, ListProducts.parse({ q }))
const slugs = async (ctx: typeof english, q: string) => (await found(ctx, q)).data.map(({ slug }) => slug)

beforeAll(async () => void (await seedCatalog(new Date())))

describe('who searches the demo shop', () => {
  it('finds mugs as cups, and in German as whatever they are called', async () => {
    for (const q of ['Tasse', 'Becher', 'Mug', 'Pott'])
      expect((await slugs(german, q)).slice(0, 2), q).toContain('ebb-mug')
    expect((await slugs(english, 'cup')).slice(0, 3)).toContain('ebb-mug')
  })

  it('finds the linen lampshade by a mistyped name', async () => {
    const page = await found(english, 'lampshde linnen')
    expect(page.data[0]?.slug).toBe('linen-lampshade')
    expect(page.search).toEqual({ correctedQuery: 'lampshade linen', isPartial: false })
  })

  it.each(synonyms)('is answered to every one of $language $words', async ({ language, words }) => {
    for (const word of words) {
      const page = await found(language === 'de' ? german : english, word)
      expect(page.total, word).toBeGreaterThan(0)
      // Understood as it was meant, not taken for a typing error.
      expect(page.search?.correctedQuery, word).toBeNull()
    }
  })

  it('is offered materials, places and origins in their language, counted', async () => {
    const facets = await listFacets(german, Filters.parse({ category: 'lighting' }))
    const of = (code: string) => facets.filters.find((each) => each.code === code)
    expect(of('material')?.label).toBe('Material')
    expect(of('material')?.values.find(({ code }) => code === 'linen')).toMatchObject({
      label: 'Leinen',
      count: 3,
    })
    expect(of('place')?.values.find(({ code }) => code === 'study')?.count).toBe(1)
    expect(of('origin')?.values.find(({ code }) => code === 'japan')?.count).toBe(1)
    const both = { filter: 'material:linen,origin:estonia' }
    const page = await listProducts(german, ListProducts.parse(both))
    expect(page.data.map(({ slug }) => slug)).toEqual(['halden-floor-lamp'])
  })

  it('is told how many there are now, not how many there were', async () => {
    const japanese = async () => {
      const { filters } = await listFacets(english, Filters.parse({}))
      return filters.find(({ code }) => code === 'origin')?.values.find(({ code }) => code === 'japan')?.count
    }
    expect(await japanese()).toBe(3)
    const where = { slug: 'ember-kettle' }
    await db.product.update({ where, data: { status: 'archived' } })
    expect(await japanese()).toBe(2)
    await db.product.update({ where, data: { status: 'published' } })
    expect(await japanese()).toBe(3)
  })
})
