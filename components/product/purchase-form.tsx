'use client'
import { useActionState, useEffect, useRef, useState } from 'react'
import { addItemAction } from '@/components/cart/actions'
import { openCart } from '@/components/cart/cart-events'
import { QuantityInput } from '@/components/ui/quantity-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { SaveForLater, type SaveForLaterTexts } from '@/components/wishlist/save-for-later'
import { IDLE } from '@/lib/http/action-state'

/** One variant in the words of the page; everything is formatted on the server. */
export type PurchaseOption = {
  id: string
  sku: string
  label: string
  swatch: string | null
  price: string
  was: string | null
  lowest30: string | null
  stock: string
  isSoldOut: boolean
  /** How many can be ordered at once. */
  max: number
  /** Index of the picture that shows it. */
  picture: number
}

export type PurchaseTexts = {
  legend: string
  quantity: string
  less: string
  more: string
  add: string
  adding: string
  soldOut: string
  taxNote: string
  noCookies: string
  wish: SaveForLaterTexts
}

/** Chooses a variant and a quantity and puts them into the cart. A plain form until its script has loaded. */
export function PurchaseForm({
  market,
  options,
  texts,
}: {
  market: string
  options: PurchaseOption[]
  texts: PurchaseTexts
}) {
  const [state, action] = useActionState(addItemAction, IDLE)
  const [chosen, setChosen] = useState(options.find((option) => !option.isSoldOut) ?? options[0])
  const [hasNoCookies, setNoCookies] = useState(false)
  const announced = useRef<unknown>(null)

  useEffect(() => {
    const sku = new URLSearchParams(window.location.search).get('variant')
    const wanted = options.find((option) => option.sku === sku)
    if (wanted) setChosen(wanted)
  }, [options])

  useEffect(() => {
    if (state.status !== 'success' || announced.current === state) return
    announced.current = state
    // Without its cookie the cart is lost with this answer: say so instead of showing it.
    setNoCookies(!navigator.cookieEnabled)
    if (navigator.cookieEnabled) openCart(state.data)
  }, [state])

  if (!chosen) return null
  const choose = (option: PurchaseOption) => {
    setChosen(option)
    window.history.replaceState(null, '', `?variant=${encodeURIComponent(option.sku)}`)
    // Only the gallery moves: the page stays where the hand is.
    const picture = document.getElementById(`picture-${option.picture}`)
    picture?.parentElement?.scrollTo({ left: picture.offsetLeft })
  }

  return (
    <form action={action} className="flex flex-col gap-5">
      <input type="hidden" name="market" value={market} />
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className={`tabular font-medium text-2xl ${chosen.was ? 'text-sale' : ''}`}>
          {chosen.price}
        </span>
        {chosen.was ? <s className="tabular text-muted">{chosen.was}</s> : null}
        <span className="text-muted text-sm">{texts.taxNote}</span>
      </p>
      {chosen.lowest30 ? <p className="-mt-4 text-muted text-sm">{chosen.lowest30}</p> : null}

      {options.length > 1 ? (
        <fieldset>
          <legend className="mb-2 font-medium text-sm">{texts.legend}</legend>
          <div className="flex flex-wrap gap-2">
            {options.map((option) => (
              <label
                key={option.id}
                className="flex min-h-11 cursor-pointer items-center gap-2 rounded-control border border-control bg-surface px-3 text-sm has-checked:border-brand has-checked:ring-1 has-checked:ring-brand has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
              >
                <input
                  type="radio"
                  name="variantId"
                  value={option.id}
                  checked={option.id === chosen.id}
                  onChange={() => choose(option)}
                  className="sr-only"
                />
                {option.swatch ? (
                  <span
                    aria-hidden="true"
                    className="size-4 rounded-full border border-control"
                    style={{ backgroundColor: option.swatch }}
                  />
                ) : null}
                <span className={option.isSoldOut ? 'text-muted line-through' : ''}>{option.label}</span>
                {option.isSoldOut ? <span className="text-muted text-xs">{texts.soldOut}</span> : null}
              </label>
            ))}
          </div>
        </fieldset>
      ) : (
        <input type="hidden" name="variantId" value={chosen.id} />
      )}

      <p aria-live="polite" className={`text-sm ${chosen.isSoldOut ? 'text-sale' : 'text-success'}`}>
        {chosen.stock}
      </p>

      <div>
        <label htmlFor="quantity" className="mb-1.5 block font-medium text-sm">
          {texts.quantity}
        </label>
        <div className="flex gap-3">
          <QuantityInput
            id="quantity"
            name="quantity"
            max={chosen.max}
            defaultValue={1}
            required
            disabled={chosen.isSoldOut}
            texts={texts}
          />
          <SubmitButton className="flex-1" pending={texts.adding} disabled={chosen.isSoldOut}>
            {chosen.isSoldOut ? texts.soldOut : texts.add}
          </SubmitButton>
        </div>
        <p role="status" className="text-sale text-sm">
          {state.status === 'error' ? state.message : hasNoCookies ? texts.noCookies : null}
        </p>
        <SaveForLater variantId={chosen.id} texts={texts.wish} />
      </div>
    </form>
  )
}
