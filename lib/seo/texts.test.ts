import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MARKETS } from '@/lib/markets/markets'
import { makeProductView, makeVariantView } from '@/lib/testing/views'
import { plain } from './markdown'
import { productMarkdown } from './product-markdown'
import { element, escapeXml } from './xml'

describe('XML', () => {
  it('carries any text as text', () => {
    expect(element('a', 'Tom & "Jerry" <b>')).toBe('<a>Tom &amp; &quot;Jerry&quot; &lt;b&gt;</a>')
    expect(escapeXml('a\0b\u000bc\ud800d\u{1f600}\n')).toBe('abcd\u{1f600}\n')
  })

  it('never lets text become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeXml(text)
        expect(escaped).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot carry them
        expect(escaped).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('Markdown', () => {
  it('shows signs instead of obeying them', () => {
    expect(plain('a|b *c* [d](e) <f> #1\n  g')).toBe('a\\|b \\*c\\* \\[d\\](e) \\<f\\> \\#1 g')
  })

  it('says of a product what its page says', () => {
    const sale = makeVariantView({
      sku: 'B-1',
      options: { color: 'blue', size: 'l' },
      compareAt: { amount: 2_500, currency: 'USD' },
      stock: 'low',
      available: 2,
    })
    const gone = makeVariantView({ sku: 'S-1', options: { color: 'sand', size: 'l' }, stock: 'sold_out' })
    const delivery = {
      price: { amount: 690, currency: 'USD' },
      freeFrom: { amount: 7_500, currency: 'USD' },
      minDays: 3,
      maxDays: 5,
    }
    const text = productMarkdown(makeProductView([sale, gone]), MARKETS['en-us'], delivery)
    expect(text).toContain('# Mug\n\nStoneware\n\n')
    expect(text).toContain('| Mug – Blue, Large | B-1 | $20.00 (before $25.00) | Only 2 left |\n')
    expect(text).toContain('| Mug – Sand, Large | S-1 | $20.00 | Sold out |\n')
    expect(text).toContain('- Height: 9 cm')
    expect(text).toContain('- Standard delivery in 3–5 business days, $6.90; free from $75.00\n')
    expect(text).toContain('- [Ceramics](http://localhost:3000/c/ceramics.md)')
    expect(text).toContain('- [Mug, scene](http://localhost:3000/pictures/products/mug/scene.jpg)')
    expect(text).not.toMatch(/\n{3}|undefined|null/)
  })

  it('speaks the language of the market', () => {
    const variant = makeVariantView({ options: {}, price: { amount: 2_000, currency: 'EUR' } })
    const text = productMarkdown(makeProductView([variant]), MARKETS['de-de'], null)
    expect(text).toMatch(/\| Mug \| MUG \| 20,00\s€ \| Auf Lager \|/)
    expect(text).toContain('(http://localhost:3000/de-de/products/mug)')
  })
})
