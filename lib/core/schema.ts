import { z } from 'zod'

/** Building blocks of input and view schemas. Isomorphic: forms, actions, routes and jobs share them. */

export const Id = z.uuid()

/** What a token looks like: 128 bits, base64url. */
export const Token = z.string().regex(/^[A-Za-z0-9_-]{22}$/)

/**
 * A line of text from outside: trimmed, 1..max characters, well-formed.
 * NUL (PostgreSQL refuses it) and lone surrogates (UTF-8 cannot carry them) are an error at the field.
 */
export function text(max: number) {
  return z
    .string()
    .max(max * 2)
    .regex(/^[^\0\p{Surrogate}]*$/u, 'Contains characters that cannot be stored.')
    .trim()
    .min(1, 'Required.')
    .max(max)
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

/** An e-mail address, lower-cased so that one person is one address. */
export const Email = z
  .string()
  .max(254)
  .trim()
  .toLowerCase()
  .pipe(z.email('Enter an e-mail address like name@example.com.'))

export const MoneyView = z
  .object({
    amount: z.int().describe('Minor units, for example cents'),
    currency: z.string().length(3).describe('ISO 4217 code'),
  })
  .meta({ id: 'Money' })

export const Timestamp = z.iso.datetime().describe('RFC 3339, UTC')

export const MAX_QUANTITY = 99
export const Quantity = z.int().min(1).max(MAX_QUANTITY)
