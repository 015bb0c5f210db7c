import { defineRoute } from '@/lib/http/define-route'
import { suggest } from '@/lib/search/suggest'
import { suggestContract } from '../../products/contract'

export const GET = defineRoute(suggestContract, (ctx, { query }) => suggest(ctx, query))
