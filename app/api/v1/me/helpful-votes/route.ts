import { listVotesContract } from '@/app/api/v1/reviews/contract'
import { listVotes } from '@/lib/catalog/vote-for-review'
import { defineRoute } from '@/lib/http/define-route'

export const GET = defineRoute(listVotesContract, async (ctx, { query }) => ({
  data: await listVotes(ctx, query.product),
}))
