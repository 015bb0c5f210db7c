import 'server-only'
import { type CandidateJson, candidatesJson, priceCandidate } from '@/lib/catalog/price-candidates'
import type { Ctx } from '@/lib/context'
import { MAX_QUANTITY } from '@/lib/core/schema'
import { type Sql, sql } from '@/lib/db/sql'
import { isMarketSlug, MARKETS } from '@/lib/markets/markets'
import { decideUnitPrice, type PriceCandidate, priceSteps } from '@/lib/pricing/unit-price'
import type { ShippingMethodRow } from '@/lib/shipping/rate-shipping'
import type { CartComponent, CartItemState, CartState } from './cart-state'
import { shareStock } from './share-stock'

/** The cart that meets a condition on "Cart" c, with everything that decides what it costs; one query. Null for none. */
export async function findCart(ctx: Ctx, where: Sql): Promise<CartState | null> {
  const [row] = await ctx.db.$queryRaw<CartRow[]>(sql`
    SELECT c."id", c."market", c."currency", c."userId", c."email", c."shippingAddress", c."billingAddress",
      c."shippingMethodId", c."note", c."version", c."completedAt", c."updatedAt",
      (SELECT o."id" FROM "Order" o WHERE o."cartId" = c."id") AS "orderId",
      ${itemsJson} AS "items",
      (SELECT coalesce(json_agg(m ORDER BY m."position"), '[]') FROM "ShippingMethod" m
        WHERE m."active" AND m."currency" = c."currency") AS "shippingMethods",
      (SELECT coalesce(json_agg(r ORDER BY r."validFrom" DESC), '[]') FROM "TaxRate" r
        WHERE r."validFrom" <= now() AND r."country" = ANY(${shipToCountries}::text[])) AS "taxRates"
    FROM "Cart" c WHERE ${where}`)
  return row ? cartState(row, ctx.now) : null
}

const shipToCountries = [...new Set(Object.values(MARKETS).flatMap((market) => [...market.countries]))]

/** Units of a "Variant" with its "StockLevel" level that could be ordered; NULL for goods without stock keeping. */
const availableOf = (variant: Sql) => sql`
  CASE WHEN ${variant}."trackInventory" THEN GREATEST(coalesce(level."onHand" - level."reserved", 0), 0) END`

const titleJson = (product: Sql) => sql`
  json_build_object('en', ${product}."translations"->'en'->>'title', 'de', ${product}."translations"->'de'->>'title')`

/** NULL for what is no bundle. */
const componentsJson = sql`(
  SELECT json_agg(json_build_object('variantId', part."id", 'quantity', b."quantity", 'sku', part."sku",
    'available', ${availableOf(sql`part`)}, 'title', ${titleJson(sql`product`)}, 'options', product."options",
    'optionValues', part."optionValues") ORDER BY b."position")
  FROM "BundleItem" b
  JOIN "Variant" part ON part."id" = b."componentId"
  JOIN "Product" product ON product."id" = part."productId"
  LEFT JOIN "StockLevel" level ON level."variantId" = part."id"
  WHERE b."bundleId" = v."id")`

const filesJson = sql`(
  SELECT json_agg(json_build_object('id', f."id", 'name', f."name", 'contentType', f."contentType",
    'sizeBytes', f."sizeBytes") ORDER BY f."name")
  FROM "DigitalFile" f WHERE f."variantId" = v."id" AND f."removedAt" IS NULL)`

