/**
 * Money is an integer count of minor units (cents, yen, fils) as `bigint`, beside an ISO 4217 code.
 * Views carry the same integer as a JSON number; it is formatted by `Intl` at the last moment.
 */
export type Money = { amount: number; currency: string }

/** Wraps minor units for a view. Throws RangeError when JSON could not carry the number exactly. */
export function money(minor: bigint, currency: string): Money {
  return { amount: minorToNumber(minor), currency }
}

/** Minor units as a JSON-safe number. */
export function minorToNumber(minor: bigint): number {
  const amount = Number(minor)
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Amount ${minor} does not fit into a JSON number`)
  return amount
}

/** How many decimal digits the currency has: 2 for USD, 0 for JPY, 3 for KWD (CLDR, through Intl). */
export function currencyExponent(currency: string): number {
  const known = exponents.get(currency)
  if (known !== undefined) return known
  const format = new Intl.NumberFormat('en', { style: 'currency', currency })
  const exponent = format.resolvedOptions().maximumFractionDigits ?? 2
  exponents.set(currency, exponent)
  return exponent
}

/** "$12.99", "12,99 €": minor units written out for a person. */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  return currencyFormat(locale, currency).format(minorToDecimal(amount, currency))
}

/** Making a formatter costs a hundred times what using it costs. */
function currencyFormat(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`
  const known = currencyFormats.get(key)
  if (known) return known
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
  currencyFormats.set(key, format)
  return format
}

const currencyFormats = new Map<string, Intl.NumberFormat>()

/** A decimal string for addresses, feeds and JSON-LD: 1299 USD → "12.99". */
export function decimalString({ amount, currency }: Money): string {
  return minorToDecimal(amount, currency).toString()
}

/**
 * As a person types it: 1299 EUR → "12,99" in German. `parseDecimal` reads it; with three digits after a comma, it
 * could not tell them from thousands, so that those keep the point.
 */
export function typedAmount(amount: Money, locale: string): string {
  const plain = decimalString(amount)
  if (currencyExponent(amount.currency) > 2) return plain
  const separator = currencyFormat(locale, amount.currency)
    .formatToParts(0)
    .find(({ type }) => type === 'decimal')
  return plain.replace('.', separator?.value ?? '.')
}

/**
 * Reads what a person typed ("12.99", "12,99", "12") into minor units. Thousands are not separated: "1,299"
 * could mean two things and is none.
 * Returns null when it is not a plain non-negative amount with at most the currency's digits.
 */
export function parseDecimal(text: string, currency: string): bigint | null {
  const exponent = currencyExponent(currency)
  const match = /^(\d{1,10})(?:([.,])(\d+))?$/.exec(text.trim())
  if (!match) return null
  const [, whole = '', sign, fraction = ''] = match
  if (fraction.length > exponent || (sign === ',' && exponent > 2)) return null
  return BigInt(whole + fraction.padEnd(exponent, '0'))
}

const exponents = new Map<string, number>()

/** Intl formats decimal strings exactly; the division never becomes a float. */
function minorToDecimal(amount: number, currency: string): Intl.StringNumericLiteral {
  const exponent = currencyExponent(currency)
  const sign = amount < 0 ? '-' : ''
  const digits = Math.abs(amount)
    .toString()
    .padStart(exponent + 1, '0')
  const whole = digits.slice(0, digits.length - exponent)
  const fraction = exponent > 0 ? `.${digits.slice(-exponent)}` : ''
  return `${sign}${whole}${fraction}` as Intl.StringNumericLiteral
}
