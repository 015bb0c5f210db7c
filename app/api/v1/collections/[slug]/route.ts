import { cachedCollections } from '@/lib/collections/cached'
import { collectionNotFound } from '@/lib/collections/errors'
import { defineRoute } from '@/lib/http/define-route'
import { getCollectionContract } from '../contract'

export const GET = defineRoute(getCollectionContract, async (ctx, { params }) => {
  const collection = (await cachedCollections(ctx.market.slug)).find(({ slug }) => slug === params.slug)
  if (!collection) throw collectionNotFound()
  return collection
})
