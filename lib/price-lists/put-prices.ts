import 'server-only'
import type { Ctx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { priceTwice, tooManyPrices, unknownInList } from './errors'
import { readListedPrices } from './listed-prices'
import { type ListedPrice, type ListedPriceView, MAX_PRICES, placeOf, type UpdatePriceList } from './schema'

type Changes = Pick<UpdatePriceList, 'prices' | 'putPrices' | 'removePrices'>
type Kept = ListedPrice & { id: string }

/**
 * Writes the prices of a list that change, and no others. Its caller holds the list's row: nobody else writes them
 * meanwhile. Throws `price_list.unknown_variant`, `price_list.price_twice`, `price_list.too_many_prices`.
 */
export async function putPrices(ctx: Ctx, priceListId: string, changes: Changes): Promise<void> {
  const { prices, putPrices = [], removePrices = [] } = changes
  if (!prices && putPrices.length === 0 && removePrices.length === 0) return
  await requireVariants(ctx, prices ?? [], 'prices')
  await requireVariants(ctx, putPrices, 'putPrices')
  const stored = await readListedPrices(ctx, priceListId)
  const known = new Map(stored.map((price) => [price.id, price]))
  const put = putPrices.map(({ id, ...price }) => ({ ...price, id: id && known.has(id) ? id : newId() }))
  const gone = new Set([...removePrices, ...put.map(({ id }) => id)])
  const others: Kept[] = prices
    ? prices.map((price) => ({ ...price, id: newId() }))
    : stored.filter(({ id }) => !gone.has(id))
  requireRoom(others, put)

  const changed = [...(prices ? others : []), ...put].filter((price) => !isSame(price, known.get(price.id)))
  const stays = new Set([...others, ...put].map(({ id }) => id))
  const replaced = new Set(changed.map(({ id }) => id))
  const leave = stored.flatMap(({ id }) => (stays.has(id) && !replaced.has(id) ? [] : [id]))
  // What changes is taken out first: two prices may change places.
  await ctx.db.specialPrice.deleteMany({ where: { priceListId, id: { in: leave } } })
  await ctx.db.specialPrice.createMany({
    data: changed.map(({ id, variantId, currency, minQuantity, amount, startsAt, endsAt }) => ({
      ...{ id, priceListId, variantId, currency, minQuantity, startsAt, endsAt },
      amountMinor: BigInt(amount),
    })),
  })
}

async function requireVariants(ctx: Ctx, prices: ListedPrice[], field: string): Promise<void> {
  if (prices.length === 0) return
  const ids = prices.map(({ variantId }) => variantId)
  const known = await ctx.db.variant.findMany({ where: { id: { in: ids } }, select: { id: true } })
  const there = new Set(known.map(({ id }) => id))
  const missing = ids.findIndex((id) => !there.has(id))
  if (missing >= 0) throw unknownInList(`${field}.${missing}.variantId`, 'variant')
}

function requireRoom(others: Kept[], put: Kept[]): void {
  if (others.length + put.length > MAX_PRICES) throw tooManyPrices()
  const taken = new Set<string>()
  for (const [field, prices] of Object.entries({ prices: others, putPrices: put }))
    for (const [at, price] of prices.entries()) {
      if (taken.has(placeOf(price))) throw priceTwice(`${field}.${at}.minQuantity`)
      taken.add(placeOf(price))
    }
}

function isSame(price: Kept, stored: ListedPriceView | undefined): boolean {
  return (
    stored !== undefined &&
    placeOf(price) === placeOf(stored) &&
    price.amount === stored.amount &&
    timeOf(price.endsAt) === timeOf(stored.endsAt)
  )
}

const timeOf = (timestamp: string | null) => (timestamp === null ? null : new Date(timestamp).getTime())
