import { defineRoute } from '@/lib/http/define-route'
import { reportSearches } from '@/lib/search/report-searches'
import { reportSearchesContract } from '../../search-synonyms/contract'

export const GET = defineRoute(reportSearchesContract, (ctx, { query }) => reportSearches(ctx, query))
