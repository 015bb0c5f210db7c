/** Which variant a choice of option values makes. Pure, and small: the product page runs it in the browser. */

/** A variant of a product with options, by the place of its value in each of them. */
export type Choosable = { choice: readonly number[]; isSoldOut: boolean }

/** What comes of choosing a value while all other choices stay. */
export type ValueState = 'available' | 'sold_out' | 'missing'

/**
 * The variant to show when `wanted` is asked for: that very one, sold out or not. Where it does not exist, one that has
 * the value of the option that was chosen last, as many of the other values as can be, and stock if one of those has.
 */
export function nearestVariant<V extends Choosable>(
  variants: readonly V[],
  wanted: readonly number[],
  chosenLast: number,
): V | undefined {
  const rank = ({ choice, isSoldOut }: V) =>
    2 * choice.filter((value, option) => value === wanted[option]).length + (isSoldOut ? 0 : 1)
  return variants
    .filter(({ choice }) => choice[chosenLast] === wanted[chosenLast])
    .reduce<V | undefined>((best, next) => (best && rank(best) >= rank(next) ? best : next), undefined)
}

export function valueState(
  variants: readonly Choosable[],
  chosen: readonly number[],
  option: number,
  value: number,
): ValueState {
  const variant = variants.find(({ choice }) => isSame(choice, withValue(chosen, option, value)))
  if (!variant) return 'missing'
  return variant.isSoldOut ? 'sold_out' : 'available'
}

export function withValue(choice: readonly number[], option: number, value: number): number[] {
  return choice.map((before, index) => (index === option ? value : before))
}

export function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, option) => value === b[option])
}
