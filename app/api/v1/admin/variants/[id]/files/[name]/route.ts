import { removeFile } from '@/lib/downloads/remove-file'
import { setFile } from '@/lib/downloads/set-file'
import { defineRoute } from '@/lib/http/define-route'
import { removeFileContract, setFileContract } from '../../../contract'

export const PUT = defineRoute(setFileContract, (ctx, { params, body }) =>
  setFile(ctx, params.id, params.name, body),
)
export const DELETE = defineRoute(removeFileContract, (ctx, { params }) =>
  removeFile(ctx, params.id, params.name),
)
