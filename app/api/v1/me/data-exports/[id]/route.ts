import { defineRoute } from '@/lib/http/define-route'
import { getExport } from '@/lib/privacy/list-exports'
import { getExportContract } from '../contract'

export const GET = defineRoute(getExportContract, (ctx, { params }) => getExport(ctx, params.id))
