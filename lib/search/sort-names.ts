/** How a list may be sorted. */
export const LIST_SORTS = [
  'featured',
  'newest',
  'price_asc',
  'price_desc',
  'name',
  'rating',
  'best_selling',
] as const

/** A collection can also stand in the order in which somebody has put it. */
export const COLLECTION_SORTS = ['curated', ...LIST_SORTS] as const
export type CollectionSort = (typeof COLLECTION_SORTS)[number]

/** What was searched for can also be sorted by how well it answers. */
export const SORTS = ['relevance', ...COLLECTION_SORTS] as const
export type Sort = (typeof SORTS)[number]