const itemsJson = sql`(
  SELECT coalesce(json_agg(json_build_object(
    'id', i."id", 'variantId', i."variantId", 'quantity', i."quantity", 'seenMinor', i."unitMinor",
    'baseMinor', CASE WHEN v."active" AND p."status" = 'published' AND p."publishedAt" <= now()
      THEN price."amountMinor" END,
    'candidates', ${candidatesJson({ variant: sql`v."id"`, currency: sql`c."currency"`, userId: sql`c."userId"` })},
    'available', ${availableOf(sql`v`)}, 'components', ${componentsJson},
    'isDigital', v."isDigital", 'files', CASE WHEN v."isDigital" THEN ${filesJson} END,
    'sku', v."sku", 'slug', p."slug", 'taxClass', p."taxClass", 'weightG', v."weightG",
    'title', ${titleJson(sql`p`)},
    'options', p."options", 'optionValues', v."optionValues", 'image', (
      SELECT to_json(m) FROM (
        SELECT "url", "alt", "width", "height", "blur", "color", "optionValue" FROM "Media" media
        WHERE media."productId" = p."id"
        ORDER BY media."optionValue" IS NOT NULL
          AND media."optionValue" IN (SELECT "value" FROM jsonb_each_text(v."optionValues")) DESC, media."position"
        LIMIT 1
      ) m)
    ) ORDER BY i."createdAt", i."id"), '[]')
  FROM "CartItem" i
  JOIN "Variant" v ON v."id" = i."variantId"
  JOIN "Product" p ON p."id" = v."productId"
  LEFT JOIN "Price" price ON price."variantId" = v."id" AND price."currency" = c."currency"
  LEFT JOIN "StockLevel" level ON level."variantId" = v."id"
  WHERE i."cartId" = c."id")`

type Priced = 'seenMinor' | 'baseMinor' | 'unitMinor' | 'priceSource' | 'nextStep'
type Shown = { available: number | null; title: { en: string; de: string } }
type ItemJson = Omit<CartItemState, Priced | keyof Shown | 'components' | 'files'> &
  Shown & {
    seenMinor: number
    baseMinor: number | null
    candidates: CandidateJson[]
    components: (Omit<CartComponent, keyof Shown> & Shown)[] | null
    files: CartItemState['files'] | null
  }

type MethodJson = Omit<ShippingMethodRow, 'priceMinor' | 'freeFromMinor' | 'heavyMinor'> & {
  priceMinor: number
  freeFromMinor: number | null
  heavyMinor: number
}

type CartRow = Omit<CartState, 'market' | 'items' | 'shippingMethods'> & {
  market: string
  items: ItemJson[]
  shippingMethods: MethodJson[]
}

function itemPrice(
  minor: number | null,
  candidates: PriceCandidate[],
  quantity: number,
  now: Date,
): Omit<Pick<CartItemState, Priced>, 'seenMinor'> {
  if (minor === null) return { baseMinor: null, unitMinor: null, priceSource: 'base', nextStep: null }
  const baseMinor = BigInt(minor)
  const { unitMinor, source } = decideUnitPrice(baseMinor, candidates, quantity, now)
  const next = priceSteps(baseMinor, candidates, MAX_QUANTITY, now).find(
    (step) => step.minQuantity > quantity && step.unitMinor < unitMinor,
  )
  return { baseMinor, unitMinor, priceSource: source, nextStep: next ?? null }
}

/** JSON carries integers exactly up to 2^53: far above any price that the schemas let in. */
function cartState(row: CartRow, now: Date): CartState {
  if (!isMarketSlug(row.market)) throw new RangeError(`Cart ${row.id} is of an unknown market`)
  const market = MARKETS[row.market]
  const shown = ({ available, title }: Shown) => ({
    available: available ?? Number.POSITIVE_INFINITY,
    title: title[market.language],
  })
  const items = row.items.map(({ candidates, baseMinor, components, ...item }) => ({
    ...item,
    ...itemPrice(baseMinor, candidates.map(priceCandidate), item.quantity, now),
    ...shown(item),
    seenMinor: BigInt(item.seenMinor),
    components: (components ?? []).map((part) => ({ ...part, ...shown(part) })),
    files: item.files ?? [],
  }))
  const left = shareStock(items)
  return {
    ...row,
    market,
    items: items.map((item, at) => ({ ...item, available: left[at] ?? item.available })),
    shippingMethods: row.shippingMethods.map((method) => ({
      ...method,
      priceMinor: BigInt(method.priceMinor),
      freeFromMinor: method.freeFromMinor === null ? null : BigInt(method.freeFromMinor),
      heavyMinor: BigInt(method.heavyMinor),
    })),
  }
}
