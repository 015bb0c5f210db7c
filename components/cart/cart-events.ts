import type { CartView } from '@/lib/cart/schema'

/** How the form that adds tells the cart button, which lives elsewhere on a static page. */
const EVENT = 'nexus:cart'

export function openCart(cart: CartView): void {
  window.dispatchEvent(new CustomEvent<CartView>(EVENT, { detail: cart }))
}

export function onOpenCart(listener: (cart: CartView) => void): () => void {
  const handle = (event: Event) => listener((event as CustomEvent<CartView>).detail)
  window.addEventListener(EVENT, handle)
  return () => window.removeEventListener(EVENT, handle)
}
