import 'server-only'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import type { CategoryView } from './schema'
import { categoryImageView, type Localized, type StoredImage } from './translations'

/** The active categories, in tree order (parents before children, by position); one query. */
export async function listCategories(ctx: Pick<Ctx, 'db' | 'market'>): Promise<CategoryView[]> {
  const { language, currency } = ctx.market
  const rows = await ctx.db.$queryRaw<CategoryRow[]>(sql`
    SELECT c."id", c."slug", c."path", c."image",
      c."translations"->${language}->>'name' AS "name",
      c."translations"->${language}->>'description' AS "description",
      (SELECT count(DISTINCT p."id")::int
        FROM "Category" below
        JOIN "ProductCategory" pc ON pc."categoryId" = below."id"
        JOIN "Product" p ON p."id" = pc."productId" AND p."status" = 'published' AND p."publishedAt" <= now()
        WHERE (below."id" = c."id" OR below."path" LIKE c."path" || '/%') AND below."active"
          AND EXISTS (SELECT FROM "Variant" v JOIN "Price" price ON price."variantId" = v."id"
            WHERE v."productId" = p."id" AND v."active" AND price."currency" = ${currency})
      ) AS "productCount"
    FROM "Category" c WHERE c."active"
    ORDER BY c."parentId" IS NOT NULL, c."position", c."slug"`)
  return rows.map((row) => categoryView(row, rows, language))
}

type CategoryRow = {
  id: string
  slug: string
  path: string
  image: Omit<StoredImage, 'optionValue'> | null
  name: string
  description: string
  productCount: number
}

function categoryView(row: CategoryRow, all: CategoryRow[], language: keyof Localized): CategoryView {
  const parentPath = (path: string) => path.split('/').slice(0, -1).join('/')
  const ancestors = all
    .filter(({ path }) => row.path.startsWith(`${path}/`))
    .sort((a, b) => a.path.length - b.path.length)
  return {
    id: row.id,
    slug: row.slug,
    path: row.path,
    name: row.name,
    description: row.description,
    image: categoryImageView(row.image, language),
    productCount: row.productCount,
    children: all
      .filter(({ path }) => parentPath(path) === row.path)
      .map(({ slug, path, name, productCount }) => ({ slug, path, name, productCount })),
    breadcrumbs: [...ancestors, row].map(({ slug, path, name }) => ({ slug, path, name })),
  }
}
