import { expect, it } from 'vitest'
import { formatShopTime, parseShopTime, shopTimeInput } from './shop-time'

it.each([
  ['2026-11-25T13:56:00.000Z', /^Nov 25, 2026, 8:56\sAM EST$/],
  ['2026-07-01T03:00:00.000Z', /^Jun 30, 2026, 11:00\sPM EDT$/],
])('%s is shown in the zone of the shop, summer and winter, with its name', (timestamp, shown) => {
  expect(formatShopTime(timestamp)).toMatch(shown)
})

it.each([
  ['2026-11-25T08:56', '2026-11-25T13:56:00.000Z'],
  ['2026-06-30T23:00', '2026-07-01T03:00:00.000Z'],
  ['2026-06-30T00:00:00', '2026-06-30T04:00:00.000Z'],
  // The first of two hours when the clock is put back, and both sides of that.
  ['2026-11-01T00:59', '2026-11-01T04:59:00.000Z'],
  ['2026-11-01T01:30', '2026-11-01T05:30:00.000Z'],
  ['2026-11-01T02:00', '2026-11-01T07:00:00.000Z'],
  ['2026-03-08T01:59', '2026-03-08T06:59:00.000Z'],
  ['2026-03-08T03:00', '2026-03-08T07:00:00.000Z'],
])('%s by the clock of the shop is %s', (typed, timestamp) => {
  expect(parseShopTime(typed)).toBe(timestamp)
  expect(shopTimeInput(timestamp)).toBe(typed.slice(0, 16))
})

it('takes an hour that is left out for the one after it, and nothing else for a time', () => {
  expect(parseShopTime('2026-03-08T02:30')).toBe('2026-03-08T07:30:00.000Z')
  for (const typed of ['', 'soon', '2026-02-30T10:00', '2026-11-25', '2026-11-25T25:00', '0026-11-25T08:56'])
    expect(parseShopTime(typed)).toBeNull()
})
