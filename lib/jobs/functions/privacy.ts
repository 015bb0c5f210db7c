import 'server-only'
import { inngest } from '@/lib/adapters/events/inngest'
import { systemCtx } from '@/lib/context'
import { eraseUser } from '@/lib/privacy/erase-user'
import { finishErasure } from '@/lib/privacy/finish-erasure'
import { forgetOldOrders } from '@/lib/privacy/forget-old-orders'
import { makeExport } from '@/lib/privacy/make-export'
import { retryErasures, retryErasuresOf } from '@/lib/privacy/retry-erasures'
import { tellAboutRequest } from '@/lib/privacy/tell-about-request'
import { payloadOf } from '../payload'

/** What people ask about their data. What fails for long, the daily job takes up again. */
const retries = 10

export const makeDataExport = inngest.createFunction(
  {
    id: 'make-data-export',
    name: 'Make a copy of somebody’s data',
    retries,
    // Each reads everything about one person: not many at once beside the shop.
    concurrency: 2,
    triggers: [{ event: 'dataExport.requested' }],
  },
  ({ event }) =>
    makeExport(systemCtx('make-data-export'), payloadOf('dataExport.requested', event).dataRequestId),
)

export const sendDataExportReady = inngest.createFunction(
  {
    id: 'send-data-export-ready',
    name: 'Tell that a copy of data is ready',
    retries,
    triggers: [{ event: 'dataExport.ready' }],
  },
  ({ event }) => {
    const { dataRequestId } = payloadOf('dataExport.ready', event)
    return tellAboutRequest(systemCtx('send-data-export-ready'), 'data_export_ready', dataRequestId)
  },
)

export const eraseAccount = inngest.createFunction(
  { id: 'erase-account', name: 'Erase an account', retries, triggers: [{ event: 'erasure.requested' }] },
  async ({ event }) => {
    const { dataRequestId } = payloadOf('erasure.requested', event)
    const ctx = systemCtx('erase-account')
    // Afterwards there is nobody left to write to.
    await tellAboutRequest(ctx, 'erasure_requested', dataRequestId)
    return eraseUser(ctx, dataRequestId)
  },
)

export const sendErasureDeferred = inngest.createFunction(
  {
    id: 'send-erasure-deferred',
    name: 'Tell that an account is deleted later',
    retries,
    triggers: [{ event: 'erasure.deferred' }],
  },
  ({ event }) => {
    const { dataRequestId } = payloadOf('erasure.deferred', event)
    return tellAboutRequest(systemCtx('send-erasure-deferred'), 'erasure_deferred', dataRequestId)
  },
)

export const finishAccountErasure = inngest.createFunction(
  {
    id: 'finish-erasure',
    name: 'Delete what an erased person has outside the database',
    retries,
    triggers: [{ event: 'erasure.done' }],
  },
  ({ event }) => finishErasure(systemCtx('finish-erasure'), payloadOf('erasure.done', event).dataRequestId),
)

export const retryErasureOfOrder = inngest.createFunction(
  {
    id: 'retry-erasure-of-order',
    name: 'Erase an account that waited for an order',
    retries,
    triggers: [
      { event: 'order.shipped' },
      { event: 'order.cancelled' },
      { event: 'order.expired' },
      { event: 'refund.succeeded' },
    ],
  },
  // What the four have in common is the order.
  ({ event }) =>
    retryErasuresOf(systemCtx('retry-erasure-of-order'), payloadOf('order.cancelled', event).orderId),
)

export const retryErasuresDaily = inngest.createFunction(
  {
    id: 'retry-erasures',
    name: 'Erase accounts that had to wait',
    concurrency: 1,
    retries: 2,
    triggers: [{ cron: '45 4 * * *' }],
  },
  () => retryErasures(systemCtx('retry-erasures')),
)

export const forgetOldOrdersDaily = inngest.createFunction(
  {
    id: 'forget-old-orders',
    name: 'Forget who bought when the time of retention is over',
    concurrency: 1,
    retries: 2,
    triggers: [{ cron: '5 5 * * *' }],
  },
  () => forgetOldOrders(systemCtx('forget-old-orders')),
)
