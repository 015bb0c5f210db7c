import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/core/id'
import { UpdateProduct } from './admin-schema'

describe('a change to a product', () => {
  const id = newId()
  const price = (amount: unknown, compareAt: unknown = null) => ({
    variants: [{ id, prices: [{ currency: 'USD', amount, compareAt }] }],
  })

  it.each([
    ['a negative price', price(-1)],
    ['half a cent', price(1.5)],
    ['10^15', price(1e15)],
    ['beyond what numbers carry', price(1e300)],
    ['a price that is text', price('12.99')],
    ['a price before that is not higher', price(100, 100)],
    ['negative stock', { variants: [{ id, onHand: -1 }] }],
    ['too much stock', { variants: [{ id, onHand: 1_000_001 }] }],
    ['one variant twice', { variants: [{ id }, { id }] }],
    ['an empty title', { titles: { en: '   ', de: 'Tasse' } }],
    ['a NUL byte', { titles: { en: 'a\0b', de: 'Tasse' } }],
    ['a lone surrogate', { titles: { en: 'a\ud800b', de: 'Tasse' } }],
    ['a megabyte of title', { titles: { en: 'x'.repeat(1_000_000), de: 'Tasse' } }],
    ['an unknown language', { titles: { en: 'Mug', de: 'Tasse', fr: 'Tasse' } }],
    ['an unknown status', { status: 'deleted' }],
    ['a prototype key', JSON.parse('{"__proto__": {"a": 1}, "constructor": 1}')],
  ])('%s is refused before it reaches the database', (_name, changes) => {
    expect(UpdateProduct.safeParse({ version: 1, ...changes }).success).toBe(false)
  })
})
