import 'server-only'
import { requirePermission } from '@/lib/auth/permissions'
import type { CollectionRule } from '@/lib/catalog/collection-rule'
import { readProductCards } from '@/lib/catalog/product-cards'
import type { ImageView } from '@/lib/catalog/schema'
import type { Ctx } from '@/lib/context'
import { currentIndex } from '@/lib/search/current-index'
import { Finding } from '@/lib/search/find'
import { membersOf } from '@/lib/search/members'
import { pageOfOrdinals } from '@/lib/search/order'
import type { CollectionSort } from '@/lib/search/sort-names'

const FIRST = 8

export type CollectionPreview = {
  count: number
  first: { id: string; title: string; image: ImageView | null }[]
}

/** How many products a rule would show in the market, and the first of them; two queries. Throws `auth.forbidden`. */
export async function previewCollection(
  ctx: Ctx,
  { rule, sort }: { rule: CollectionRule; sort: CollectionSort },
): Promise<CollectionPreview> {
  requirePermission(ctx, 'products:read')
  const index = await currentIndex()
  const among = membersOf(index, ctx.market, { kind: 'rule', rule })
  const finding = new Finding(index, ctx.market, { among })
  const found = finding.found()
  const ordinals = pageOfOrdinals(finding, found, { sort, after: null, limit: FIRST })
  const cards = await readProductCards(
    ctx,
    ordinals.map((ordinal) => index.ids[ordinal] ?? ''),
  )
  return {
    count: found.size(),
    first: cards.map(({ id, title, images: [image] }) => ({ id, title, image: image ?? null })),
  }
}
