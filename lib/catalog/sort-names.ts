/** The orders that a list of products comes in. Beside no other code: next.config.ts reads it too. */
export const PRODUCT_SORTS = ['featured', 'newest', 'price_asc', 'price_desc', 'name', 'rating'] as const
