import type { ReactNode } from 'react'

export type PaymentMethod = 'card' | 'bank_transfer'

/** A way to pay, and below it what it needs when it is the chosen one. */
export function MethodOption(props: {
  value: PaymentMethod
  label: string
  chosen: PaymentMethod
  choose: (value: PaymentMethod) => void
  children: ReactNode
}) {
  const isChosen = props.chosen === props.value
  return (
    <div className="rounded-card border border-control has-[:checked]:border-brand has-[:checked]:ring-1 has-[:checked]:ring-brand">
      <label className="flex min-h-12 cursor-pointer items-center gap-3 px-4 font-medium">
        <input
          type="radio"
          name="paymentMethod"
          value={props.value}
          checked={isChosen}
          onChange={() => props.choose(props.value)}
          className="size-4 accent-brand"
        />
        {props.label}
      </label>
      {isChosen ? <div className="border-line border-t p-4">{props.children}</div> : null}
    </div>
  )
}
