import { z } from 'zod'
import { Id } from '@/lib/core/schema'
import { contract } from '@/lib/http/contract'
import {
  SearchReport,
  SearchReportInput,
  SynonymsInput,
  SynonymsView,
} from '@/lib/search/merchandising-schema'

const tag = 'Search'
const byId = { tag, params: z.strictObject({ id: Id }) } as const
const NOT_FOUND = ['synonyms.not_found'] as const

export const reportSearchesContract = contract({
  tag,
  method: 'GET',
  path: '/admin/reports/searches',
  summary: 'What shoppers searched for, the most frequent first, and what was not found',
  auth: 'products:read',
  query: SearchReportInput,
  status: 200,
  response: SearchReport,
})

export const listSynonymsContract = contract({
  tag,
  method: 'GET',
  path: '/admin/search-synonyms',
  summary: 'Groups of words that mean the same to whoever searches',
  auth: 'products:read',
  status: 200,
  response: z.object({ data: z.array(SynonymsView) }),
})

export const addSynonymsContract = contract({
  tag,
  method: 'POST',
  path: '/admin/search-synonyms',
  summary: 'Add a group; it counts with the next search',
  auth: 'products:write',
  body: SynonymsInput,
  status: 201,
  response: SynonymsView,
})

export const getSynonymsContract = contract({
  ...byId,
  method: 'GET',
  path: '/admin/search-synonyms/{id}',
  summary: 'One group',
  auth: 'products:read',
  status: 200,
  response: SynonymsView,
  errors: { 404: NOT_FOUND },
})

export const changeSynonymsContract = contract({
  ...byId,
  method: 'PATCH',
  path: '/admin/search-synonyms/{id}',
  summary: 'Change a group; If-Match carries the version that was read',
  auth: 'products:write',
  body: SynonymsInput,
  ifMatch: 'required',
  status: 200,
  response: SynonymsView,
  errors: { 404: NOT_FOUND, 412: ['synonyms.changed'] },
})

export const removeSynonymsContract = contract({
  ...byId,
  method: 'DELETE',
  path: '/admin/search-synonyms/{id}',
  summary: 'Remove a group',
  auth: 'products:write',
  status: 204,
  response: null,
  errors: { 404: NOT_FOUND },
})
