import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { allocate } from './allocate'
import { AppError, forbidden, notFound, unauthenticated } from './errors'
import { fieldMessages } from './field-messages'
import { hashToken, isSameSecret, newId, newToken } from './id'
import { can } from './machine'
import {
  currencyExponent,
  decimalString,
  formatMoney,
  minorToNumber,
  money,
  parseDecimal,
  typedAmount,
} from './money'
import { decodeCursor, encodeCursor, pageOf, toPage } from './page'
import { Email, optionalText, Quantity, text } from './schema'

describe('money', () => {
  it.each([
    [1299, 'USD', 'en-US', '$12.99'],
    [5, 'USD', 'en-US', '$0.05'],
    [-1050, 'USD', 'en-US', '-$10.50'],
    [1500, 'JPY', 'en-US', '¥1,500'],
    [12345, 'KWD', 'en-US', 'KWD\u00a012.345'],
    [1299, 'EUR', 'de-DE', '12,99\u00a0€'],
  ])('%d %s in %s is %s', (amount, currency, locale, written) => {
    expect(formatMoney({ amount, currency }, locale)).toBe(written)
  })

  it('knows the digits of a currency', () => {
    expect([currencyExponent('USD'), currencyExponent('JPY'), currencyExponent('KWD')]).toEqual([2, 0, 3])
  })

  it('reads what people type and refuses the rest', () => {
    expect(parseDecimal('12.9', 'USD')).toBe(1290n)
    expect(parseDecimal(' 7 ', 'USD')).toBe(700n)
    expect(parseDecimal('1.5', 'JPY')).toBeNull()
    expect(parseDecimal('12.999', 'USD')).toBeNull()
    expect(parseDecimal('12,99', 'EUR')).toBe(1299n)
    expect(parseDecimal('1,299', 'KWD')).toBeNull()
    for (const bad of ['', '-1', '1,299', '1.299', '1,2.3', ',5', 'abc', '1e3', 'NaN', '9'.repeat(20)])
      expect(parseDecimal(bad, 'USD')).toBeNull()
  })

  it('writes decimals that it reads back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom('USD', 'JPY', 'KWD'),
        fc.constantFrom('en-US', 'de-DE'),
        (amount, currency, locale) => {
          expect(parseDecimal(decimalString({ amount, currency }), currency)).toBe(BigInt(amount))
          expect(parseDecimal(typedAmount({ amount, currency }, locale), currency)).toBe(BigInt(amount))
        },
      ),
    )
  })

  it('writes what is to be typed with the comma of the language', () => {
    expect(typedAmount({ amount: 590, currency: 'EUR' }, 'de-DE')).toBe('5,90')
    expect(typedAmount({ amount: 590, currency: 'USD' }, 'en-US')).toBe('5.90')
  })

  it('refuses amounts that JSON cannot carry', () => {
    expect(() => minorToNumber(2n ** 60n)).toThrow(RangeError)
    expect(money(5n, 'USD')).toEqual({ amount: 5, currency: 'USD' })
  })
})

describe('allocate', () => {
  it('sums to the whole and is fair to within one unit', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -10_000n, max: 10_000n }),
        fc.array(fc.bigInt({ min: 0n, max: 500n }), { minLength: 1, maxLength: 12 }),
        (total, weights) => {
          const parts = allocate(total, weights)
          expect(parts.reduce((a, b) => a + b, 0n)).toBe(total)
          expect(parts).toHaveLength(weights.length)
          if (total >= 0n) expect(parts.every((part) => part >= 0n)).toBe(true)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('gives the odd cent to the largest remainder, ties to the first', () => {
    expect(allocate(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n])
    expect(allocate(3n, [0n, 0n])).toEqual([2n, 1n])
    expect(allocate(0n, [])).toEqual([])
    expect(() => allocate(1n, [])).toThrow(RangeError)
    expect(() => allocate(1n, [-1n])).toThrow(RangeError)
  })
})

describe('pages', () => {
  it('cut one row too many into a page with a cursor', () => {
    const page = toPage(
      ['a', 'b', 'c'],
      2,
      (row) => [row],
      (row) => row.toUpperCase(),
    )
    expect(page.data).toEqual(['A', 'B'])
    expect(decodeCursor(page.page.nextCursor ?? undefined, 1)).toEqual(['b'])
    expect(toPage(['a'], 2, (row) => [row], String).page).toEqual({ nextCursor: null, hasMore: false })
    expect(pageOf(z.string()).parse(page)).toEqual(page)
  })

  it.each([
    'x',
    encodeCursor(['a', 'b']),
    Buffer.from('{"a":1}').toString('base64url'),
    encodeCursor(['a\0b']),
  ])('refuse the forged cursor %s', (cursor) => {
    expect(() => decodeCursor(cursor, 1)).toThrowError(expect.objectContaining({ code: 'page.bad_cursor' }))
  })
})

describe('schemas and messages', () => {
  it('refuse what cannot be stored', () => {
    for (const bad of ['a\0b', '\ud800', '', '   ', 'x'.repeat(9)])
      expect(text(8).safeParse(bad).success).toBe(false)
    expect(text(8).parse(' ok ')).toBe('ok')
    expect(optionalText(8).parse('  ')).toBeNull()
    expect(optionalText(8).parse(undefined)).toBeNull()
    expect(Email.parse(' Me@Example.com ')).toBe('me@example.com')
    for (const bad of [0, 100, 1.5, -1, Number.NaN]) expect(Quantity.safeParse(bad).success).toBe(false)
  })

  it('say what is wrong at each field, in the reader’s language', () => {
    const schema = z.strictObject({
      email: Email,
      quantity: Quantity,
      name: text(3),
      kind: z.enum(['a']),
      url: z.url(),
      sum: z.number(),
    })
    const parsed = schema.safeParse(
      { email: 'x', quantity: 100, name: 'long name', kind: 'b', url: 'x', extra: 1, sum: 'x' },
      { reportInput: true },
    )
    const fields = parsed.success ? {} : fieldMessages(parsed.error, 'de')
    expect(Object.keys(fields).sort()).toEqual(['email', 'extra', 'kind', 'name', 'quantity', 'sum', 'url'])
    expect(fields.quantity).toBe('Höchstens 99.')
    const empty = schema.safeParse({}, { reportInput: true })
    expect(empty.success ? {} : fieldMessages(empty.error, 'en')).toMatchObject({
      email: 'Fill in this field.',
    })
  })
})

describe('errors, ids, machines', () => {
  it('map to one status table', () => {
    expect([notFound('cart').status, forbidden('orders:read').status, unauthenticated().status]).toEqual([
      404, 403, 401,
    ])
    expect(new AppError('conflict', 'a.b', 'c').details).toEqual({})
  })

  it('make sortable ids and unguessable tokens', () => {
    const ids = [newId(), newId(), newId()]
    expect([...ids].sort()).toEqual(ids)
    expect(newToken()).toMatch(/^[\w-]{22}$/)
    expect(hashToken('a')).toHaveLength(64)
    expect(isSameSecret('a', 'a') && !isSameSecret('a', 'b')).toBe(true)
  })

  it('know what may follow what', () => {
    const machine = { name: 'm', commands: { go: { from: ['a'], to: 'b' } } } as const
    expect([can(machine, 'a' as 'a' | 'b', 'go'), can(machine, 'b' as 'a' | 'b', 'go')]).toEqual([
      true,
      false,
    ])
  })
})
