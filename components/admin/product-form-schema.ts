import { z } from 'zod'
import {
  BundleParts,
  Gtin,
  LanguageCode,
  OnHand,
  PriceChange,
  SearchBoost,
  Subtitle,
  Title,
  UpdateProduct,
} from '@/lib/catalog/admin-schema'
import { bundleText, parseBundle } from '@/lib/catalog/bundle-text'
import { parseTiers } from '@/lib/catalog/tiers-text'
import { Id } from '@/lib/core/schema'
import { amount } from './amount'
import { checkbox } from './checkbox'
import { shopTime } from './shop-time'
import { signedNumber, wholeNumber } from './whole-number'

const CURRENCIES = { usd: 'USD', eur: 'EUR' } as const

/** How the fields of a price are called in the form: "usd", "usdWas", "usdTiers". */
const SUFFIX: Record<string, string> = { amount: '', compareAt: 'Was', tiers: 'Tiers' }

const tiers = (currency: string) =>
  z.string().transform((text, issue) => {
    const read = parseTiers(text, currency)
    if (read) return read
    issue.addIssue({ code: 'custom', message: 'Write quantities and prices like 4: 17.50; 10: 15.' })
    return z.NEVER
  })

const bundle = z.string().transform((text, issue) => {
  const read = BundleParts.safeParse(parseBundle(text))
  if (read.success) return read.data
  const [first] = read.error.issues
  issue.addIssue({
    code: 'custom',
    message:
      first?.code === 'custom' ? first.message : 'Write quantities and SKUs like 2 MUG-SAND; 1 TRAY-OAK.',
  })
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
    usdTiers: tiers('USD'),
    eurTiers: tiers('EUR'),
    onHand: wholeNumber.pipe(OnHand).optional(),
    onHandBefore: wholeNumber.optional(),
    gtin: z.union([z.literal('').transform(() => null), Gtin]).optional(),
    bundle: bundle.optional(),
    bundleBefore: z.string().optional(),
    isDigital: checkbox,
    isDigitalBefore: z.enum(['on', '']).optional(),
  })
  .transform(
    (
      { id, gtin, onHand, onHandBefore, bundle, bundleBefore, isDigital, isDigitalBefore, ...amounts },
      issue,
    ) => {
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
          tiers: amounts[`${name}Tiers`],
        })
        if (parsed.success) return [parsed.data]
        for (const { path, message } of parsed.error.issues)
          issue.addIssue({
            code: 'custom',
            path: [name + (SUFFIX[String(path[0])] ?? '')],
            message: path[0] === 'amount' ? 'This price is too high.' : message,
          })
        return []
      })
      // Untouched stock is not sent on: an order may have moved it since the page was opened.
      const isCounted = onHand !== undefined && onHand !== onHandBefore
      // Who may not change it has no box for it.
      const isOther = isDigitalBefore !== undefined && isDigital !== (isDigitalBefore === 'on')
      const isMade = bundle !== undefined && bundleText(bundle) !== bundleBefore
      return {
        id,
        prices,
        ...(gtin === undefined ? {} : { gtin }),
        ...(isCounted ? { onHand, onHandBefore } : {}),
        ...(isMade ? { bundle } : {}),
        ...(isOther ? { isDigital } : {}),
      }
    },
  )

const EditableProduct = UpdateProduct.required({ slug: true, status: true })

/** The product editor's form, as the verb's input. */
export const ProductForm = z
  .strictObject({
    productId: Id,
    version: z.coerce.number().pipe(UpdateProduct.shape.version),
    slug: EditableProduct.shape.slug,
    titles: z.record(LanguageCode, Title),
    subtitles: z.record(LanguageCode, Subtitle),
    status: EditableProduct.shape.status,
    featured: checkbox,
    publishedAt: shopTime,
    searchBoost: signedNumber.pipe(SearchBoost),
    variants: z.record(z.string().regex(/^\d{1,3}$/), VariantForm).optional(),
  })
  .transform(({ productId, variants = {}, ...rest }): { productId: string; changes: UpdateProduct } => ({
    productId,
    changes: { ...rest, variants: Object.values(variants) },
  }))

/** The form's name for a field of the verb: "variants.0.prices.1.compareAt" → "variants.0.eurWas". */
export function formFieldOf(path: string, changes: UpdateProduct): string {
  if (path === 'publishedAt') return 'publishedAt.time'
  const part = /^(variants\.\d+\.bundle)\./.exec(path)
  if (part) return part[1] ?? path
  const match = /^variants\.(\d+)\.prices\.(\d+)\.(amount|compareAt|tiers)$/.exec(path)
  if (!match) return path
  const [, variant, price, field] = match
  const currency = changes.variants?.[Number(variant)]?.prices?.[Number(price)]?.currency ?? 'USD'
  return `variants.${variant}.${currency.toLowerCase()}${SUFFIX[field ?? '']}`
}
