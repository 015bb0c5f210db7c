import { computeTaxes } from './taxes'
import type { PricedCart, PricedLine, PricingInput } from './types'

/**
 * All money arithmetic of a cart and an order: pure, integer, in minor units.
 * total = subtotal − discount + shipping (+ tax where it is added on top), and every total equals
 * the sum of its parts. Throws RangeError on negative prices or quantities that are not positive integers.
 */
export function priceCart(input: PricingInput): PricedCart {
  for (const line of input.lines) {
    if (!Number.isInteger(line.quantity) || line.quantity < 1)
      throw new RangeError('Quantity must be 1 or more')
    if (line.unitMinor < 0n) throw new RangeError('Prices must not be negative')
  }
  const shippingMinor = input.shipping?.priceMinor ?? 0n
  if (shippingMinor < 0n) throw new RangeError('Shipping must not be negative')

  const amounts = input.lines.map((line) => line.unitMinor * BigInt(line.quantity))
  const { taxLines, partTaxMinor } = computeTaxes(
    [
      ...input.lines.map((line, index) => ({ amountMinor: amounts[index] ?? 0n, taxes: line.taxes })),
      { amountMinor: shippingMinor, taxes: input.shipping?.taxes ?? [] },
    ],
    input.taxIncluded,
  )

  const lines = input.lines.map(
    (line, index): PricedLine => ({
      id: line.id,
      quantity: line.quantity,
      unitMinor: line.unitMinor,
      discountMinor: 0n,
      taxMinor: partTaxMinor[index] ?? 0n,
      totalMinor: amounts[index] ?? 0n,
    }),
  )
  const subtotalMinor = sum(amounts)
  const taxMinor = sum(taxLines.map((tax) => tax.taxMinor))
  return {
    currency: input.currency,
    taxIncluded: input.taxIncluded,
    lines,
    taxLines,
    subtotalMinor,
    discountMinor: 0n,
    shippingMinor,
    taxMinor,
    totalMinor: subtotalMinor + shippingMinor + (input.taxIncluded ? 0n : taxMinor),
  }
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((a, b) => a + b, 0n)
}
