/** Cache tags by entity: a change expires what shows it and nothing else. */
export const tags = {
  /** One product's page. */
  product: (slug: string) => `product:${slug}`,
  /** Lists of products: cards with price, stock and rating. */
  products: 'products',
  /** The category tree. */
  categories: 'categories',
} as const
