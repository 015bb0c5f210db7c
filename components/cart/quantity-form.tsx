'use client'
import { useActionState, useEffect, useRef, useState } from 'react'
import { QuantityInput } from '@/components/ui/quantity-input'
import { IDLE } from '@/lib/http/action-state'
import { setQuantityAction } from './actions'

/** Long enough to type a second digit. */
const TYPING_MS = 500

/** The quantity of a line: saves itself when changed, and has a button where there is no script. */
export function QuantityForm(props: {
  market: string
  itemId: string
  quantity: number
  max: number
  texts: { label: string; less: string; more: string; update: string; onlyLeft: string }
}) {
  const { quantity, max, texts } = props
  const [state, action, isPending] = useActionState(setQuantityAction, IDLE)
  const [isCapped, setCapped] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<number>(undefined)

  // What the server has, once nothing is under way any more: not while somebody is still typing.
  useEffect(() => {
    const input = form.current?.elements.namedItem('quantity')
    if (!isPending && timer.current === undefined && input instanceof HTMLInputElement)
      input.value = String(quantity)
  }, [quantity, isPending])

  const save = (input: HTMLInputElement) => {
    window.clearTimeout(timer.current)
    timer.current = undefined
    setCapped(input.validity.rangeOverflow)
    if (input.validity.rangeOverflow) input.value = String(max)
    if (!input.checkValidity() || input.value === '') input.value = String(quantity)
    if (input.value !== String(quantity)) form.current?.requestSubmit()
  }

  return (
    <form ref={form} action={action} onReset={(event) => event.preventDefault()}>
      <input type="hidden" name="market" value={props.market} />
      <input type="hidden" name="itemId" value={props.itemId} />
      <QuantityInput
        name="quantity"
        aria-label={texts.label}
        max={max}
        required
        defaultValue={quantity}
        texts={texts}
        onEdit={(input) => {
          window.clearTimeout(timer.current)
          timer.current = window.setTimeout(() => save(input), TYPING_MS)
        }}
        onBlur={(event) => save(event.target)}
        aria-busy={isPending || undefined}
      />
      <noscript>
        <button type="submit" className="ml-3 min-h-11 underline underline-offset-4">
          {texts.update}
        </button>
      </noscript>
      <p role="status" className="text-sale text-sm">
        {state.status === 'error' ? state.message : isCapped ? texts.onlyLeft : null}
      </p>
    </form>
  )
}
