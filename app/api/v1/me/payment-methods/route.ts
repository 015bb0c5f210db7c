import { defineRoute } from '@/lib/http/define-route'
import { listSavedCards } from '@/lib/payments/saved-cards'
import { listSavedCardsContract } from '../contract'

export const GET = defineRoute(listSavedCardsContract, async (ctx) => ({ data: await listSavedCards(ctx) }))
