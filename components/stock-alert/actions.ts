'use server'
import { z } from 'zod'
import { LinkToken } from '@/lib/auth/schema'
import { findChosenVariant } from '@/lib/catalog/find-chosen-variant'
import { ChosenVariant } from '@/lib/catalog/schema'
import { Email, Id } from '@/lib/core/schema'
import { defineAction } from '@/lib/http/define-action'
import { confirmStockAlert, stopStockAlerts } from '@/lib/inventory/follow-stock-alert'
import { removeStockAlert } from '@/lib/inventory/list-stock-alerts'
import { requestStockAlert } from '@/lib/inventory/request-stock-alert'
import { marketPath } from '@/lib/markets/markets'
import { chosenFields } from './chosen-fields'

/** Empty for whoever is signed in: their account has an address. */
const TypedEmail = z.preprocess((typed) => (typed === '' ? undefined : typed), Email.optional())

/** From the form that buys, or from a page of its own. The quantity of the first says nothing here. */
export const requestStockAlertAction = defineAction({
  name: 'request-stock-alert',
  schema: z.intersection(z.object({ email: TypedEmail }), ChosenVariant),
  async run(ctx, { email, ...chosen }) {
    const variantId = await findChosenVariant(ctx, chosen)
    await requestStockAlert(ctx, variantId, email === undefined ? {} : { email })
    return { variantId }
  },
  next: (_, market) => ({ path: marketPath(market, '/stock-alerts?done=requested') }),
  refused: (values, market) =>
    marketPath(market, `/stock-alerts?${new URLSearchParams(chosenFields(values))}`),
})

export const confirmStockAlertAction = defineAction({
  name: 'confirm-stock-alert',
  schema: z.strictObject({ token: LinkToken }),
  run: (ctx, { token }) => confirmStockAlert(ctx, token),
  next: (_, market) => ({ path: marketPath(market, '/stock-alerts?done=confirmed'), always: true }),
})

export const stopStockAlertsAction = defineAction({
  name: 'stop-stock-alerts',
  schema: z.strictObject({ token: LinkToken }),
  run: (ctx, { token }) => stopStockAlerts(ctx, token),
  next: (_, market) => ({ path: marketPath(market, '/stock-alerts?done=stopped'), always: true }),
})

export const removeStockAlertAction = defineAction({
  name: 'remove-stock-alert',
  schema: z.strictObject({ variantId: Id }),
  run: (ctx, { variantId }) => removeStockAlert(ctx, variantId),
  next: (_, market) => ({
    path: marketPath(market, '/account/stock-alerts?done=stock-alert-removed'),
    always: true,
  }),
})
