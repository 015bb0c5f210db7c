import { renewDownloads } from '@/lib/downloads/renew-downloads'
import { defineRoute } from '@/lib/http/define-route'
import { renewDownloadsContract } from '../../../contract'

export const POST = defineRoute(renewDownloadsContract, async (ctx, { params }) => ({
  data: await renewDownloads(ctx, params.id),
}))
