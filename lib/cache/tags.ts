/** Cache tags by entity: a change expires what shows it and nothing else. */
export const tags = {
  /** One product's page. */
  product: (slug: string) => `product:${slug}`,
  /** Lists of products: cards with price, stock and rating. */
  products: 'products',
  /** The category tree. */
  categories: 'categories',
  /** What collections there are. */
  collections: 'collections',
  /** What one collection holds. */
  collection: (slug: string) => `collection:${slug}`,
} as const
