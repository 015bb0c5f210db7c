import { createCollection } from '@/lib/collections/create-collection'
import { listAdminCollections } from '@/lib/collections/list-admin-collections'
import { defineRoute } from '@/lib/http/define-route'
import { createCollectionContract, listAdminCollectionsContract } from './contract'

export const GET = defineRoute(listAdminCollectionsContract, (ctx, { query }) =>
  listAdminCollections(ctx, query),
)

export const POST = defineRoute(createCollectionContract, (ctx, { body }) => createCollection(ctx, body))
