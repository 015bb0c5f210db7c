import 'server-only'
import { requirePermission } from '@/lib/auth/permissions'
import type { Ctx } from '@/lib/context'
import { badCursor, CursorTime, decodeCursor, type Page, toPage } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { empty, type Sql, sql } from '@/lib/db/sql'
import { DEFAULT_MARKET } from '@/lib/markets/markets'
import type { AdminProductRow, ListAdminProducts, ProductStatus } from './schema'
import { imageView, type StoredImage } from './translations'

/** Products of every status for the back office, last changed first. Throws `auth.forbidden`, `page.bad_cursor`. */
export async function listAdminProducts(ctx: Ctx, input: ListAdminProducts): Promise<Page<AdminProductRow>> {
  requirePermission(ctx, 'products:read')
  const rows = await ctx.db.$queryRaw<Row[]>(sql`
    SELECT p."id", p."slug", p."status", p."updatedAt", p."translations"->'en'->>'title' AS "title",
      (SELECT to_json(m) FROM "Media" m WHERE m."productId" = p."id" ORDER BY m."position" LIMIT 1) AS "image",
      (SELECT c."translations"->'en'->>'name' FROM "ProductCategory" pc JOIN "Category" c ON c."id" = pc."categoryId"
        WHERE pc."productId" = p."id" ORDER BY length(c."path") DESC LIMIT 1) AS "category",
      count(v."id")::int AS "variantCount", min(price."amountMinor") AS "minMinor",
      coalesce(sum(level."onHand" - level."reserved"), 0)::int AS "stock"
    FROM "Product" p
    LEFT JOIN "Variant" v ON v."productId" = p."id"
    LEFT JOIN "Price" price ON price."variantId" = v."id" AND price."currency" = ${DEFAULT_MARKET.currency}
    LEFT JOIN "StockLevel" level ON level."variantId" = v."id"
    WHERE true ${filters(input)} ${after(input.cursor)}
    GROUP BY p."id"
    ORDER BY p."updatedAt" DESC, p."id" DESC LIMIT ${input.limit + 1}`)
  return toPage(rows, input.limit, (row) => [row.updatedAt.toISOString(), row.id], rowView)
}

type Row = {
  id: string
  slug: string
  status: ProductStatus
  updatedAt: Date
  title: string
  image: (StoredImage & { id: string }) | null
  category: string | null
  variantCount: number
  minMinor: bigint | null
  stock: number
}

function filters(input: ListAdminProducts): Sql {
  const pattern = `%${(input.q ?? '').replace(/[\\%_]/g, '\\$&')}%`
  return sql`
    ${input.status === undefined ? empty : sql`AND p."status" = ${input.status}::"ProductStatus"`}
    ${
      input.q === undefined
        ? empty
        : sql`AND (p."slug" ILIKE ${pattern}
            OR p."translations"->'en'->>'title' ILIKE ${pattern} OR p."translations"->'de'->>'title' ILIKE ${pattern}
            OR EXISTS (SELECT FROM "Variant" s WHERE s."productId" = p."id" AND s."sku" ILIKE ${pattern}))`
    }`
}

function after(cursor: string | undefined): Sql {
  const key = decodeCursor(cursor, 2)
  if (!key) return empty
  const [updatedAt, id] = key
  if (!CursorTime.safeParse(updatedAt).success || !Id.safeParse(id).success) throw badCursor()
  return sql`AND (p."updatedAt", p."id") < (${updatedAt}::timestamptz, ${id}::uuid)`
}

function rowView(row: Row): AdminProductRow {
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    status: row.status,
    image: row.image ? imageView(row.image, 'en') : null,
    category: row.category,
    variantCount: row.variantCount,
    stock: row.stock,
    price: row.minMinor === null ? null : { amount: Number(row.minMinor), currency: DEFAULT_MARKET.currency },
    updatedAt: row.updatedAt.toISOString(),
  }
}
