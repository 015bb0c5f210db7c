'use client'
import { Minus, Plus } from 'lucide-react'
import { type ComponentProps, useRef } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type' | 'onChange'> & {
  texts: { less: string; more: string }
  /** After a step or while typing; the value stands in the input. */
  onEdit?: (input: HTMLInputElement) => void
}

/** A whole number to type, or to step with the thumb. */
export function QuantityInput({ texts, onEdit, onBlur, className = '', ...input }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const step = (direction: 'stepUp' | 'stepDown') => {
    if (!field.current) return
    field.current[direction]()
    onEdit?.(field.current)
  }
  return (
    <span className="inline-flex rounded-control border border-control bg-surface">
      <Step label={texts.less} onClick={() => step('stepDown')}>
        <Minus aria-hidden="true" className="size-4" />
      </Step>
      <input
        min={1}
        max={99}
        {...input}
        ref={field}
        type="number"
        inputMode="numeric"
        onChange={(event) => onEdit?.(event.target)}
        onBlur={(event) => {
          onBlur?.(event)
          keepInBounds(event.target)
        }}
        className={`quantity min-h-11 w-12 rounded-control bg-transparent text-center tabular-nums ${className}`}
      />
      <Step label={texts.more} onClick={() => step('stepUp')}>
        <Plus aria-hidden="true" className="size-4" />
      </Step>
    </span>
  )
}

function keepInBounds(input: HTMLInputElement): void {
  if (input.validity.rangeOverflow) input.value = input.max
  else if (!input.validity.valid) input.value = input.min
}

function Step(props: { label: string; onClick: () => void; children: React.ReactNode }) {
  return (
    <button
      type="button"
      aria-label={props.label}
      onClick={props.onClick}
      className="needs-script grid min-h-11 w-11 place-items-center rounded-control hover:bg-sunken"
    >
      {props.children}
    </button>
  )
}
