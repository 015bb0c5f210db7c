import { z } from 'zod'
import { OnHand, PriceChange, UpdateProduct } from '@/lib/catalog/schema'
import { parseDecimal } from '@/lib/core/money'
import { Id } from '@/lib/core/schema'
import { wholeNumber } from './whole-number'

const CURRENCIES = { usd: 'USD', eur: 'EUR' } as const

/** "12.99" or "12,99" → 1299; empty is null. */
const amount = (currency: string) =>
  z.string().transform((text, issue) => {
    if (text.trim() === '') return null
    const minor = parseDecimal(text, currency)
    if (minor !== null) return Number(minor)
    issue.addIssue({ code: 'custom', message: 'Enter an amount like 12.99, without thousands separators.' })
    return z.NEVER
  })

/** One variant as the editor sends it. What is wrong is told at the field of the form, by the rules of the verb. */
const VariantForm = z
  .strictObject({
    id: Id,
    usd: amount('USD'),
    usdWas: amount('USD'),
    eur: amount('EUR'),
    eurWas: amount('EUR'),
    onHand: wholeNumber.pipe(OnHand).optional(),
    onHandBefore: wholeNumber.optional(),
  })
  .transform(({ id, onHand, onHandBefore, ...amounts }, issue) => {
    const prices = (['usd', 'eur'] as const).flatMap((name) => {
      const price = amounts[name]
      if (price === null) {
        issue.addIssue({
          code: 'custom',
          path: [name],
          message: 'Enter a price: the shop sells in both currencies.',
        })
        return []
      }
      const parsed = PriceChange.safeParse({
        currency: CURRENCIES[name],
        amount: price,
        compareAt: amounts[`${name}Was`],
      })
      if (parsed.success) return [parsed.data]
      for (const { path, message } of parsed.error.issues)
        issue.addIssue({
          code: 'custom',
          path: [path[0] === 'compareAt' ? `${name}Was` : name],
          message: path[0] === 'compareAt' ? message : 'This price is too high.',
        })
      return []
    })
    // Untouched stock is not sent on: an order may have moved it since the page was opened.
    const isCounted = onHand !== undefined && onHand !== onHandBefore
    return { id, prices, ...(isCounted ? { onHand, onHandBefore } : {}) }
  })

const EditableProduct = UpdateProduct.required({ titles: true, subtitles: true, status: true })

/** The product editor's form, as the verb's input. */
export const ProductForm = z
  .strictObject({
    productId: Id,
    version: z.coerce.number().pipe(UpdateProduct.shape.version),
    titles: EditableProduct.shape.titles,
    subtitles: EditableProduct.shape.subtitles,
    status: EditableProduct.shape.status,
    featured: z
      .literal('on')
      .optional()
      .transform((value) => value === 'on'),
    variants: z.record(z.string().regex(/^\d{1,3}$/), VariantForm).optional(),
  })
  .transform(({ productId, variants = {}, ...rest }): { productId: string; changes: UpdateProduct } => ({
    productId,
    changes: { ...rest, variants: Object.values(variants) },
  }))

/** The form's name for a field of the verb: "variants.0.prices.1.compareAt" → "variants.0.eurWas". */
export function formFieldOf(path: string, changes: UpdateProduct): string {
  const match = /^variants\.(\d+)\.prices\.(\d+)\.(amount|compareAt)$/.exec(path)
  if (!match) return path
  const [, variant, price, field] = match
  const currency = changes.variants?.[Number(variant)]?.prices?.[Number(price)]?.currency ?? 'USD'
  return `variants.${variant}.${currency.toLowerCase()}${field === 'compareAt' ? 'Was' : ''}`
}
