import { defineRoute } from '@/lib/http/define-route'
import { addSynonyms, listSynonyms } from '@/lib/search/synonyms'
import { addSynonymsContract, listSynonymsContract } from './contract'

export const GET = defineRoute(listSynonymsContract, async (ctx) => ({ data: await listSynonyms(ctx) }))

export const POST = defineRoute(addSynonymsContract, (ctx, { body }) => addSynonyms(ctx, body))
