'use client'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { IDLE } from '@/lib/http/action-state'
import { chooseDeliveryAction } from './actions'
import { useNextStep } from './next-step'

export type DeliveryChoice = { id: string; name: string; carrier: string; price: string; dates: string }

/** How the parcel travels: saves itself when chosen, and has a button where there is no script. */
export function DeliveryForm(props: {
  market: string
  legend: string
  update: string
  options: DeliveryChoice[]
  chosen: string | null
}) {
  const [state, action] = useActionState(chooseDeliveryAction, IDLE)
  useNextStep('delivery')
  return (
    <form action={action} className="flex flex-col gap-3">
      <input type="hidden" name="market" value={props.market} />
      {state.status === 'error' ? <Notice kind="error">{state.message}</Notice> : null}
      <fieldset className="flex flex-col gap-2">
        <legend className="sr-only">{props.legend}</legend>
        {props.options.map((option) => (
          <label
            key={option.id}
            className="grid cursor-pointer grid-cols-[auto_1fr_auto] items-center gap-x-3 rounded-card border border-control px-4 py-3 has-checked:border-brand has-checked:ring-1 has-checked:ring-brand"
          >
            <input
              type="radio"
              name="shippingOptionId"
              value={option.id}
              defaultChecked={option.id === props.chosen}
              onChange={(event) => event.target.form?.requestSubmit()}
              className="size-4 accent-brand"
            />
            <span>
              <span className="block font-medium">{option.name}</span>
              <span className="block text-muted text-sm">
                {option.carrier} · {option.dates}
              </span>
            </span>
            <span className="tabular">{option.price}</span>
          </label>
        ))}
      </fieldset>
      <noscript>
        <SubmitButton look="secondary">{props.update}</SubmitButton>
      </noscript>
    </form>
  )
}
