import { z } from 'zod'
import { BAD_CURSOR, PageInput, pageOf } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { contract } from '@/lib/http/contract'
import { DataExportView } from '@/lib/privacy/schema'

const own = { tag: 'Privacy', auth: 'person' } as const

export const requestExportContract = contract({
  ...own,
  method: 'POST',
  path: '/me/data-exports',
  summary: 'Ask for a copy of the own data: a zip of JSON and files, made in the background',
  status: 202,
  response: DataExportView,
  errors: { 409: ['data_export.open'] },
})

export const listExportsContract = contract({
  ...own,
  method: 'GET',
  path: '/me/data-exports',
  summary: 'The copies that were asked for, newest first',
  query: PageInput,
  status: 200,
  response: pageOf(DataExportView),
  errors: BAD_CURSOR,
})

export const getExportContract = contract({
  ...own,
  method: 'GET',
  path: '/me/data-exports/{id}',
  summary: 'Whether a copy is ready, and where it is downloaded',
  params: z.strictObject({ id: Id }),
  status: 200,
  response: DataExportView,
  errors: { 404: ['data_export.not_found'] },
})
