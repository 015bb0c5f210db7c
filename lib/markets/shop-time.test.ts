import { expect, it } from 'vitest'
import { formatShopTime } from './shop-time'

it.each([
  ['2026-11-25T13:56:00.000Z', /^Nov 25, 2026, 8:56\sAM EST$/],
  ['2026-07-01T03:00:00.000Z', /^Jun 30, 2026, 11:00\sPM EDT$/],
])('%s is shown in the zone of the shop, summer and winter, with its name', (timestamp, shown) => {
  expect(formatShopTime(timestamp)).toMatch(shown)
})
