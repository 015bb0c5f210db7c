import { cachedCollections } from '@/lib/collections/cached'
import { defineRoute } from '@/lib/http/define-route'
import { listCollectionsContract } from './contract'

export const GET = defineRoute(listCollectionsContract, async (ctx) => ({
  data: await cachedCollections(ctx.market.slug),
}))
