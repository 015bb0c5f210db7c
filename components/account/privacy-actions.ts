'use server'
import { z } from 'zod'
import { endBrowserSession } from '@/lib/http/browser-session'
import { defineAction } from '@/lib/http/define-action'
import { marketPath } from '@/lib/markets/markets'
import { withdrawErasure } from '@/lib/privacy/find-erasure'
import { requestErasure } from '@/lib/privacy/request-erasure'
import { requestExport } from '@/lib/privacy/request-export'
import { RequestErasure } from '@/lib/privacy/schema'

export const requestExportAction = defineAction({
  name: 'request-export',
  schema: z.strictObject({}),
  run: requestExport,
  next: (_, market) => ({ path: marketPath(market, '/account/privacy?done=export-requested'), always: true }),
})

/** Whoever is erased within minutes is signed out now. */
export const requestErasureAction = defineAction({
  name: 'request-erasure',
  schema: RequestErasure,
  async run(ctx, input) {
    const erasure = await requestErasure(ctx, input)
    if (erasure.status === 'requested') await endBrowserSession(ctx)
    return erasure
  },
  next: ({ status }, market) => ({
    path: marketPath(
      market,
      status === 'requested' ? '/sign-in?done=erasure-requested' : '/account/privacy?done=erasure-deferred',
    ),
    always: true,
  }),
})

export const withdrawErasureAction = defineAction({
  name: 'withdraw-erasure',
  schema: z.strictObject({}),
  run: withdrawErasure,
  next: (_, market) => ({
    path: marketPath(market, '/account/privacy?done=erasure-withdrawn'),
    always: true,
  }),
})
