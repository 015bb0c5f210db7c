import { z } from 'zod'
import { PageInput } from '@/lib/core/page'
import { Id, MAX_QUANTITY, Moment, Timestamp, text } from '@/lib/core/schema'

/** Input and view schemas of price lists. */

export const ListPriceLists = PageInput.extend({ q: text(100).optional().describe('Part of the name') })
export type ListPriceLists = z.infer<typeof ListPriceLists>

export const ListListedPrices = PageInput.extend({
  q: text(100).optional().describe('Part of a product’s title or slug, or the beginning of a SKU'),
})
export type ListListedPrices = z.infer<typeof ListListedPrices>

const MAX_GROUPS = 50
export const MAX_PRICES = 1_000
const MAX_MINOR = 100_000_000_00

const unique = <T>(values: readonly T[], keyOf: (value: T) => string) =>
  new Set(values.map(keyOf)).size === values.length

const listed = {
  variantId: Id,
  currency: z.enum(['USD', 'EUR']),
  minQuantity: z.int().min(1).max(MAX_QUANTITY).default(1),
  amount: z.int().min(0).max(MAX_MINOR).describe('Of one unit, in minor units'),
  startsAt: Moment.nullable().default(null),
  endsAt: Moment.nullable().default(null).describe('From this moment on it is over'),
}

type Times = { startsAt: string | null; endsAt: string | null }
const endsAfterItBegins = ({ startsAt, endsAt }: Times) =>
  !startsAt || !endsAt || new Date(startsAt) < new Date(endsAt)
const BACKWARDS = { path: ['endsAt'], message: 'It ends before it begins.' }

export const ListedPrice = z.strictObject(listed).refine(endsAfterItBegins, BACKWARDS)
export type ListedPrice = z.infer<typeof ListedPrice>

export const PutPrice = z
  .strictObject({ ...listed, id: Id.optional().describe('Of the price that it takes the place of') })
  .refine(endsAfterItBegins, BACKWARDS)
export type PutPrice = z.infer<typeof PutPrice>

/** What there can be only one of in a list. */
export const placeOf = ({ variantId, currency, minQuantity, startsAt }: ListedPrice) =>
  [variantId, currency, minQuantity, startsAt && new Date(startsAt).getTime()].join()

const fields = {
  name: text(120),
  priority: z.int().min(0).max(9_999).optional().describe('Of several lists that apply, the highest decides'),
  active: z.boolean().optional(),
  mayExceed: z.boolean().optional().describe('Whether its prices count even where everybody else pays less'),
  groupIds: z
    .array(Id)
    .max(MAX_GROUPS)
    .refine((ids) => unique(ids, (id) => id), { message: 'A group is named twice.' })
    .optional()
    .describe('Groups whose members it is for; none: nobody'),
  prices: z
    .array(ListedPrice)
    .max(MAX_PRICES)
    .refine((prices) => unique(prices, placeOf), { message: 'A price is named twice.' })
    .optional()
    .describe('All its prices, in place of those there are'),
}

export const CreatePriceList = z.strictObject(fields)
export type CreatePriceList = z.infer<typeof CreatePriceList>

/** A change; what is left out stays. `version` is the one the editor has read. */
export const UpdatePriceList = z.strictObject({
  ...fields,
  name: fields.name.optional(),
  putPrices: z
    .array(PutPrice)
    .max(MAX_PRICES)
    .optional()
    .describe('Prices to add, or with an id to change; one that was removed meanwhile is put back'),
  removePrices: z.array(Id).max(MAX_PRICES).optional().describe('Ids of prices to take out'),
  version: z.int().min(1),
})
export type UpdatePriceList = z.infer<typeof UpdatePriceList>

export const PriceListRow = z
  .object({
    id: Id,
    name: z.string(),
    priority: z.int(),
    active: z.boolean(),
    mayExceed: z.boolean(),
    priceCount: z.int(),
    groupIds: z.array(Id),
    updatedAt: Timestamp,
  })
  .meta({ id: 'PriceListRow' })
export type PriceListRow = z.infer<typeof PriceListRow>

export const ListedPriceView = z
  .object({
    id: Id,
    variantId: Id,
    sku: z.string(),
    title: z.string().describe('Of its product'),
    label: z.string().describe('What tells the variant from the others of its product'),
    currency: z.enum(['USD', 'EUR']),
    minQuantity: z.int(),
    amount: z.int(),
    startsAt: Timestamp.nullable(),
    endsAt: Timestamp.nullable(),
  })
  .meta({ id: 'ListedPrice' })
export type ListedPriceView = z.infer<typeof ListedPriceView>

export const PriceListView = PriceListRow.extend({
  prices: z.array(ListedPriceView),
  version: z.int(),
  createdAt: Timestamp,
}).meta({ id: 'PriceList' })
export type PriceListView = z.infer<typeof PriceListView>
