/** What documents are labelled with. Codes hold no slash, so that none of these is taken for another. */

export const choiceLabel = (code: string, value: string) => `${code}:${value}`
/** What is in a category or below it. */
export const categoryLabel = (path: string) => `category/${path}`
export const RATINGS = [4, 3, 2, 1] as const
/** Rated at least so many stars on average. */
export const ratingLabel = (stars: (typeof RATINGS)[number]) => `rating/${stars}`
export const FEATURED = 'mark/featured'
export const REDUCED = 'mark/reduced'
