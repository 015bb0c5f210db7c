import { describe, expect, it } from 'vitest'
import { addressLayout, regionsOf } from '@/lib/customers/address-layout'
import { checkAddress } from '@/lib/customers/check-address'
import { MARKETS, marketFromSlug, marketPath } from '@/lib/markets/markets'
import { findRates } from '@/lib/tax/find-rates'
import { NEW_YORK } from '@/lib/testing/fixtures-data'
import { makeMethod } from '@/lib/testing/views'
import { addBusinessDays } from './business-days'
import { freeShippingGap, shippingOptions, shippingPrice } from './rate-shipping'

const method = makeMethod({ id: 'm', code: 'std' })
const parcel = { country: 'US', subtotalMinor: 2_000n, weightG: 900 }

describe('shipping', () => {
  it('costs its price, is free from its threshold, and more when heavy', () => {
    expect(shippingPrice(method, parcel)).toBe(690n)
    expect(shippingPrice(method, { ...parcel, subtotalMinor: 7_500n })).toBe(0n)
    expect(shippingPrice(method, { ...parcel, weightG: 10_001 })).toBe(1_590n)
    expect(shippingPrice(method, { ...parcel, country: 'DE' })).toBeNull()
  })

  it('offers the cheapest first, with dates, and tells what is missing for free', () => {
    const express = { ...method, id: 'x', priceMinor: 100n }
    const options = shippingOptions([method, express], parcel, new Date('2026-11-27T10:00:00Z'), 'en')
    expect(options.map(({ id }) => id)).toEqual(['x', 'm'])
    expect(options[1]).toMatchObject({ earliest: '2026-12-02', latest: '2026-12-04' })
    expect(freeShippingGap([method], parcel)).toBe(5_500n)
    expect(freeShippingGap([method], { ...parcel, subtotalMinor: 9_000n })).toBeNull()
    expect(freeShippingGap([], parcel)).toBeNull()
  })

  it('counts business days over a weekend', () => {
    expect(addBusinessDays(new Date('2026-11-27T23:00:00Z'), 1)).toBe('2026-11-30')
    expect(addBusinessDays(new Date('2026-11-28T00:00:00Z'), 0)).toBe('2026-11-28')
  })
})

describe('tax rates', () => {
  const rates = [
    { country: 'US', region: 'NY', taxClass: 'standard', name: 'NY', rateBps: 400 },
    { country: 'US', region: 'OR', taxClass: 'standard', name: 'OR', rateBps: 0 },
    { country: 'DE', region: '', taxClass: 'standard', name: 'MwSt', rateBps: 1900 },
    { country: 'DE', region: '', taxClass: 'reduced', name: 'MwSt red', rateBps: 700 },
  ]
  it.each([
    ['US', 'NY', 'standard', 400],
    ['US', 'NY', 'reduced', 400],
    ['DE', null, 'reduced', 700],
    ['DE', 'BE', 'standard', 1900],
  ])('%s %s %s is %d', (country, region, taxClass, rateBps) => {
    expect(findRates(rates, { country, region }, taxClass)).toMatchObject([{ rateBps }])
  })
  it('is nothing where nothing is due', () => {
    expect(findRates(rates, { country: 'US', region: 'OR' }, 'standard')).toEqual([])
    expect(findRates(rates, { country: 'FR', region: null }, 'standard')).toEqual([])
  })
})

describe('addresses', () => {
  const check = (changes: object, language: 'en' | 'de' = 'en', countries?: string[]) =>
    checkAddress(
      { ...NEW_YORK, ...changes },
      { field: 'shippingAddress', language, ...(countries ? { countries } : {}) },
    )

  it('are tidied', () => {
    expect(check({ region: 'ny', phone: '(202) 555-0123' })).toMatchObject({
      region: 'NY',
      phone: '+12025550123',
    })
    expect(
      check({ country: 'DE', region: null, postcode: '10119', city: 'Berlin', phone: '030 23125 100' }),
    ).toMatchObject({ phone: '+493023125100' })
  })

  it.each([
    [{ postcode: '1' }, 'postcode'],
    [{ postcode: null }, 'postcode'],
    [{ region: 'ZZ' }, 'region'],
    [{ region: null }, 'region'],
    [{ phone: 'abc' }, 'phone'],
    [{ country: 'XX' }, 'country'],
  ])('%j is told at %s', (changes, field) => {
    expect(() => check(changes, 'de')).toThrowError(
      expect.objectContaining({
        code: 'address.invalid',
        details: { fields: expect.objectContaining({ [`shippingAddress.${field}`]: expect.any(String) }) },
      }),
    )
  })

  it('stay where the market delivers', () => {
    expect(() => check({ country: 'DE', postcode: '10119', region: null }, 'en', ['US'])).toThrowError(
      expect.objectContaining({ code: 'address.invalid' }),
    )
    expect(regionsOf('US').map(({ code }) => code)).toContain('NY')
    expect(regionsOf('DE')).toEqual([])
  })

  it('have their fields in the order of their country', () => {
    expect(addressLayout('US').townFields).toEqual(['city', 'region', 'postcode'])
    expect(addressLayout('DE').townFields).toEqual(['postcode', 'city'])
    expect(addressLayout('AT').postcodePattern).toBe('\\d{4}')
    expect(addressLayout('XX').townFields).toEqual(['postcode', 'city'])
  })
})

describe('markets', () => {
  it('have their place in the address', () => {
    expect(marketPath(MARKETS['de-de'], '/')).toBe('/de-de')
    expect(marketPath(MARKETS['de-de'], '/cart')).toBe('/de-de/cart')
    expect(marketPath(MARKETS['en-us'], '/cart')).toBe('/cart')
    expect(() => marketFromSlug('xx')).toThrow(RangeError)
  })
})
