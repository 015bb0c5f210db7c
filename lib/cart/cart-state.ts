import 'server-only'
import { personIdOf } from '@/lib/auth/require-person'
import { type CandidateJson, candidatesJson, priceCandidate } from '@/lib/catalog/price-candidates'
import type { StoredImage, StoredOption } from '@/lib/catalog/translations'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { hashToken } from '@/lib/core/id'
import { MAX_QUANTITY } from '@/lib/core/schema'
import type { Address } from '@/lib/customers/schema'
import { type Sql, sql } from '@/lib/db/sql'
import { isMarketSlug, MARKETS, type Market } from '@/lib/markets/markets'
import {
  decideUnitPrice,
  type PriceCandidate,
  type PriceStep,
  priceSteps,
  type UnitPrice,
} from '@/lib/pricing/unit-price'
import type { ShippingMethodRow } from '@/lib/shipping/rate-shipping'
import type { TaxRateRow } from '@/lib/tax/find-rates'
import { shareStock } from './share-stock'

/** Everything that decides what a cart costs and whether it can be ordered, read in one query. */
export type CartState = {
  id: string
  market: Market
  currency: string
  userId: string | null
  email: string | null
  shippingAddress: Address | null
  billingAddress: Address | null
  shippingMethodId: string | null
  note: string | null
  version: number
  orderId: string | null
  completedAt: Date | null
  updatedAt: Date
  items: CartItemState[]
  shippingMethods: ShippingMethodRow[]
  taxRates: TaxRateRow[]
}

export type CartItemState = {
  id: string
  variantId: string
  quantity: number
  /** The price of one that the shopper saw when adding. */
  seenMinor: bigint
  /** What one costs everybody now; null when the variant is no longer sold in this market. */
  baseMinor: bigint | null
  /** What one costs the holder now at this quantity, and why; null as `baseMinor`. */
  unitMinor: bigint | null
  priceSource: UnitPrice['source']
  /** From how many on one costs less, and how much then; null where more makes no difference. */
  nextStep: PriceStep | null
  /** Units that could be ordered now beside the other items; Infinity for goods without stock keeping. */
  available: number
  /** What it consists of, where it is a bundle: stock is taken of these. */
  components: CartComponent[]
  sku: string
  slug: string
  title: string
  taxClass: string
  weightG: number
  options: StoredOption[]
  optionValues: Record<string, string>
  image: StoredImage | null
}

export type CartComponent = {
  variantId: string
  /** Units in one bundle. */
  quantity: number
  /** Units that could be ordered now; Infinity for goods without stock keeping. */
  available: number
  sku: string
  title: string
  options: StoredOption[]
  optionValues: Record<string, string>
}

/** The cart that the caller holds. Throws `cart.not_found`, also for a stranger's. */
export async function loadCart(ctx: Ctx, cartId: string): Promise<CartState> {
  const cart = await findCart(ctx, sql`c."id" = ${cartId}::uuid AND ${ownedBy(ctx)}`)
  if (!cart) throw notFound('cart')
  return cart
}

/** The open cart of the caller's cookie, or else the latest one of the person who is signed in; null without either. */
export async function findOpenCart(ctx: Ctx): Promise<CartState | null> {
  const userId = personIdOf(ctx)
  if (!ctx.cartToken && !userId) return null
  const isCookies = sql`c."tokenHash" = ${ctx.cartToken ? hashToken(ctx.cartToken) : ''}`
  if (!userId) return findCart(ctx, sql`${isCookies} AND c."completedAt" IS NULL`)
  return findCart(
    ctx,
    sql`c."id" = (
      SELECT c."id" FROM "Cart" c WHERE c."completedAt" IS NULL AND c."expiresAt" > now()
        AND (${isCookies} OR c."userId" = ${userId}::uuid)
      ORDER BY ${isCookies} DESC, c."market" = ${ctx.market.slug} DESC, c."updatedAt" DESC LIMIT 1)`,
  )
}

/** The condition that a cart is the caller's: they hold its token, or are its customer. */
export function ownedBy(ctx: Ctx): Sql {
  const tokenHash = ctx.cartToken ? hashToken(ctx.cartToken) : ''
  const userId = personIdOf(ctx)
  return sql`c."expiresAt" > now() AND (c."tokenHash" = ${tokenHash} OR c."userId" = ${userId}::uuid)`
}

async function findCart(ctx: Ctx, where: Sql): Promise<CartState | null> {
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

const itemsJson = sql`(
  SELECT coalesce(json_agg(json_build_object(
    'id', i."id", 'variantId', i."variantId", 'quantity', i."quantity", 'seenMinor', i."unitMinor",
    'baseMinor', CASE WHEN v."active" AND p."status" = 'published' AND p."publishedAt" <= now()
      THEN price."amountMinor" END,
    'candidates', ${candidatesJson({ variant: sql`v."id"`, currency: sql`c."currency"`, userId: sql`c."userId"` })},
    'available', ${availableOf(sql`v`)}, 'components', ${componentsJson},
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
type ItemJson = Omit<CartItemState, Priced | keyof Shown | 'components'> &
  Shown & {
    seenMinor: number
    baseMinor: number | null
    candidates: CandidateJson[]
    components: (Omit<CartComponent, keyof Shown> & Shown)[] | null
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
