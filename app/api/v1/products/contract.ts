import { z } from 'zod'
import {
  ListProducts,
  ProductPage,
  ProductView,
  ReviewSummary,
  Slug,
  VariantView,
} from '@/lib/catalog/schema'
import { contract } from '@/lib/http/contract'

export const listProductsContract = contract({
  method: 'GET',
  path: '/products',
  summary: 'List products',
  tag: 'Catalogue',
  auth: 'public',
  query: ListProducts,
  status: 200,
  response: ProductPage,
  errors: { 400: ['page.bad_cursor'] },
  sharedMaxAgeSeconds: 30,
})

export const getProductContract = contract({
  method: 'GET',
  path: '/products/{slug}',
  summary: 'Read a product with its variants and pictures',
  tag: 'Catalogue',
  auth: 'public',
  params: z.strictObject({ slug: Slug }),
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

export const listReviewsContract = contract({
  ...ofProduct,
  path: '/products/{slug}/reviews',
  summary: 'How a product is rated, and the latest reviews',
  response: ReviewSummary,
})
