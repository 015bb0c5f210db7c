import { defineRoute } from '@/lib/http/define-route'
import { removeSavedCard } from '@/lib/payments/saved-cards'
import { removeSavedCardContract } from '../../contract'

export const DELETE = defineRoute(removeSavedCardContract, (ctx, { params }) =>
  removeSavedCard(ctx, params.id),
)
