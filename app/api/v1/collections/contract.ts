import { z } from 'zod'
import { Slug } from '@/lib/catalog/schema'
import { CollectionView } from '@/lib/collections/schema'
import { contract } from '@/lib/http/contract'

const common = {
  method: 'GET',
  tag: 'Catalogue',
  auth: 'public',
  status: 200,
  sharedMaxAgeSeconds: 60,
} as const

export const listCollectionsContract = contract({
  ...common,
  path: '/collections',
  summary: 'The collections in the order of the shop; `GET /products?collection=` lists what one holds',
  response: z.object({ data: z.array(CollectionView) }),
})

export const getCollectionContract = contract({
  ...common,
  path: '/collections/{slug}',
  summary: 'One collection',
  params: z.strictObject({ slug: Slug }),
  response: CollectionView,
  errors: { 404: ['collection.not_found'] },
})
