import 'server-only'
import { categoryImageView, type StoredImage } from '@/lib/catalog/translations'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { criteriaOf } from '@/lib/search/criteria'
import { currentIndex } from '@/lib/search/current-index'
import { Finding } from '@/lib/search/find'
import type { CollectionSort } from '@/lib/search/sort-names'
import type { CollectionView } from './schema'

/** The active collections in their order, with how many products each shows in the market; two queries. */
export async function listCollections(ctx: Pick<Ctx, 'db' | 'market'>): Promise<CollectionView[]> {
  const { market } = ctx
  const index = await currentIndex()
  const rows = await ctx.db.$queryRaw<Row[]>(sql`
    SELECT c."id", c."slug", c."sort", c."inMenu", c."translations"->${market.language} AS "text",
      (SELECT to_json(m) FROM "Media" m WHERE m."productId" = c."imageProductId" ORDER BY m."position" LIMIT 1) AS "image"
    FROM "Collection" c WHERE c."active"
    ORDER BY c."position", c."id"`)
  return rows.map(({ id, slug, sort, inMenu, text, image }) => ({
    id,
    slug,
    name: text.name,
    description: text.description,
    image: image && categoryImageView(image, market.language),
    sort,
    inMenu,
    productCount: new Finding(index, market, criteriaOf(index, market, { collection: slug })).found().size(),
    seo: { title: text.seoTitle ?? null, description: text.seoDescription ?? null },
  }))
}

type Row = {
  id: string
  slug: string
  sort: CollectionSort
  inMenu: boolean
  text: { name: string; description: string; seoTitle?: string | null; seoDescription?: string | null }
  image: StoredImage | null
}
