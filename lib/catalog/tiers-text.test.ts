import { describe, expect, it } from 'vitest'
import { parseTiers, tiersText } from './tiers-text'

describe('prices for more than one, as staff write them', () => {
  it('are read in any order, with either decimal sign, and written the same again', () => {
    const tiers = parseTiers(' 10: 15 ;4 : 17,50; ', 'USD')
    expect(tiers).toEqual([
      { minQuantity: 4, amount: 1_750 },
      { minQuantity: 10, amount: 1_500 },
    ])
    expect(parseTiers(tiersText(tiers ?? [], 'USD'), 'USD')).toEqual(tiers)
    expect(parseTiers('', 'USD')).toEqual([])
  })

  it.each(['4', '4: ', '4: -1', '4: 1,299', 'x: 3', '4: 3.999', '4: 3 10: 2', '99999: 1'])(
    '%s is none',
    (text) => {
      expect(parseTiers(text, 'USD')).toBeNull()
    },
  )
})
