import { describe, expect, it } from 'vitest'
import { bundleText, parseBundle } from './bundle-text'

describe('what a bundle consists of, as staff write it', () => {
  const parts = [
    { sku: 'MUG-SAND', quantity: 2 },
    { sku: 'TRAY-OAK', quantity: 1 },
  ]

  it('is written as it is read', () => {
    expect(bundleText(parts)).toBe('2 MUG-SAND; 1 TRAY-OAK')
    expect(parseBundle(bundleText(parts))).toEqual(parts)
    expect(parseBundle(' 2 × MUG-SAND ;\n TRAY-OAK ')).toEqual(parts)
    expect(parseBundle('2x MUG-SAND; 1 x TRAY-OAK;')).toEqual(parts)
    expect(parseBundle('')).toEqual([])
  })

  it('is refused where it cannot be read', () => {
    for (const text of ['two MUG', '2 MUG SAND', '1 2 MUG', 'MUG 2', '-1 MUG'])
      expect(parseBundle(text), text).toBeNull()
  })
})
