import { PERMISSIONS_BY_ROLE, type Role } from '@/lib/auth/permissions'
import { createCart } from '@/lib/cart/create-cart'
import type { CartView } from '@/lib/cart/schema'
import { updateCart } from '@/lib/cart/update-cart'
import { type Actor, type Ctx, createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { NEW_YORK } from './fixtures-data'

/** Rates and methods of both markets; once per file. */
export async function seedBasics(): Promise<void> {
  const validFrom = new Date('2020-01-01')
  const rate = (country: string, region: string, taxClass: string, rateBps: number) => ({
    id: newId(),
    country,
    region,
    taxClass,
    name: `${country}${region} ${taxClass}`,
    rateBps,
    validFrom,
  })
  await db.taxRate.createMany({
    data: [
      rate('US', 'NY', 'standard', 400),
      rate('DE', '', 'standard', 1900),
      rate('DE', '', 'reduced', 700),
    ],
  })
  const method = (
    code: string,
    countries: string[],
    currency: string,
    priceMinor: bigint,
    freeFromMinor: bigint | null,
    minDays: number,
  ) => ({
    id: newId(),
    code,
    name: { en: code, de: code },
    carrier: 'UPS',
    countries,
    currency,
    priceMinor,
    freeFromMinor,
    minDays,
    maxDays: minDays + 2,
  })
  await db.shippingMethod.createMany({
    data: [
      method('us-standard', ['US'], 'USD', 690n, 7_500n, 3),
      method('us-express', ['US'], 'USD', 1_800n, null, 1),
      method('eu-standard', ['DE', 'AT'], 'EUR', 490n, 6_000n, 2),
    ],
  })
}

export type MadeProduct = { id: string; slug: string; variantId: string; sku: string }

/** A published product with one variant. */
export async function makeProduct(
  options: { stock?: number; priceMinor?: bigint; title?: string; taxClass?: string; tracked?: boolean } = {},
): Promise<MadeProduct> {
  const [id, variantId] = [newId(), newId()]
  const slug = `product-${id}`
  const sku = `SKU-${id}`
  const title = options.title ?? 'Test mug'
  const text = (name: string) => ({
    title: name,
    subtitle: 'For tests',
    highlights: ['one'],
    paragraphs: ['text'],
    specs: [],
  })
  const price = options.priceMinor ?? 2_000n
  await db.product.create({
    data: {
      id,
      slug,
      status: 'published',
      publishedAt: new Date(Date.now() - 60_000),
      taxClass: options.taxClass ?? 'standard',
      translations: { en: text(title), de: text(`${title} (de)`) },
      variants: {
        create: {
          id: variantId,
          sku,
          weightG: 400,
          trackInventory: options.tracked ?? true,
          prices: {
            create: [
              { currency: 'USD', amountMinor: price },
              { currency: 'EUR', amountMinor: price },
            ],
          },
          stock: { create: { onHand: options.stock ?? 10 } },
        },
      },
    },
  })
  return { id, slug, variantId, sku }
}

/** A guest's cart that can be ordered as it is, and the context of its holder. */
export async function makeReadyCart(
  items: { variantId: string; quantity: number }[],
): Promise<{ ctx: Ctx; cart: CartView }> {
  const guest = createCtx()
  const made = await createCart(guest, { items })
  const ctx: Ctx = { ...guest, cartToken: made.token }
  return {
    ctx,
    cart: await updateCart(ctx, made.id, {
      email: `buyer-${made.id}@example.com`,
      shippingAddress: NEW_YORK,
    }),
  }
}

export function staffCtxOf(role: Role): Ctx {
  const actor: Actor = {
    kind: 'staff',
    userId: newId(),
    sessionId: newId(),
    permissions: new Set(PERMISSIONS_BY_ROLE[role]),
  }
  return createCtx({ actor })
}

/** on_hand − reserved of a variant. */
export async function availableOf(variantId: string): Promise<number> {
  const level = await db.stockLevel.findUniqueOrThrow({ where: { variantId } })
  return level.onHand - level.reserved
}
