import { defineRoute } from '@/lib/http/define-route'
import { readVersion } from '@/lib/http/read-version'
import { changeSynonyms, getSynonyms, removeSynonyms, synonymsChanged } from '@/lib/search/synonyms'
import { changeSynonymsContract, getSynonymsContract, removeSynonymsContract } from '../contract'

export const GET = defineRoute(getSynonymsContract, (ctx, { params }) => getSynonyms(ctx, params.id))

export const PATCH = defineRoute(changeSynonymsContract, (ctx, { params, body, ifMatch }) =>
  changeSynonyms(ctx, params.id, { ...body, version: readVersion(ifMatch, synonymsChanged) }),
)

export const DELETE = defineRoute(removeSynonymsContract, (ctx, { params }) => removeSynonyms(ctx, params.id))
