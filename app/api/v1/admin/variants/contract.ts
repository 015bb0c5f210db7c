import { z } from 'zod'
import { Id } from '@/lib/core/schema'
import { FILE_BYTES, FILE_TYPES } from '@/lib/downloads/limits'
import { DigitalFileView, FileName } from '@/lib/downloads/schema'
import { contract } from '@/lib/http/contract'

const ofFile = {
  path: '/admin/variants/{id}/files/{name}',
  tag: 'Back office',
  auth: 'products:write',
  params: z.strictObject({ id: Id, name: FileName }),
} as const

export const setFileContract = contract({
  ...ofFile,
  method: 'PUT',
  summary: 'Sell a file with a variant, in place of the one of this name; who has bought that one keeps it',
  file: { types: [...new Set(Object.values(FILE_TYPES))], maxBytes: FILE_BYTES },
  status: 200,
  response: DigitalFileView,
  errors: {
    404: ['variant.not_found'],
    409: ['digital_file.too_many'],
    415: ['digital_file.mismatch'],
    422: ['digital_file.empty'],
    503: ['storage.unavailable'],
  },
})

export const removeFileContract = contract({
  ...ofFile,
  method: 'DELETE',
  summary: 'Sell a file no more; who has bought it goes on getting it',
  status: 204,
  response: null,
  errors: { 404: ['variant.not_found', 'digital_file.not_found'], 409: ['digital_file.last'] },
})
