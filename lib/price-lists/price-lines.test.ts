import { expect, it } from 'vitest'
import { parsePriceLines } from './price-lines'

it('reads prices as they are typed, and as a spreadsheet hands them over', () => {
  expect(parsePriceLines('EBB-SAND 10 12.50 usd\r\n\nebb-ink\t1\t11,90\tEUR\nA;2; 0 ;USD')).toEqual({
    prices: [
      { sku: 'EBB-SAND', minQuantity: 10, amount: 1_250, currency: 'USD' },
      { sku: 'ebb-ink', minQuantity: 1, amount: 1_190, currency: 'EUR' },
      { sku: 'A', minQuantity: 2, amount: 0, currency: 'USD' },
    ],
  })
  expect(parsePriceLines(' \n')).toEqual({ prices: [] })
})

it.each([
  'A',
  'A 1 1.00',
  'A 1 1.00 GBP',
  'A 0 1.00 USD',
  'A 100 1.00 USD',
  'A 1 -1 USD',
  'A 1 1.005 USD',
  'A 1 9999999999 USD',
  'A 1 1,000.00 USD',
  'A one 1.00 USD',
  'A 1 1.00 USD more',
  `${'A'.repeat(121)} 1 1.00 USD`,
])('tells the line that cannot be read: %s', (line) => {
  expect(parsePriceLines(`B 1 1.00 USD\n\n${line}`)).toEqual({ wrongLine: 3 })
})
