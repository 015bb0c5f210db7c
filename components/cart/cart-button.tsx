'use client'
import { useEffect, useRef, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import type { CartView } from '@/lib/cart/schema'
import { CartBadge } from './cart-badge'
import { readCartCount, writeCartCount } from './cart-count'
import { CartDrawer, type CartDrawerTexts } from './cart-drawer'
import { onOpenCart } from './cart-events'

type Props = {
  market: string
  locale: string
  /** What every path of the market begins with: "" or "/de-de". */
  prefix: string
  texts: CartDrawerTexts & { cart: string }
}

/**
 * The cart in the header: a link to its page that, with script, opens a drawer. The number comes from a
 * cookie that scripts may read, so that the page around it is the same for everybody.
 */
export function CartButton({ market, locale, prefix, texts }: Props) {
  const cartHref = `${prefix}/cart`
  const dialog = useRef<HTMLDialogElement>(null)
  const [count, setCount] = useState(0)
  const [cart, setCart] = useState<CartView | null | undefined>(undefined)
  const [hasAdded, setAdded] = useState(false)

  useEffect(() => setCount(readCartCount()), [])
  useEffect(
    () =>
      onOpenCart((changed) => {
        setCart(changed)
        setCount(changed.itemCount)
        writeCartCount(changed.itemCount)
        setAdded(true)
        dialog.current?.showModal()
      }),
    [],
  )

  const open = async (event: React.MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    setAdded(false)
    dialog.current?.showModal()
    try {
      const response = await fetch(`/api/cart?market=${market}`)
      const { cart: current }: { cart: CartView | null } = await response.json()
      setCart(current)
      setCount(current?.itemCount ?? 0)
    } catch {
      // The page behind the link tells what is wrong better than a drawer could.
      window.location.assign(cartHref)
    }
  }

  return (
    <>
      <a href={cartHref} onClick={open} className="head-link">
        <Icon name="bag" />
        {texts.cart}
        <CartBadge count={count} />
      </a>
      <CartDrawer
        ref={dialog}
        cart={cart}
        hasAdded={hasAdded}
        locale={locale}
        prefix={prefix}
        texts={texts}
      />
    </>
  )
}
