import { readProductCards } from '@/lib/catalog/product-cards'
import { defineRoute } from '@/lib/http/define-route'
import { listCardsContract } from '../products/contract'

export const GET = defineRoute(listCardsContract, async (ctx, { query }) => ({
  data: await readProductCards(ctx, query.ids),
}))
