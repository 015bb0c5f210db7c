import 'server-only'
import { cookies } from 'next/headers'
import type { FilledCart } from '@/lib/cart/add-to-current-cart'
import { CART_COOKIE, CART_COOKIE_SECONDS, CART_COUNT_COOKIE, cookieOptions } from './cookies'

/** Lets this browser keep the cart that was made for it, if one was. */
export async function keepCart({ newToken }: Pick<FilledCart, 'newToken'>): Promise<void> {
  const jar = await cookies()
  if (newToken) jar.set(CART_COOKIE, newToken, cookieOptions({ maxAgeSeconds: CART_COOKIE_SECONDS }))
}

/** Tells this browser's static pages how much is in its cart. Makes Next render the page of the action anew. */
export async function keepCartCount({ itemCount }: FilledCart['cart']): Promise<void> {
  const jar = await cookies()
  const options = cookieOptions({ maxAgeSeconds: CART_COOKIE_SECONDS, readable: true })
  jar.set(CART_COUNT_COOKIE, String(itemCount), options)
}

/** What this browser's static pages show as the number of units in its cart; 0 when it says nothing of the kind. */
export async function readCartCount(): Promise<number> {
  const { value } = (await cookies()).get(CART_COUNT_COOKIE) ?? {}
  return Number(/^\d{1,4}$/.exec(value ?? '') ?? 0)
}
