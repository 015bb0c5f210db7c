import { z } from 'zod'
import { CategoryView, Slug } from '@/lib/catalog/schema'
import { contract } from '@/lib/http/contract'

const common = {
  method: 'GET',
  tag: 'Catalogue',
  auth: 'public',
  status: 200,
  sharedMaxAgeSeconds: 60,
} as const

export const listCategoriesContract = contract({
  ...common,
  path: '/categories',
  summary: 'The category tree, parents first',
  response: z.object({ data: z.array(CategoryView) }),
})

export const getCategoryContract = contract({
  ...common,
  path: '/categories/{slug}',
  summary: 'One category',
  params: z.strictObject({ slug: Slug }),
  response: CategoryView,
  errors: { 404: ['category.not_found'] },
})
