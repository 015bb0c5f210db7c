import { defineRoute } from '@/lib/http/define-route'
import { listFacets } from '@/lib/search/list-facets'
import { listFacetsContract } from '../contract'

export const GET = defineRoute(listFacetsContract, (ctx, { query }) => listFacets(ctx, query))
