'use client'
import { useActionState } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { IDLE } from '@/lib/http/action-state'
import { setQuantityAction } from './actions'

/** Takes a line out of the cart. */
export function RemoveForm(props: { market: string; itemId: string; text: string; label: string }) {
  const [state, action] = useActionState(setQuantityAction, IDLE)
  return (
    <form action={action}>
      <input type="hidden" name="market" value={props.market} />
      <input type="hidden" name="itemId" value={props.itemId} />
      <input type="hidden" name="quantity" value={0} />
      <SubmitButton look="quiet" className="px-1! text-sm underline">
        <span aria-hidden="true">{props.text}</span>
        <span className="sr-only">{props.label}</span>
      </SubmitButton>
      {state.status === 'error' ? (
        <p role="alert" className="text-sale text-sm">
          {state.message}
        </p>
      ) : null}
    </form>
  )
}
