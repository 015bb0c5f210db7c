import 'server-only'
import { stockState } from '@/lib/catalog/availability'
import { chosenOptions, imageView, type StoredImage, type StoredOption } from '@/lib/catalog/translations'
import type { Ctx } from '@/lib/context'
import { money } from '@/lib/core/money'
import { sql } from '@/lib/db/sql'
import type { Market } from '@/lib/markets/markets'
import type { SharedWish, WishView } from './schema'

/** Something on a wish list, with what is true of it now in the market of the reader. */
export type WishRow = {
  variantId: string
  slug: string
  title: string
  options: StoredOption[]
  optionValues: Record<string, string>
  image: StoredImage | null
  priceMinor: bigint | null
  /** Units that could be bought; null for goods without stock keeping. */
  available: number | null
  lowStockThreshold: number
  seenMinor: bigint
  currency: string
  createdAt: Date
}

/** What is on a list, latest first; one query. */
export function listWishes(ctx: Pick<Ctx, 'db' | 'market'>, wishlistId: string): Promise<WishRow[]> {
  const { language, currency } = ctx.market
  return ctx.db.$queryRaw<WishRow[]>(sql`
    SELECT i."variantId", i."seenMinor", i."currency", i."createdAt", p."slug", p."options", v."optionValues",
      v."lowStockThreshold", p."translations"->${language}->>'title' AS "title",
      CASE WHEN v."active" AND p."status" = 'published' AND p."publishedAt" <= now()
        THEN price."amountMinor" END AS "priceMinor",
      CASE WHEN v."trackInventory" THEN GREATEST(coalesce(level."onHand" - level."reserved", 0), 0) END AS "available",
      (SELECT to_json(m) FROM (
        SELECT "url", "alt", "width", "height", "blur", "color", "optionValue" FROM "Media" media
        WHERE media."productId" = p."id"
        ORDER BY media."optionValue" IS NOT NULL
          AND media."optionValue" IN (SELECT "value" FROM jsonb_each_text(v."optionValues")) DESC, media."position"
        LIMIT 1) m) AS "image"
    FROM "WishlistItem" i
    JOIN "Variant" v ON v."id" = i."variantId"
    JOIN "Product" p ON p."id" = v."productId"
    LEFT JOIN "Price" price ON price."variantId" = v."id" AND price."currency" = ${currency}
    LEFT JOIN "StockLevel" level ON level."variantId" = v."id"
    WHERE i."wishlistId" = ${wishlistId}::uuid
    ORDER BY i."createdAt" DESC, i."id" DESC`)
}

/** As its owner sees it. */
export function wishView(wish: WishRow, market: Market): WishView {
  return {
    ...sharedWish(wish, market),
    seenPrice: money(wish.seenMinor, wish.currency),
    addedAt: wish.createdAt.toISOString(),
  }
}

/** As others see it. */
export function sharedWish(wish: WishRow, market: Market): SharedWish {
  const { priceMinor, available, lowStockThreshold } = wish
  const units = available ?? Number.POSITIVE_INFINITY
  return {
    variantId: wish.variantId,
    slug: wish.slug,
    title: wish.title,
    options: chosenOptions(wish.options, wish.optionValues, market.language),
    image: wish.image ? imageView(wish.image, market.language) : null,
    price: priceMinor === null ? null : money(priceMinor, market.currency),
    stock: priceMinor === null ? 'sold_out' : stockState(units, lowStockThreshold),
  }
}
