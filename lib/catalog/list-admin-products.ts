import 'server-only'
import { requirePermission } from '@/lib/auth/permissions'
import type { Ctx } from '@/lib/context'
import { badCursor, CursorTime, decodeCursor, type Page, toPage } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { planForValues } from '@/lib/db/plan-for-values'
import { empty, type Sql, sql } from '@/lib/db/sql'
import { IS_LOW_ON_STOCK } from '@/lib/inventory/low-stock'
import { DEFAULT_MARKET } from '@/lib/markets/markets'
import type { AdminProductRow, ListAdminProducts, ProductStatus } from './admin-schema'
import { idsMatching } from './ids-matching'
import { imageView, type StoredImage } from './translations'

/** Products of every status for the back office, last changed first. Throws `auth.forbidden`, `page.bad_cursor`. */
export async function listAdminProducts(ctx: Ctx, input: ListAdminProducts): Promise<Page<AdminProductRow>> {
  requirePermission(ctx, 'products:read')
  const query = sql`
    WITH "page" AS MATERIALIZED (
      SELECT p."id" FROM "Product" p WHERE true ${filters(input)} ${after(input.cursor)}
      ORDER BY p."updatedAt" DESC, p."id" DESC LIMIT ${input.limit + 1}
    )
    SELECT p."id", p."slug", p."status", p."publishedAt", p."updatedAt", p."translations"->'en'->>'title' AS "title",
      (SELECT to_json(m) FROM "Media" m WHERE m."productId" = p."id" ORDER BY m."position" LIMIT 1) AS "image",
      (SELECT c."translations"->'en'->>'name' FROM "ProductCategory" pc JOIN "Category" c ON c."id" = pc."categoryId"
        WHERE pc."productId" = p."id" ORDER BY length(c."path") DESC LIMIT 1) AS "category",
      count(v."id")::int AS "variantCount", min(price."amountMinor") AS "minMinor",
      CASE WHEN coalesce(bool_and(v."trackInventory"), true) THEN coalesce(sum(level."onHand" - level."reserved"), 0)::int END AS "stock"
    FROM "page" JOIN "Product" p ON p."id" = "page"."id"
    LEFT JOIN "Variant" v ON v."productId" = p."id"
    LEFT JOIN "Price" price ON price."variantId" = v."id" AND price."currency" = ${DEFAULT_MARKET.currency}
    LEFT JOIN "StockLevel" level ON level."variantId" = v."id"
    GROUP BY p."id"
    ORDER BY p."updatedAt" DESC, p."id" DESC`
  const rows = await (input.q === undefined ? ctx.db.$queryRaw<Row[]>(query) : planForValues<Row>(query))
  return toPage(rows, input.limit, (row) => [row.updatedAt.toISOString(), row.id], rowView)
}

type Row = {
  id: string
  slug: string
  status: ProductStatus
  publishedAt: Date | null
  updatedAt: Date
  title: string
  image: (StoredImage & { id: string }) | null
  category: string | null
  variantCount: number
  minMinor: bigint | null
  stock: number | null
}

function filters({ q, status, low_stock: isLow }: ListAdminProducts): Sql {
  return sql`
    ${
      isLow
        ? sql`AND EXISTS (SELECT FROM "Variant" v JOIN "StockLevel" level ON level."variantId" = v."id"
            WHERE v."productId" = p."id" AND ${IS_LOW_ON_STOCK})`
        : empty
    }
    ${status === undefined ? empty : sql`AND p."status" = ${status}::"ProductStatus"`}
    ${q === undefined ? empty : sql`AND p."id" IN (${idsMatching(q)})`}`
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
    publishedAt: row.publishedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
  }
}
