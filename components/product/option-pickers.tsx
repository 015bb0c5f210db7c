import { valueState } from '@/lib/catalog/variant-choice'
import type { PurchaseOption, PurchaseVariant } from './purchase-form'

/**
 * A group of radio buttons for each option. A value that is sold out with the other choices, or does not come with
 * them, says so and can be chosen all the same.
 */
export function OptionPickers({
  options,
  variants,
  choice,
  onChoose,
  texts,
}: {
  options: PurchaseOption[]
  variants: PurchaseVariant[]
  choice: readonly number[]
  onChoose: (option: number, value: number) => void
  texts: { soldOut: string; missing: string | undefined }
}) {
  return options.map(({ name, legend, values }, option) => (
    <fieldset key={name}>
      <legend className="mb-2 font-medium text-sm">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {values.map(({ code, label, swatch }, value) => {
          const state = valueState(variants, choice, option, value)
          return (
            <label key={code} className={`option-value ${state === 'missing' ? 'border-dashed' : ''}`}>
              <input
                ref={(input) => {
                  // React resets a form that was sent to what is marked as its default.
                  if (input) input.defaultChecked = choice[option] === value
                }}
                type="radio"
                name={name}
                value={code}
                checked={choice[option] === value}
                onChange={() => onChoose(option, value)}
                className="sr-only"
              />
              {swatch ? <i aria-hidden="true" style={{ backgroundColor: swatch }} /> : null}
              <span className={STATE_LOOK[state]}>{label}</span>
              {state === 'sold_out' ? <span className="text-muted text-xs">{texts.soldOut}</span> : null}
              {state === 'missing' ? <span className="sr-only">{texts.missing}</span> : null}
            </label>
          )
        })}
      </div>
    </fieldset>
  ))
}

const STATE_LOOK = { available: '', sold_out: 'text-muted line-through', missing: 'text-muted' }
