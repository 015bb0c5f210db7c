import { describe, expect, it } from 'vitest'
import { fieldMessages } from '@/lib/core/field-messages'
import { withQuery } from './admin-links'
import { AdminPath } from './admin-path'
import { describeEvent } from './order-events'
import { ShipForm } from './order-form-schema'
import { formFieldOf, ProductForm } from './product-form-schema'

const ID = '0199a0a0-0000-7000-8000-000000000001'

const form = (variant: object = {}, more: object = {}) => ({
  productId: ID,
  version: '3',
  slug: 'mug',
  titles: { en: 'Mug', de: 'Tasse' },
  subtitles: { en: 'One', de: 'Eine' },
  status: 'published',
  publishedAt: { time: '2026-11-25T08:56', before: '2026-11-25T13:56:12.345Z' },
  searchBoost: '-2',
  variants: {
    0: {
      id: ID,
      usd: '12.99',
      usdWas: '',
      eur: '12,99',
      eurWas: '15',
      usdTiers: '10: 9; 4: 11,50',
      eurTiers: '',
      onHand: '7',
      onHandBefore: '7',
      ...variant,
    },
  },
  ...more,
})

function errorsOf(input: object): Record<string, string> {
  const parsed = ProductForm.safeParse(input, { reportInput: true })
  return parsed.success ? {} : fieldMessages(parsed.error, 'en')
}

describe('the product form', () => {
  it('reads amounts with point or comma, and leaves out stock that was not touched', () => {
    expect(ProductForm.parse(form())).toEqual({
      productId: ID,
      changes: {
        version: 3,
        slug: 'mug',
        titles: { en: 'Mug', de: 'Tasse' },
        subtitles: { en: 'One', de: 'Eine' },
        status: 'published',
        featured: false,
        publishedAt: '2026-11-25T13:56:12.345Z',
        searchBoost: -2,
        variants: [
          {
            id: ID,
            prices: [
              {
                currency: 'USD',
                amount: 1299,
                compareAt: null,
                tiers: [
                  { minQuantity: 4, amount: 1150 },
                  { minQuantity: 10, amount: 900 },
                ],
              },
              { currency: 'EUR', amount: 1299, compareAt: 1500, tiers: [] },
            ],
          },
        ],
      },
    })
    expect(ProductForm.parse(form({ onHand: '0' })).changes.variants?.[0]).toMatchObject({
      onHand: 0,
      onHandBefore: 7,
    })
  })

  it.each([
    ['usd', '', 'Enter a price: the shop sells in both currencies.'],
    ['usd', '-1', 'Enter an amount like 12.99, without thousands separators.'],
    ['usd', '1,299', 'Enter an amount like 12.99, without thousands separators.'],
    ['usd', '1e15', 'Enter an amount like 12.99, without thousands separators.'],
    ['usd', '1000000000000000', 'Enter an amount like 12.99, without thousands separators.'],
    ['usd', '9999999999', 'This price is too high.'],
    ['usd', '12\0', 'Enter an amount like 12.99, without thousands separators.'],
    ['eurWas', '12.99', 'The price before must be higher than the price.'],
    ['usdTiers', '4', 'Write quantities and prices like 4: 17.50; 10: 15.'],
    ['usdTiers', '1: 9', 'From 2 units on.'],
    ['usdTiers', '4: 13', 'The price for more must be lower than that for one.'],
    ['eurTiers', '4: 9; 10: 9', 'Each step must be for more units and a lower price than the one before.'],
    ['onHand', '', 'Enter a whole number.'],
    ['onHand', '-1', 'Enter a whole number.'],
    ['onHand', '1.5', 'Enter a whole number.'],
    ['onHand', '1e3', 'Enter a whole number.'],
    ['onHand', '1000001', 'At most 1000000.'],
  ])('tells at the field %s that %j is wrong', (name, value, message) => {
    expect(errorsOf(form({ [name]: value }))).toEqual({ [`variants.0.${name}`]: message })
  })

  it.each([
    [' ', 'Fill in this field.'],
    ['a\0b', 'Contains characters that cannot be stored.'],
    ['a\ud800b', 'Contains characters that cannot be stored.'],
    ['x'.repeat(1_000_000), 'At most 200 characters.'],
  ])('tells at the title %# what is wrong with it', (title, message) => {
    expect(errorsOf(form({}, { titles: { en: title, de: 'Tasse' } }))).toEqual({ 'titles.en': message })
  })

  it.each([
    [{ searchBoost: '' }, 'searchBoost', 'Enter a whole number.'],
    [{ searchBoost: '0.5' }, 'searchBoost', 'Enter a whole number.'],
    [{ searchBoost: '6' }, 'searchBoost', 'At most 5.'],
    [{ searchBoost: '-6' }, 'searchBoost', 'At least -5.'],
    [{ publishedAt: { time: 'soon', before: '' } }, 'publishedAt.time', 'Enter a day and a time'],
  ])('tells what is wrong with %j', (more, field, message) => {
    expect(errorsOf(form({}, more))).toEqual({ [field]: expect.stringContaining(message) })
  })

  it('reads a time by the clock of the shop, and an empty one as none', () => {
    const publishedAt = (time: string) =>
      ProductForm.parse(form({}, { publishedAt: { time, before: '2026-11-25T13:56:12.345Z' } })).changes
        .publishedAt
    expect(publishedAt('2026-11-25T08:57')).toBe('2026-11-25T13:57:00.000Z')
    expect(publishedAt('')).toBeNull()
  })

  it('finds the fields of the form for those of the verb', () => {
    const { changes } = ProductForm.parse(form())
    expect(formFieldOf('variants.0.prices.1.compareAt', changes)).toBe('variants.0.eurWas')
    expect(formFieldOf('variants.0.prices.0.amount', changes)).toBe('variants.0.usd')
    expect(formFieldOf('variants.0.prices.0.tiers', changes)).toBe('variants.0.usdTiers')
    expect(formFieldOf('publishedAt', changes)).toBe('publishedAt.time')
    expect(formFieldOf('titles.en', changes)).toBe('titles.en')
  })
})

