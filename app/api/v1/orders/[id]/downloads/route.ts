import { listDownloads } from '@/lib/downloads/list-downloads'
import { defineRoute } from '@/lib/http/define-route'
import { listDownloadsContract } from '../../contract'

export const GET = defineRoute(listDownloadsContract, async (ctx, { params }) => ({
  data: await listDownloads(ctx, params.id),
}))
