import 'server-only'
import type { ProductView } from '@/lib/catalog/schema'
import type { Localized } from '@/lib/catalog/translations'
import type { Ctx } from '@/lib/context'

/** What a feed tells of a product beside what its page shows. */
export type FeedFacts = { googleCategory: number | null; materials: string[] }

/** What all products of a feed share; read once. */
export type SharedFacts = { googleCategories: Map<string, number>; materials: Map<string, string> }

/** Names of materials by their code, and the numbers of Google's product taxonomy by the path of the category. */
export async function readFeedFacts(ctx: Pick<Ctx, 'db' | 'market'>): Promise<SharedFacts> {
  const [categories, material] = await Promise.all([
    ctx.db.category.findMany({ select: { path: true, googleCategory: true } }),
    ctx.db.attribute.findUnique({ where: { code: 'material' }, select: { values: true } }),
  ])
  const values = (material?.values ?? []) as { code: string; label: Localized }[]
  return {
    googleCategories: new Map(
      categories.flatMap(({ path, googleCategory }) =>
        googleCategory === null ? [] : [[path, googleCategory] as const],
      ),
    ),
    materials: new Map(values.map(({ code, label }) => [code, label[ctx.market.language]])),
  }
}

/** The facts of some products, by their ids; one query. */
export async function factsOf(
  ctx: Pick<Ctx, 'db'>,
  { googleCategories, materials }: SharedFacts,
  products: readonly ProductView[],
): Promise<Map<string, FeedFacts>> {
  const rows = await ctx.db.product.findMany({
    where: { id: { in: products.map(({ id }) => id) } },
    select: { id: true, attributes: true },
  })
  const codes = new Map(rows.map(({ id, attributes }) => [id, (attributes as Codes).material ?? []]))
  return new Map(
    products.map(({ id, breadcrumbs }) => [
      id,
      {
        googleCategory: googleCategories.get(breadcrumbs.at(-1)?.path ?? '') ?? null,
        materials: (codes.get(id) ?? []).flatMap((code) => materials.get(code) ?? []),
      },
    ]),
  )
}

type Codes = Record<string, string[] | undefined>