describe('the parcel form', () => {
  const parcel = { orderId: ID, carrier: 'UPS', trackingNumber: ' ', trackingUrl: '', shippedBefore: '0' }

  it('leaves out lines of which nothing is packed', () => {
    const other = ID.replace(/1$/, '2')
    expect(ShipForm.parse({ ...parcel, quantities: { [ID]: '2', [other]: '0' } }).parcel).toEqual({
      carrier: 'UPS',
      trackingNumber: null,
      trackingUrl: null,
      shippedBefore: 0,
      lines: [{ orderLineId: ID, quantity: 2 }],
    })
  })

  it.each(['0', '', '-1', '1.5', '1e2', 'x'])('refuses the quantity %j at its field', (quantity) => {
    const parsed = ShipForm.safeParse({ ...parcel, quantities: { [ID]: quantity } }, { reportInput: true })
    expect(parsed.success ? {} : Object.keys(fieldMessages(parsed.error, 'en'))).toEqual([`quantities.${ID}`])
  })
})

describe('addresses', () => {
  it.each([
    ['/admin/orders?tab=unpaid', '/admin/orders?tab=unpaid'],
    ['/admin', '/admin'],
    ['https://evil.example', '/admin'],
    ['//evil.example', '/admin'],
    ['/administrator', '/admin'],
    ['/admin/\\evil.example', '/admin'],
    ['javascript:alert(1)', '/admin'],
  ])('after signing in, %s leads to %s', (next, path) => {
    expect(AdminPath.parse(next)).toBe(path)
  })

  it('carry only what is set', () => {
    expect(withQuery('/admin/orders', { tab: 'all', q: 'a b', cursor: null })).toBe(
      '/admin/orders?tab=all&q=a+b',
    )
    expect(withQuery('/admin/orders', { q: undefined })).toBe('/admin/orders')
  })
})

it.each([
  ['order.shipped', { carrier: 'UPS', tracking: '1Z', quantity: 2 }, 'Parcel of 2 shipped with UPS, 1Z'],
  ['order.shipped', { carrier: 'DHL' }, 'Parcel shipped with DHL'],
  ['order.cancelled', { reason: 'too late' }, 'Order cancelled: “too late”'],
  ['refund.succeeded', { amount: 1250 }, 'Refund $12.50 paid back'],
  ['payment.failed', { code: 'card_declined' }, 'Payment failed (card declined)'],
  ['order.some_thing', {}, 'order some thing'],
])('the timeline says %s in words', (type, data, words) => {
  expect(describeEvent({ type, data }, 'USD')).toBe(words)
})
