'use client'
import { useActionState } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { IDLE } from '@/lib/http/action-state'
import { setQuantityAction } from './actions'

type Props = {
  market: string
  itemId: string
  quantity: number
  label: string
} & (
  | { max: number; update: string; remove?: undefined }
  | { remove: string; max?: undefined; update?: undefined }
)

/** Sets a quantity: saves itself when changed, and has a button where there is no script. With `remove`, only a button. */
export function QuantityForm(props: Props) {
  const [state, action] = useActionState(setQuantityAction, IDLE)
  return (
    <form action={action} className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="market" value={props.market} />
      <input type="hidden" name="itemId" value={props.itemId} />
      {props.remove === undefined ? (
        <>
          <input
            key={props.quantity}
            type="number"
            name="quantity"
            aria-label={props.label}
            inputMode="numeric"
            min={1}
            max={Math.min(props.max, 99)}
            defaultValue={props.quantity}
            onChange={(event) =>
              event.target.value !== '' && event.target.checkValidity() && event.target.form?.requestSubmit()
            }
            className="min-h-11 w-20 rounded-control border border-control bg-surface px-3"
          />
          <noscript>
            <button type="submit" className="min-h-11 underline underline-offset-4">
              {props.update}
            </button>
          </noscript>
        </>
      ) : (
        <>
          <input type="hidden" name="quantity" value={0} />
          <SubmitButton look="quiet" className="px-2 text-sm">
            <span aria-hidden="true">{props.label}</span>
            <span className="sr-only">{props.remove}</span>
          </SubmitButton>
        </>
      )}
      <span role="status" className="text-sale text-sm">
        {state.status === 'error' ? state.message : null}
      </span>
    </form>
  )
}
