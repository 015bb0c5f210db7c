import { z } from 'zod'
import { ListProducts, ProductPage, ProductView, Slug } from '@/lib/catalog/schema'
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
