import type { OptionView, VariantView } from './schema'

type Offered = { options: OptionView[]; variants: Pick<VariantView, 'options'>[] }

/**
 * What there is to choose of a product, without the values that no variant is sold with. One variant leaves nothing to
 * choose.
 */
export function offeredOptions({ options, variants }: Offered): OptionView[] {
  if (variants.length < 2) return []
  return options.map((option) => ({
    ...option,
    values: option.values.filter(({ code }) => variants.some((each) => each.options[option.code] === code)),
  }))
}

/** A variant by the place of its value in each of the options. */
export function choiceOf(variant: Pick<VariantView, 'options'>, options: OptionView[]): number[] {
  return options.map((option) => option.values.findIndex(({ code }) => code === variant.options[option.code]))
}
