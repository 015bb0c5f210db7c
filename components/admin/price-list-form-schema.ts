import { z } from 'zod'
import { Id } from '@/lib/core/schema'
import { type PriceLine, parsePriceLines } from '@/lib/price-lists/price-lines'
import { PutPrice, UpdatePriceList } from '@/lib/price-lists/schema'
import { amount } from './amount'
import { checkbox } from './checkbox'
import { shopTime } from './shop-time'
import { wholeNumber } from './whole-number'

/** One price as the editor sends it; null when it is to be taken out. What is wrong is told at its field of the form. */
const Row = z
  .strictObject({
    variantId: Id,
    currency: z.enum(['USD', 'EUR']),
    minQuantity: wholeNumber,
    amount: z.string().max(20),
    startsAt: shopTime,
    endsAt: shopTime,
    gone: z.literal('on').optional(),
  })
  .transform(({ amount: typed, gone, ...row }, issue): PutPrice | null => {
    if (gone) return null
    const tell = (path: PropertyKey[], message: string) =>
      issue.addIssue({ code: 'custom', path: path.map((each) => formField(String(each))), message })
    const price = amount(row.currency).safeParse(typed)
    const wrong = price.success ? 'Enter a price.' : price.error.issues[0]?.message
    if (!price.success || price.data === null) {
      tell(['amount'], wrong ?? '')
      return z.NEVER
    }
    const parsed = PutPrice.safeParse({ ...row, amount: price.data })
    if (parsed.success) return parsed.data
    for (const { path, message } of parsed.error.issues)
      tell(path, path[0] === 'minQuantity' ? 'From 1 to 99.' : message)
    return z.NEVER
  })

/** How the form calls a field of a price. */
function formField(field: string): string {
  if (field === 'startsAt' || field === 'endsAt') return `${field}.time`
  return field === 'variantId' ? 'minQuantity' : field
}

const Lines = z.string().transform((text, issue): PriceLine[] => {
  const read = parsePriceLines(text)
  if ('prices' in read) return read.prices
  issue.addIssue({
    code: 'custom',
    message: `Line ${read.wrongLine} cannot be read. Write SKU, quantity, price and currency, like CER-EBB-MUG-SAND 10 12.50 USD.`,
  })
  return z.NEVER
})

const { name, priority } = UpdatePriceList.required({ name: true }).shape

const Form = z.strictObject({
  name,
  priority: wholeNumber.pipe(priority.unwrap()),
  active: checkbox,
  mayExceed: checkbox,
  groups: z.record(Id, z.literal('on')).default({}),
  prices: z.record(Id, Row).default({}),
  added: z.record(z.string().regex(/^\d{1,4}$/), Row).default({}),
  add: Lines,
})

type Form = z.output<typeof Form>

/** What a form with prices says, in the words of the verbs. `rows` names the form's fields of each price. */
function readForm({ groups, prices, added, add, ...own }: Form) {
  const put = [
    ...Object.entries(prices).map(([id, price]) => ({
      row: `prices.${id}`,
      price: price && { ...price, id },
    })),
    ...Object.entries(added).map(([key, price]) => ({ row: `added.${key}`, price })),
  ].flatMap(({ row, price }) => (price ? [{ row, price }] : []))
  return {
    own: { ...own, groupIds: Object.keys(groups) },
    put: put.map(({ price }) => price),
    rows: put.map(({ row }) => row),
    removed: Object.entries(prices).flatMap(([id, price]) => (price ? [] : [id])),
    lines: add,
  }
}

export const NewPriceListForm = Form.omit({ prices: true }).transform((form) =>
  readForm({ ...form, prices: {} }),
)

const place = z.string().max(500).default('')

/** `q` and `cursor` say which part of the prices was shown: saving leads back there. */
export const PriceListForm = Form.extend({
  priceListId: Id,
  version: z.coerce.number().pipe(UpdatePriceList.shape.version),
  q: place,
  cursor: place,
}).transform(({ priceListId, version, q, cursor, ...form }) => ({
  ...{ priceListId, version, q, cursor },
  ...readForm(form),
}))

/** The form's name for a field of the verb: "putPrices.0.endsAt" → "prices.ID.endsAt.time". */
export function priceFieldOf(path: string, rows: readonly string[], groupIds: readonly string[]): string {
  const price = /^(?:putPrices|prices)\.(\d+)\.(\w+)$/.exec(path)
  if (price) {
    const row = rows[Number(price[1])]
    return row === undefined ? 'add' : `${row}.${formField(price[2] ?? '')}`
  }
  const group = /^groupIds(?:\.(\d+))?$/.exec(path)
  return group ? `groups.${groupIds[Number(group[1] ?? 0)] ?? ''}` : path
}
