import { defineRoute } from '@/lib/http/define-route'
import { listExports } from '@/lib/privacy/list-exports'
import { requestExport } from '@/lib/privacy/request-export'
import { listExportsContract, requestExportContract } from './contract'

export const GET = defineRoute(listExportsContract, (ctx, { query }) => listExports(ctx, query))

export const POST = defineRoute(requestExportContract, (ctx) => requestExport(ctx))
