import { beforeAll, describe, expect, it } from 'vitest'
import { createCtx } from '@/lib/context'
import { db } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { currentIndex } from '@/lib/search/current-index'
import { listProducts } from '@/lib/search/list-products'
import { ListProducts } from '@/lib/search/schema'
import { seed } from '@/prisma/seed/seed'

const TOTAL = 300
const ctx = createCtx()
const lines: string[] = []

beforeAll(async () => {
  // An index that was made before tells whether it hears of products that no trigger announced.
  await currentIndex()
  await seed({ log: (line) => lines.push(line), products: TOTAL })
}, 120_000)

/** How many rows the query finds. */
async function count(query: ReturnType<typeof sql>): Promise<number> {
  const rows = await db.$queryRaw<unknown[]>(query)
  return rows.length
}

describe('a demo shop filled up with invented products', () => {
  it('has as many as were asked for, each with all that belongs to one', async () => {
    expect(lines.at(-1)).toMatch(/^\d+ invented products$/)
    expect(await db.product.count()).toBe(TOTAL)
    expect(
      await count(sql`
        SELECT 1 FROM "Product" p WHERE NOT EXISTS (SELECT 1 FROM "Media" m WHERE m."productId" = p."id")
          OR NOT EXISTS (SELECT 1 FROM "ProductCategory" c WHERE c."productId" = p."id")
          OR NOT EXISTS (SELECT 1 FROM "Variant" v WHERE v."productId" = p."id")`),
    ).toBe(0)
  })

  it('has every variant at a price in both currencies, which is the last of its history', async () => {
    expect(
      await count(sql`
        SELECT 1 FROM "Variant" v LEFT JOIN "Price" p ON p."variantId" = v."id"
        GROUP BY v."id" HAVING array_agg(p."currency"::text ORDER BY p."currency") IS DISTINCT FROM '{EUR,USD}'`),
    ).toBe(0)
    expect(
      await count(sql`
        SELECT 1 FROM "Price" p WHERE p."amountMinor" IS DISTINCT FROM (SELECT h."amountMinor" FROM "PriceHistory" h
          WHERE h."variantId" = p."variantId" AND h."currency" = p."currency" ORDER BY h."createdAt" DESC LIMIT 1)`),
    ).toBe(0)
    expect(await count(sql`SELECT 1 FROM "Price" WHERE "compareAtMinor" IS NOT NULL`)).toBeGreaterThan(0)
  })

  it('has a stock ledger that adds up to the level of every variant, and bundles as their parts make them up', async () => {
    expect(await db.stockLevel.count()).toBe(await db.variant.count())
    expect(
      await count(sql`
        SELECT 1 FROM "StockLevel" l LEFT JOIN "StockMovement" m ON m."variantId" = l."variantId"
        WHERE NOT EXISTS (SELECT FROM "BundleItem" b WHERE b."bundleId" = l."variantId")
        GROUP BY l."variantId" HAVING l."onHand" <> coalesce(sum(m."onHandDelta"), 0)
          OR l."reserved" <> coalesce(sum(m."reservedDelta"), 0)`),
    ).toBe(0)
    const box = await db.variant.findUniqueOrThrow({
      where: { sku: 'GFT-SUNDAY' },
      include: {
        stock: true,
        movements: true,
        bundleItems: { include: { component: { include: { stock: true } } } },
      },
    })
    expect(box.movements).toEqual([])
    expect(box.bundleItems).toHaveLength(3)
    expect(box.stock?.onHand).toBe(
      Math.min(
        ...box.bundleItems.map(({ component: { stock } }) => (stock?.onHand ?? 0) - (stock?.reserved ?? 0)),
      ),
    )
  })

  it('lists every one of them, in order of their names and without repeats', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await listProducts(
        ctx,
        ListProducts.parse({ sort: 'name', limit: 60, ...(cursor ? { cursor } : {}) }),
      )
      expect(page.total).toBe(TOTAL)
      seen.push(...page.data.map(({ id }) => id))
      cursor = page.page.nextCursor ?? undefined
    } while (cursor)
    expect(new Set(seen).size).toBe(TOTAL)
  })

  it('tells of changes again afterwards', async () => {
    const { id } = await db.product.findFirstOrThrow()
    await db.product.update({ where: { id }, data: { status: 'archived' } })
    expect((await listProducts(ctx, ListProducts.parse({}))).total).toBe(TOTAL - 1)
  })
})
