'use client'
import type { Ref } from 'react'
import { buttonClass } from '@/components/ui/button'
import type { CartView } from '@/lib/cart/schema'
import { formatMoney } from '@/lib/core/money'

export type CartDrawerTexts = {
  heading: string
  close: string
  empty: string
  loading: string
  subtotal: string
  viewCart: string
  checkout: string
}

type Props = {
  ref: Ref<HTMLDialogElement>
  /** undefined while it is being read. */
  cart: CartView | null | undefined
  locale: string
  cartHref: string
  checkoutHref: string
  texts: CartDrawerTexts
}

/** The cart at a glance. A native dialog: the browser keeps the focus inside and gives it back. */
export function CartDrawer({ ref, cart, locale, cartHref, checkoutHref, texts }: Props) {
  return (
    <dialog
      ref={ref}
      aria-label={texts.heading}
      className="mr-0 ml-auto h-dvh max-h-none w-full max-w-md border-line border-l bg-paper text-ink shadow-overlay"
    >
      <div className="flex h-full flex-col gap-4 p-5">
        <form method="dialog" className="flex items-center justify-between">
          <h2 className="text-2xl">{texts.heading}</h2>
          <button type="submit" className="min-h-11 px-2 underline underline-offset-4">
            {texts.close}
          </button>
        </form>
        {cart ? (
          <Lines cart={cart} locale={locale} />
        ) : (
          <p className="flex-1 text-muted">{cart === null ? texts.empty : texts.loading}</p>
        )}
        {cart && cart.items.length > 0 ? (
          <div className="flex flex-col gap-3 border-line border-t pt-4">
            <p className="flex justify-between font-medium">
              {texts.subtotal}
              <span className="tabular">{formatMoney(cart.totals.subtotal, locale)}</span>
            </p>
            <a href={checkoutHref} className={buttonClass('primary')}>
              {texts.checkout}
            </a>
            <a href={cartHref} className={buttonClass('secondary')}>
              {texts.viewCart}
            </a>
          </div>
        ) : null}
      </div>
    </dialog>
  )
}

function Lines({ cart, locale }: { cart: CartView; locale: string }) {
  return (
    <ul className="flex flex-1 flex-col gap-4 overflow-y-auto">
      {cart.items.map((item) => (
        <li key={item.id} className="flex gap-3">
          {item.image ? (
            <img
              src={`${item.image.url}-320.avif`}
              alt=""
              width={64}
              height={80}
              className="h-20 w-16 rounded-control bg-sunken object-cover"
            />
          ) : null}
          <div className="flex-1">
            <p className="font-medium">{item.title}</p>
            <p className="text-muted text-sm">
              {[...item.options.map(({ value }) => value), `${item.quantity} ×`].join(' · ')}{' '}
              {formatMoney(item.unitPrice, locale)}
            </p>
          </div>
          <p className="tabular">{formatMoney(item.total, locale)}</p>
        </li>
      ))}
    </ul>
  )
}
