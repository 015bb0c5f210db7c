import 'server-only'
import { tags } from '@/lib/cache/tags'
import type { Ctx } from '@/lib/context'

/** Expires what shows a collection: its own lists, and the menus and tiles that lead to it. */
export function expireCollection(ctx: Ctx, slug: string): void {
  ctx.expire(tags.collections)
  ctx.expire(tags.collection(slug))
}
