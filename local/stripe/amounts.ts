import { invalidParam, missing } from './errors'
import { type Form, text } from './form-body'

/** The least that can be charged: https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts */
const MINIMUM: Record<string, number> = {
  aed: 200,
  aud: 50,
  brl: 50,
  cad: 50,
  chf: 50,
  czk: 1_500,
  dkk: 250,
  eur: 50,
  gbp: 30,
  hkd: 400,
  huf: 17_500,
  inr: 50,
  jpy: 50,
  kwd: 160,
  mxn: 1_000,
  myr: 200,
  nok: 300,
  nzd: 50,
  pln: 200,
  ron: 200,
  sek: 300,
  sgd: 50,
  thb: 1_000,
  usd: 50,
}

/** Eight digits, in every currency. */
const MAXIMUM = 99_999_999

/** A whole, positive number of the smallest unit. */
export function readAmount(form: Form, name: string): number {
  const raw = text(form, name)
  if (raw === undefined) throw missing(name)
  if (!/^-?\d+$/.test(raw)) throw invalidParam(name, `Invalid integer: ${raw}`, 'parameter_invalid_integer')
  const amount = Number(raw)
  if (amount < 1) throw invalidParam(name, 'Invalid positive integer', 'parameter_invalid_integer')
  return amount
}

/** An amount that may be charged in this currency. */
export function readChargeAmount(form: Form, currency: string): number {
  const amount = readAmount(form, 'amount')
  const least = MINIMUM[currency] ?? 1
  const refuse = (words: string, code: string) =>
    invalidParam('amount', `Amount must be ${words} ${currency} in the smallest unit.`, code)
  if (amount < least) throw refuse(`at least ${least}`, 'amount_too_small')
  if (amount > MAXIMUM) throw refuse(`no more than ${MAXIMUM}`, 'amount_too_large')
  return amount
}

export function readCurrency(form: Form): string {
  const currency = text(form, 'currency')?.toLowerCase()
  if (!currency) throw missing('currency')
  if (!/^[a-z]{3}$/.test(currency)) throw invalidParam('currency', `Invalid currency: ${currency}.`)
  return currency
}
