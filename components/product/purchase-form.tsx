'use client'
import { useActionState, useEffect, useRef, useState } from 'react'
import { addItemAction } from '@/components/cart/actions'
import { openCart } from '@/components/cart/cart-events'
import { StockAlertField, type StockAlertTexts } from '@/components/stock-alert/stock-alert-field'
import { QuantityInput } from '@/components/ui/quantity-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { SaveForLater, type SaveForLaterTexts } from '@/components/wishlist/save-for-later'
import type { Choosable } from '@/lib/catalog/variant-choice'
import { IDLE } from '@/lib/http/action-state'
import { BuyBar } from './buy-bar'
import { OptionPickers } from './option-pickers'
import { useChosenVariant } from './use-chosen-variant'

/** What is chosen of, in the words of the page. */
export type PurchaseOption = {
  /** Of the field that tells it before the script has loaded. */
  name: string
  legend: string
  values: { code: string; label: string; swatch: string | null }[]
}

/** One variant in the words of the page; everything is formatted on the server. */
export type PurchaseVariant = Choosable & {
  id: string
  sku: string
  price: string
  was: string | null
  lowest30: string | null
  /** What each costs from so many on. */
  tiers: { from: string; each: string }[]
  stock: string
  /** How many can be ordered at once. */
  max: number
  /** Index of the picture that shows it. */
  picture: number
}

export type PurchaseTexts = {
  /** Given where several options are chosen of. */
  combined: {
    missing: string
    /** With {choice} where the values stand that are chosen now. */
    moved: string
    /** Which combinations are: without script no value can say so by itself. */
    soldOut: string | null
  } | null
  quantity: string
  tiers: string
  less: string
  more: string
  add: string
  adding: string
  soldOut: string
  taxNote: string
  noCookies: string
  wish: SaveForLaterTexts
  /** Given where something is sold out. */
  alert: StockAlertTexts | null
}

/** Chooses a variant and a quantity and puts them into the cart. A plain form until its script has loaded. */
export function PurchaseForm({
  market,
  product,
  options,
  variants,
  texts,
}: {
  market: string
  product: { id: string; title: string }
  options: PurchaseOption[]
  variants: PurchaseVariant[]
  texts: PurchaseTexts
}) {
  const form = useRef<HTMLFormElement>(null)
  const button = useRef<HTMLDivElement>(null)
  const [state, action] = useActionState(addItemAction, IDLE)
  const { chosen, choose, hasMoved, isLive } = useChosenVariant(form, options, variants)
  const [hasNoCookies, setNoCookies] = useState(false)
  const announced = useRef<unknown>(null)

  useEffect(() => {
    if (state.status !== 'success' || announced.current === state) return
    announced.current = state
    // Without its cookie the cart is lost with this answer: say so instead of showing it.
    setNoCookies(!navigator.cookieEnabled)
    if (navigator.cookieEnabled) openCart(state.data)
  }, [state])

  if (!chosen) return null
  const choice = options.map(({ values }, index) => values[chosen.choice[index] ?? 0]?.label).join(', ')
  const problem = state.status === 'error' ? state.message : hasNoCookies ? texts.noCookies : null

  return (
    <form ref={form} action={action} className="purchase flex flex-col gap-5">
      <input type="hidden" name="market" value={market} />
      {isLive || options.length === 0 ? (
        <input type="hidden" name="variantId" value={chosen.id} />
      ) : (
        <input type="hidden" name="productId" value={product.id} />
      )}
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className={`tabular font-medium text-2xl ${chosen.was ? 'text-sale' : ''}`}>
          {chosen.price}
        </span>
        {chosen.was ? <s className="tabular text-muted">{chosen.was}</s> : null}
        <span className="text-muted text-sm">{texts.taxNote}</span>
      </p>
      {chosen.lowest30 ? <p className="-mt-4 text-muted text-sm">{chosen.lowest30}</p> : null}

      {chosen.tiers.length > 0 ? (
        <table className="tabular w-fit text-sm">
          <caption className="mb-1 text-left font-medium">{texts.tiers}</caption>
          <tbody>
            {chosen.tiers.map(({ from, each }) => (
              <tr key={from} className="border-line border-t">
                <th scope="row" className="py-1 pr-6 text-left font-normal text-muted">
                  {from}
                </th>
                <td>{each}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}

      <OptionPickers
        options={options}
        variants={variants}
        choice={chosen.choice}
        onChoose={choose}
        texts={{ soldOut: texts.soldOut, missing: texts.combined?.missing }}
      />
      {texts.combined?.soldOut ? (
        <p className="without-script text-muted text-sm">{texts.combined.soldOut}</p>
      ) : null}

      <div aria-live="polite" className="text-sm">
        {hasMoved ? <p className="text-muted">{texts.combined?.moved.replace('{choice}', choice)}</p> : null}
        <p className={chosen.isSoldOut ? 'text-sale' : 'text-success'}>{chosen.stock}</p>
      </div>

      <div>
        <label htmlFor="quantity" className="mb-1.5 block font-medium text-sm">
          {texts.quantity}
        </label>
        <div ref={button} className="flex gap-3">
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
          {problem}
        </p>
        <SaveForLater variantId={chosen.id} texts={texts.wish} />
      </div>
      {texts.alert ? (
        <StockAlertField variantId={chosen.id} isSoldOut={chosen.isSoldOut} texts={texts.alert} />
      ) : null}
      {chosen.isSoldOut ? null : (
        <BuyBar
          button={button}
          title={product.title}
          variant={choice}
          price={chosen.price}
          problem={problem}
          texts={texts}
        />
      )}
    </form>
  )
}
