import { beforeAll, describe, expect, it, vi } from 'vitest'
import { createCtx } from '@/lib/context'
import { db } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { isIndexOutdated } from '@/lib/search/current-index'
import { listFacets } from '@/lib/search/list-facets'
import { listProducts } from '@/lib/search/list-products'
import { Filters, ListProducts } from '@/lib/search/schema'
import { seedMany } from '@/prisma/seed/many/seed-many'
import { seedCatalog } from '@/prisma/seed/seed-catalog'

/** More than an index is made of while its readers wait. */
const INVENTED = 1_200
const ctx = createCtx()

const total = async () => (await listProducts(ctx, ListProducts.parse({}))).total
const nameOfLighting = async () =>
  (await listFacets(ctx, Filters.parse({}))).categories.find(({ path }) => path === 'lighting')?.name
const rename = (name: string) =>
  db.$executeRaw(
    sql`UPDATE "Category" SET "translations" = jsonb_set("translations", '{en,name}', to_jsonb(${name}::text)) WHERE "path" = 'lighting'`,
  )

beforeAll(async () => {
  await seedCatalog(new Date())
  await seedMany(INVENTED, new Date())
  expect(await nameOfLighting()).toBe('Lighting')
}, 120_000)

describe('a large catalogue', () => {
  it('goes on answering while its index is made anew, and soon shows what that was for', async () => {
    await rename('Lamps')
    expect(await nameOfLighting()).toBe('Lighting')
    expect(isIndexOutdated()).toBe(true)
    await vi.waitFor(async () => expect(await nameOfLighting()).toBe('Lamps'), { timeout: 30_000 })
    expect(isIndexOutdated()).toBe(false)
  })

  it('shows a changed product at once meanwhile, and does not lose it to the new index', async () => {
    const before = await total()
    await rename('Lights')
    expect(await nameOfLighting()).toBe('Lamps')
    const { id } = await db.product.findFirstOrThrow({ where: { status: 'published' } })
    await db.product.update({ where: { id }, data: { status: 'archived' } })
    expect(await total()).toBe(before - 1)
    await vi.waitFor(async () => expect(await nameOfLighting()).toBe('Lights'), { timeout: 30_000 })
    expect(await total()).toBe(before - 1)
  })

  it('sees a second change that comes while the first is being taken in', async () => {
    await rename('One')
    await nameOfLighting()
    await rename('Two')
    await vi.waitFor(async () => expect(await nameOfLighting()).toBe('Two'), { timeout: 30_000 })
  })
})
