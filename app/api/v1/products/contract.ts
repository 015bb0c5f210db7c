import { z } from 'zod'
import { ListReviews, ReviewPage } from '@/lib/catalog/review-schema'
import { PriceHistoryView, ProductCard, ProductView, Slug, VariantView } from '@/lib/catalog/schema'
import { BAD_CURSOR } from '@/lib/core/page'
import { contract } from '@/lib/http/contract'
import {
  FacetsView,
  Filters,
  ListCards,
  ListProducts,
  ProductPage,
  RecommendationsView,
  Suggest,
  SuggestionsView,
} from '@/lib/search/schema'

export const listProductsContract = contract({
  method: 'GET',
  path: '/products',
  summary: 'List products',
  tag: 'Catalogue',
  auth: 'public',
  query: ListProducts,
  status: 200,
  response: ProductPage,
  errors: BAD_CURSOR,
  sharedMaxAgeSeconds: 30,
})

export const listFacetsContract = contract({
  method: 'GET',
  path: '/products/facets',
  summary: 'What a list can be narrowed down by, with how many products each choice would leave',
  tag: 'Catalogue',
  auth: 'public',
  query: Filters,
  status: 200,
  response: FacetsView,
  sharedMaxAgeSeconds: 30,
})

export const suggestContract = contract({
  method: 'GET',
  path: '/search/suggestions',
  summary: 'What somebody who is typing may be looking for',
  tag: 'Catalogue',
  auth: 'public',
  query: Suggest,
  status: 200,
  response: SuggestionsView,
  sharedMaxAgeSeconds: 30,
})

export const getProductContract = contract({
  method: 'GET',
  path: '/products/{slug}',
  summary: 'Read a product with its variants and pictures',
  tag: 'Catalogue',
  auth: 'public',
  params: z.strictObject({ slug: Slug }),
  moves: true,
  status: 200,
  response: ProductView,
  errors: { 404: ['product.not_found'] },
  sharedMaxAgeSeconds: 30,
})

const ofProduct = {
  method: 'GET',
  tag: 'Catalogue',
  auth: 'public',
  params: z.strictObject({ slug: Slug }),
  moves: true,
  status: 200,
  errors: { 404: ['product.not_found'] },
  sharedMaxAgeSeconds: 30,
} as const

export const listVariantsContract = contract({
  ...ofProduct,
  path: '/products/{slug}/variants',
  summary: 'The variants of a product with price and stock',
  response: z.object({ data: z.array(VariantView) }),
})

export const priceHistoryContract = contract({
  ...ofProduct,
  path: '/products/{slug}/price-history',
  summary: 'How the public prices of a product have changed, with the lowest before the present ones',
  response: z.object({ data: z.array(PriceHistoryView) }),
})

export const listReviewsContract = contract({
  ...ofProduct,
  path: '/products/{slug}/reviews',
  summary: 'How a product is rated, and its reviews',
  query: ListReviews,
  response: ReviewPage,
  errors: { ...BAD_CURSOR, ...ofProduct.errors },
})

export const listRecommendationsContract = contract({
  ...ofProduct,
  path: '/products/{slug}/recommendations',
  summary: 'What is bought together with a product, and what is like it',
  response: RecommendationsView,
})

export const listCardsContract = contract({
  method: 'GET',
  path: '/product-cards',
  summary: 'Several products at once, in the order of their ids; what is not sold (any more) is left out',
  tag: 'Catalogue',
  auth: 'public',
  query: ListCards,
  status: 200,
  response: z.object({ data: z.array(ProductCard) }),
  sharedMaxAgeSeconds: 30,
})
