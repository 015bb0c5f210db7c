'use server'
import { z } from 'zod'
import { defineAction } from '@/lib/http/define-action'
import { marketPath } from '@/lib/markets/markets'
import { removeSavedCard } from '@/lib/payments/saved-cards'
import { PaymentMethodId } from '@/lib/payments/schema'

export const removeSavedCardAction = defineAction({
  name: 'remove-card',
  schema: z.strictObject({ cardId: PaymentMethodId }),
  run: (ctx, { cardId }) => removeSavedCard(ctx, cardId),
  next: (_, market) => ({
    path: marketPath(market, '/account/payment-methods?done=card-removed'),
    always: true,
  }),
})
