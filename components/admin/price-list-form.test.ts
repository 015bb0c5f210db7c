import { describe, expect, it } from 'vitest'
import { fieldMessages } from '@/lib/core/field-messages'
import { NewPriceListForm, PriceListForm, priceFieldOf } from './price-list-form-schema'

const [LIST, PRICE, VARIANT, GROUP] = [1, 2, 3, 4].map(
  (at) => `0199a0a0-0000-7000-8000-00000000000${at}`,
) as [string, string, string, string]

const row = (more: object = {}) => ({
  ...{ variantId: VARIANT, currency: 'USD', minQuantity: '1', amount: '12,50' },
  startsAt: { time: '', before: '' },
  endsAt: { time: '', before: '' },
  ...more,
})

const own = { name: 'Trade', priority: '5', active: 'on', add: '' }
const form = (more: object = {}) => ({
  ...{ ...own, priceListId: LIST, version: '3', q: '', cursor: '', prices: { [PRICE]: row() } },
  ...more,
})

function errorsOf(input: object): Record<string, string> {
  const parsed = PriceListForm.safeParse(input, { reportInput: true })
  return parsed.success ? {} : fieldMessages(parsed.error, 'en')
}

describe('the form of a price list', () => {
  it('says what to put, what to take out, and what is named by SKU', () => {
    const gone = PRICE.replace(/2$/, '9')
    const parsed = PriceListForm.parse(
      form({
        groups: { [GROUP]: 'on' },
        prices: {
          [PRICE]: row({ startsAt: { time: '2026-11-25T08:56', before: '2026-11-25T13:56:12.345Z' } }),
          [gone]: row({ gone: 'on' }),
        },
        added: {
          7: row({ currency: 'EUR', minQuantity: '10', endsAt: { time: '2026-11-25T08:56', before: '' } }),
        },
        add: 'EBB 2 9.90 USD',
      }),
    )
    expect(parsed).toMatchObject({
      ...{ priceListId: LIST, version: 3, removed: [gone], rows: [`prices.${PRICE}`, 'added.7'] },
      own: { name: 'Trade', priority: 5, active: true, mayExceed: false, groupIds: [GROUP] },
      put: [
        { id: PRICE, amount: 1_250, minQuantity: 1, startsAt: '2026-11-25T13:56:12.345Z', endsAt: null },
        { currency: 'EUR', minQuantity: 10, endsAt: '2026-11-25T13:56:00.000Z' },
      ],
      lines: [{ sku: 'EBB', minQuantity: 2, amount: 990, currency: 'USD' }],
    })
    expect(NewPriceListForm.parse({ ...own, added: { 1: row() } })).toMatchObject({
      put: [{ variantId: VARIANT }],
      removed: [],
    })
  })

  it.each([
    [{ amount: '' }, 'amount', 'Enter a price.'],
    [{ amount: '1,299' }, 'amount', 'Enter an amount like 12.99, without thousands separators.'],
    [{ minQuantity: '0' }, 'minQuantity', 'From 1 to 99.'],
    [{ minQuantity: '100' }, 'minQuantity', 'From 1 to 99.'],
    [{ minQuantity: 'ten' }, 'minQuantity', 'Enter a whole number.'],
    [
      { endsAt: { time: 'soon', before: '' } },
      'endsAt.time',
      'Enter a day and a time between 2000 and 2099.',
    ],
    [
      {
        startsAt: { time: '2026-11-25T08:56', before: '' },
        endsAt: { time: '2026-11-25T08:56', before: '' },
      },
      'endsAt.time',
      'It ends before it begins.',
    ],
  ])('tells of the price %j at its field', (change, field, message) => {
    expect(errorsOf(form({ prices: { [PRICE]: row(change) } }))).toEqual({
      [`prices.${PRICE}.${field}`]: message,
    })
  })

  it('tells which line cannot be read, and what is wrong with the list itself', () => {
    expect(errorsOf(form({ add: 'EBB 2 9.90 USD\nEBB' }))).toEqual({
      add: expect.stringContaining('Line 2 cannot be read.'),
    })
    expect(errorsOf(form({ name: ' ', priority: '10000' }))).toEqual({
      name: 'Fill in this field.',
      priority: 'At most 9999.',
    })
  })

  it('finds the fields of the form for those of the verb', () => {
    const fieldOf = (path: string) => priceFieldOf(path, [`prices.${PRICE}`, 'added.7'], [GROUP])
    expect(fieldOf('putPrices.0.endsAt')).toBe(`prices.${PRICE}.endsAt.time`)
    expect(fieldOf('prices.1.amount')).toBe('added.7.amount')
    expect(fieldOf('putPrices.1.variantId')).toBe('added.7.minQuantity')
    expect(fieldOf('putPrices.2.minQuantity')).toBe('add')
    expect(fieldOf('groupIds.0')).toBe(`groups.${GROUP}`)
    expect(fieldOf('groupIds')).toBe(`groups.${GROUP}`)
    expect(fieldOf('name')).toBe('name')
  })
})
