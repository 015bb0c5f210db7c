import { changed, type SavedMeanwhile } from '@/lib/core/changed'
import { AppError, invalid } from '@/lib/core/errors'
import { MAX_PRICES } from './schema'

/** The expected failures of price lists and customer groups. */
export const priceListChanged = (now?: SavedMeanwhile) => changed('price_list', 'price list', now)

export const customerGroupChanged = (now?: SavedMeanwhile) => changed('customer_group', 'group', now)

export const nameTaken = (what: 'price_list' | 'customer_group') =>
  new AppError('conflict', `${what}.name_taken`, 'Another one has this name.', {
    fields: { name: 'Another one has this name.' },
  })

export const unknownInList = (path: string, what: 'variant' | 'group') =>
  invalid(`price_list.unknown_${what}`, `A ${what} that was named does not exist.`, {
    [path]: `There is no such ${what}.`,
  })

export const unknownSkus = (path: string, skus: readonly string[]) =>
  invalid('price_list.unknown_variant', 'Not all of these variants exist.', {
    [path]: `There is no variant with the SKU ${[...new Set(skus)].slice(0, 20).join(', ')}.`,
  })

export const priceTwice = (path: string) =>
  invalid('price_list.price_twice', 'A variant has two prices for the same quantity and time.', {
    [path]: 'The list has a price of this variant for this quantity and time.',
  })

export const tooManyPrices = () =>
  invalid(
    'price_list.too_many_prices',
    `A list holds at most ${MAX_PRICES} prices. Make a second list for the same groups.`,
  )
