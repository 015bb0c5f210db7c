import 'server-only'
import { Inngest } from 'inngest'
import { AppError } from '@/lib/core/errors'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import type { EventSink } from './port'

/** Inngest through its SDK; with INNGEST_BASE_URL the same protocol at another address. */
export const inngest = new Inngest({
  id: 'nexus',
  eventKey: env.INNGEST_EVENT_KEY,
  signingKey: env.INNGEST_SIGNING_KEY,
  isDev: false,
  ...(env.INNGEST_BASE_URL === '' ? {} : { baseUrl: env.INNGEST_BASE_URL }),
})

export const inngestEvents: EventSink = {
  async send(events) {
    try {
      await inngest.send(events)
    } catch (error) {
      log.warn({ err: error }, 'the job runner does not take events')
      throw new AppError('unavailable', 'events.unavailable', 'The job runner does not answer.', {
        retryAfterSeconds: 5,
      })
    }
  },
}
