/** What costs less by the set: from how many on, and by how many per cent, by the slug of the product. */
export const tierContent: Record<string, readonly [minQuantity: number, percentOff: number][]> = {
  'ebb-mug': [
    [4, 10],
    [8, 15],
  ],
  'stripe-tea-towels': [[3, 10]],
}

/** What restaurants pay for tableware: per cent off for one, on a price list of their own. */
export const tradePrices = { group: 'Restaurants', list: 'Tableware for restaurants', percentOff: 20 }
