import { z } from 'zod'

/** Building blocks of input and view schemas. Isomorphic: forms, actions, routes and jobs share them. */

export const Id = z.uuid()

/** What a token looks like: 128 bits, base64url. */
export const Token = z.string().regex(/^[A-Za-z0-9_-]{22}$/)

/** What can be stored: NUL (PostgreSQL refuses it) and lone surrogates (UTF-8 cannot carry them) cannot. */
const STORABLE = /^[^\0\p{Surrogate}]*$/u

/**
 * How `text` is told to others: storable, and something besides white space. A pattern that engines
 * other than JavaScript's understand; lone surrogates never survive JSON in UTF-8 anyway.
 */
const STORABLE_PATTERN = '^[^\\u0000]*[^\\u0000\\s][^\\u0000]*$'

/**
 * A line of text from outside: trimmed, 1..max characters, storable. */
export function text(max: number) {
  return z
    .string()
    .trim()
    .min(1, 'Required.')
    .max(max, { abort: true })
    .regex(STORABLE, 'Contains characters that cannot be stored.')
    .meta({ pattern: STORABLE_PATTERN })
}

/** As `text`, but a missing, empty or blank value becomes null. */
export function optionalText(max: number) {
  return z
    .union([
      z.literal('').transform(() => null),
      z
        .string()
        .regex(/^\s+$/)
        .transform(() => null),
      text(max),
    ])
    .nullish()
    .transform((value) => value ?? null)
}

/**
 * A text in a change: a missing one stays missing, so that what is left out can stay as it is; null, empty and blank
 * take it away. Forms send CRLF where their author typed, and saw counted, one sign.
 */
export function changedText(max: number) {
  const read = (value: unknown) => {
    if (typeof value !== 'string') return value
    return value.trim() === '' ? null : value.replaceAll('\r\n', '\n')
  }
  return z.preprocess(read, text(max).nullable().optional())
}

/** A whole number as a query or form carries it: digits alone, since Number() also reads "", "0x10" and "1e3". */
export function wholeNumber(min: number, max: number) {
  const read = (value: unknown) =>
    typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
  return z.preprocess(read, z.int().min(min).max(max))
}

/** An e-mail address, lower-cased so that one person is one address. */
export const Email = z
  .string()
  .max(254)
  .trim()
  .toLowerCase()
  .pipe(z.email('Enter an e-mail address like name@example.com.'))
  .meta({ format: 'email', pattern: z.regexes.email.source })

export const MoneyView = z
  .object({
    amount: z.int().describe('Minor units, for example cents'),
    currency: z.string().length(3).describe('ISO 4217 code'),
  })
  .meta({ id: 'Money' })

export const Timestamp = z.iso.datetime().describe('RFC 3339, UTC')

/** A point in time from outside: within the years that calendars and the database agree about. */
export const Moment = Timestamp.refine((value) => value.startsWith('20'), 'Between 2000 and 2099.').meta({
  pattern: '^20',
})

export const MAX_QUANTITY = 99
export const Quantity = z.int().min(1).max(MAX_QUANTITY)
