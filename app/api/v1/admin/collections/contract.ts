import { z } from 'zod'
import {
  AdminCollection,
  AdminCollectionRow,
  CreateCollection,
  ListAdminCollections,
  UpdateCollection,
} from '@/lib/collections/schema'
import { BAD_CURSOR, pageOf } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { contract } from '@/lib/http/contract'

const tag = 'Back office'
const byId = { params: z.strictObject({ id: Id }), path: '/admin/collections/{id}' } as const
const NOT_FOUND = ['collection.not_found'] as const
const TAKEN = ['collection.slug_taken'] as const

export const listAdminCollectionsContract = contract({
  tag,
  method: 'GET',
  path: '/admin/collections',
  summary: 'Collections in the order of the shop, active or not',
  auth: 'products:read',
  query: ListAdminCollections,
  status: 200,
  response: pageOf(AdminCollectionRow),
  errors: BAD_CURSOR,
})

export const createCollectionContract = contract({
  tag,
  method: 'POST',
  path: '/admin/collections',
  summary: 'Make a collection, by hand or by rule',
  auth: 'products:write',
  body: CreateCollection,
  status: 201,
  response: AdminCollection,
  errors: { 409: TAKEN, 422: ['collection.unknown_product'] },
})

export const getAdminCollectionContract = contract({
  ...byId,
  tag,
  method: 'GET',
  summary: 'A collection as the editor sees it, with the products that were put in',
  auth: 'products:read',
  status: 200,
  response: AdminCollection,
  errors: { 404: NOT_FOUND },
})

export const updateCollectionContract = contract({
  ...byId,
  tag,
  method: 'PATCH',
  summary: 'Change a collection and what it holds; If-Match carries the version that was read',
  auth: 'products:write',
  body: UpdateCollection.omit({ version: true }),
  status: 200,
  response: AdminCollection,
  ifMatch: 'required',
  errors: {
    404: NOT_FOUND,
    409: TAKEN,
    412: ['collection.changed'],
    422: ['collection.unknown_product', 'collection.wrong_kind'],
  },
})

export const deleteCollectionContract = contract({
  ...byId,
  tag,
  method: 'DELETE',
  summary: 'Take a collection away; its products stay',
  auth: 'products:write',
  status: 204,
  response: null,
  errors: { 404: NOT_FOUND },
})
