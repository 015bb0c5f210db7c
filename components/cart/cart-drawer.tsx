'use client'
import type { Ref } from 'react'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { CartView } from '@/lib/cart/schema'
import { formatMoney } from '@/lib/core/money'

export type CartDrawerTexts = Record<
  | 'heading'
  | 'close'
  | 'empty'
  | 'browse'
  | 'loading'
  | 'added'
  | 'subtotal'
  | 'freeShippingGap'
  | 'viewCart'
  | 'checkout',
  string
>

type Props = {
  ref: Ref<HTMLDialogElement>
  /** undefined while it is being read. */
  cart: CartView | null | undefined
  /** Whether it has opened because something was put into it. */
  hasAdded: boolean
  locale: string
  /** What every path of the market begins with. */
  prefix: string
  texts: CartDrawerTexts
}

/** The cart at a glance. A native dialog: the browser keeps the focus inside and gives it back. */
export function CartDrawer(props: Props) {
  const { cart, locale, prefix, texts } = props
  const items = cart?.items ?? []
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: for keys a dialog has Escape
    <dialog
      ref={props.ref}
      aria-label={texts.heading}
      // A click beside the drawer reaches the dialog itself: its content fills the rest.
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
      className="cart-drawer"
    >
      <div>
        <div>
          <form method="dialog">
            <h2>{texts.heading}</h2>
            <button type="submit" aria-label={texts.close}>
              <Icon name="close" />
            </button>
          </form>
          {/* The page behind a modal dialog is silent: what was added is told in here. */}
          <p role="status">
            {props.hasAdded && cart ? (
              <>
                <Icon name="check" />
                {texts.added}
              </>
            ) : null}
          </p>
        </div>
        {items.length === 0 ? (
          <p className="flex-1 text-muted">{cart === undefined ? texts.loading : texts.empty}</p>
        ) : null}
        {cart !== undefined && items.length === 0 ? (
          <a href={`${prefix}/products`} className={buttonClass('primary')}>
            {texts.browse}
          </a>
        ) : null}
        {cart && items.length > 0 ? (
          <>
            <Lines cart={cart} locale={locale} prefix={prefix} />
            <div className="flex flex-col gap-3 border-line border-t pt-4">
              <p className="flex justify-between font-medium">
                {texts.subtotal}
                <span className="tabular">{formatMoney(cart.totals.subtotal, locale)}</span>
              </p>
              {cart.freeShippingGap ? (
                <p className="text-muted text-sm">
                  {texts.freeShippingGap.replace('{amount}', formatMoney(cart.freeShippingGap, locale))}
                </p>
              ) : null}
              <a href={`${prefix}/checkout`} className={buttonClass('primary')}>
                {texts.checkout}
              </a>
              <a href={`${prefix}/cart`} className={buttonClass('secondary')}>
                {texts.viewCart}
              </a>
            </div>
          </>
        ) : null}
      </div>
    </dialog>
  )
}

function Lines({ cart, locale, prefix }: { cart: CartView; locale: string; prefix: string }) {
  return (
    <ul className="flex flex-1 flex-col gap-4 overflow-y-auto">
      {cart.items.map((item) => (
        <li key={item.id} className="grid grid-cols-[4rem_minmax(0,1fr)_auto] gap-3">
          {item.image ? (
            <img
              src={`${item.image.url}-320.avif`}
              alt=""
              width={64}
              height={80}
              className="h-20 w-16 rounded-control bg-sunken object-cover"
            />
          ) : (
            <span />
          )}
          <div className="wrap-break-word">
            <p className="font-medium">
              <a href={`${prefix}/products/${item.slug}`} className="underline-offset-4 hover:underline">
                {item.title}
              </a>
            </p>
            <p className="text-muted text-sm">
              {[
                ...item.options.map(({ value }) => value),
                `${item.quantity} × ${formatMoney(item.unitPrice, locale)}`,
              ].join(' · ')}
            </p>
          </div>
          <p className="tabular">{formatMoney(item.total, locale)}</p>
        </li>
      ))}
    </ul>
  )
}
