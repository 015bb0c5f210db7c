import { describe, expect, it } from 'vitest'
import { isGtin } from './gtin'

describe('isGtin', () => {
  it.each(['96385074', '614141000036', '4006381333931', '10614141543219'])('knows %s', (gtin) => {
    expect(isGtin(gtin)).toBe(true)
  })

  it.each([
    '',
    '96385075',
    '4006381333932',
    '400638133393',
    '04006381333931000',
    '40063813 33931',
    'ABCDEFGH',
  ])('refuses "%s"', (text) => {
    expect(isGtin(text)).toBe(false)
  })

  it('refuses any single digit that was mistyped', () => {
    const right = '4006381333931'
    for (let at = 0; at < right.length; at += 1)
      for (let digit = 0; digit < 10; digit += 1) {
        const typed = right.slice(0, at) + digit + right.slice(at + 1)
        expect(isGtin(typed)).toBe(typed === right)
      }
  })
})
