import 'server-only'
import { personIdOf } from '@/lib/auth/require-person'
import type { StoredImage, StoredOption } from '@/lib/catalog/translations'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { hashToken } from '@/lib/core/id'
import type { Address } from '@/lib/customers/schema'
import { type Sql, sql } from '@/lib/db/sql'
import type { SoldFile } from '@/lib/downloads/sold-file'
import type { Market } from '@/lib/markets/markets'
import type { PriceStep, UnitPrice } from '@/lib/pricing/unit-price'
import type { ShippingMethodRow } from '@/lib/shipping/rate-shipping'
import type { TaxRateRow } from '@/lib/tax/find-rates'
import { findCart } from './find-cart'

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
  /** Nothing is sent of it: it consists of its files. */
  isDigital: boolean
  files: SoldFile[]
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
