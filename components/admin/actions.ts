'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { SignIn } from '@/lib/auth/schema'
import { revokeSession, SESSION_SECONDS } from '@/lib/auth/session'
import { signIn } from '@/lib/auth/sign-in'
import { UpdateProduct } from '@/lib/catalog/schema'
import { updateProduct } from '@/lib/catalog/update-product'
import { cancelOrder } from '@/lib/checkout/cancel-order'
import { markTransferReceived } from '@/lib/checkout/mark-transfer-received'
import { parseDecimal } from '@/lib/core/money'
import { Id, optionalText } from '@/lib/core/schema'
import { db } from '@/lib/db/client'
import { cookieOptions, SESSION_COOKIE } from '@/lib/http/cookies'
import { defineAction } from '@/lib/http/define-action'
import { browserOf } from '@/lib/http/page-ctx'
import { ShipOrder } from '@/lib/orders/schema'
import { shipOrder } from '@/lib/orders/ship-order'

export const signInAction = defineAction({
  name: 'admin-sign-in',
  source: 'admin',
  schema: SignIn,
  async run(ctx, input) {
    const jar = await cookies()
    const previousToken = jar.get(SESSION_COOKIE)?.value
    const { token } = await signIn(ctx, { ...input, ...(await browserOf()), previousToken })
    jar.set(SESSION_COOKIE, token, cookieOptions({ maxAgeSeconds: SESSION_SECONDS }))
  },
  next: () => ({ path: '/admin', always: true }),
})

export async function signOutAction(): Promise<void> {
  const jar = await cookies()
  const token = jar.get(SESSION_COOKIE)?.value
  if (token) await revokeSession({ db }, token)
  jar.delete(SESSION_COOKIE)
  redirect('/admin/sign-in')
}

const ofOrder = (data: { id: string }) => ({ path: `/admin/orders/${data.id}`, always: true })

export const shipOrderAction = defineAction({
  name: 'ship-order',
  source: 'admin',
  schema: ShipOrder.omit({ lines: true }).extend({ orderId: Id }),
  run: (ctx, { orderId, ...input }) => shipOrder(ctx, orderId, input),
  next: ofOrder,
})

export const receiveTransferAction = defineAction({
  name: 'receive-transfer',
  source: 'admin',
  schema: z.strictObject({ orderId: Id }),
  run: (ctx, { orderId }) => markTransferReceived(ctx, orderId),
  next: ofOrder,
})

export const cancelOrderAction = defineAction({
  name: 'cancel-order',
  source: 'admin',
  schema: z.strictObject({ orderId: Id, reason: optionalText(300) }),
  run: (ctx, { orderId, reason }) => cancelOrder(ctx, orderId, { reason }),
  next: ofOrder,
})

/** "12.99" → 1299; left empty it is no price at all. */
const price = (currency: string) =>
  z.string().transform((text, issue) => {
    if (text.trim() === '') return null
    const minor = parseDecimal(text, currency)
    if (minor === null) {
      issue.addIssue({ code: 'custom', message: 'Enter an amount like 12.99' })
      return z.NEVER
    }
    return Number(minor)
  })

const VariantForm = z.object({
  id: Id,
  usd: price('USD'),
  usdWas: price('USD'),
  eur: price('EUR'),
  eurWas: price('EUR'),
  onHand: z.coerce.number().pipe(z.int().min(0).max(1_000_000)),
})

export const updateProductAction = defineAction({
  name: 'update-product',
  source: 'admin',
  schema: z
    .strictObject({
      productId: Id,
      version: z.coerce.number().int(),
      titles: z.object({ en: z.string(), de: z.string() }),
      subtitles: z.object({ en: z.string(), de: z.string() }),
      status: UpdateProduct.shape.status.unwrap(),
      featured: z.literal('on').optional(),
      variants: z.record(z.string(), VariantForm),
    })
    .transform(
      ({
        productId,
        featured,
        variants,
        ...rest
      }): { productId: string; changes: z.input<typeof UpdateProduct> } => ({
        productId,
        changes: {
          ...rest,
          featured: featured === 'on',
          variants: Object.values(variants).map(({ id, usd, usdWas, eur, eurWas, onHand }) => ({
            id,
            onHand,
            prices: [
              ...(usd === null ? [] : [{ currency: 'USD' as const, amount: usd, compareAt: usdWas }]),
              ...(eur === null ? [] : [{ currency: 'EUR' as const, amount: eur, compareAt: eurWas }]),
            ],
          })),
        },
      }),
    )
    .pipe(z.object({ productId: Id, changes: UpdateProduct })),
  run: (ctx, { productId, changes }) => updateProduct(ctx, productId, changes),
  next: ({ id }) => ({ path: `/admin/products/${id}?saved=1`, always: true }),
})
