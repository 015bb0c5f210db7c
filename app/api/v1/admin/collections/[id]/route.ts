import { deleteCollection } from '@/lib/collections/delete-collection'
import { collectionChanged } from '@/lib/collections/errors'
import { getAdminCollection } from '@/lib/collections/get-admin-collection'
import { updateCollection } from '@/lib/collections/update-collection'
import { defineRoute } from '@/lib/http/define-route'
import { readVersion } from '@/lib/http/read-version'
import { deleteCollectionContract, getAdminCollectionContract, updateCollectionContract } from '../contract'

export const GET = defineRoute(getAdminCollectionContract, (ctx, { params }) =>
  getAdminCollection(ctx, params.id),
)
export const PATCH = defineRoute(updateCollectionContract, (ctx, { params, body, ifMatch }) =>
  updateCollection(ctx, params.id, { ...body, version: readVersion(ifMatch, collectionChanged) }),
)
export const DELETE = defineRoute(deleteCollectionContract, (ctx, { params }) =>
  deleteCollection(ctx, params.id),
)
