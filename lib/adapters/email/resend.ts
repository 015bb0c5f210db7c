import 'server-only'
import { Resend } from 'resend'
import { AppError } from '@/lib/core/errors'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import type { EmailSender, OutgoingEmail } from './port'

/** Resend through its SDK; with RESEND_BASE_URL the same protocol at another address. */
export const resendEmail: EmailSender = {
  async send(email, idempotencyKey) {
    const { data, error } = await client().emails.send(message(email), { idempotencyKey })
    if (error) throw failure(error)
    return data.id
  },

  async sendBatch(emails, idempotencyKey) {
    const { data, error } = await client().batch.send(emails.map(message), { idempotencyKey })
    if (error) throw failure(error)
    return data.data.map(({ id }) => id)
  },
}

function message({ to, subject, html, text }: OutgoingEmail) {
  return { from: env.EMAIL_FROM, to, subject, html, text }
}

/** https://resend.com/docs/api-reference/errors: which of them say that trying again is no use. */
const REFUSALS: readonly string[] = ['validation_error', 'invalid_parameter', 'missing_required_field']

function failure({ name }: { name: string }): AppError {
  log.warn({ code: name }, 'mail not taken by the provider')
  if (REFUSALS.includes(name)) {
    return new AppError('invalid', 'email.refused', 'The mail service refuses this mail.')
  }
  return new AppError(
    'unavailable',
    'email.unavailable',
    'The mail service does not take mail at the moment.',
    {
      retryAfterSeconds: 30,
    },
  )
}

let resend: Resend | undefined

function client(): Resend {
  resend ??= new Resend(
    env.RESEND_API_KEY,
    env.RESEND_BASE_URL === '' ? {} : { baseUrl: env.RESEND_BASE_URL },
  )
  return resend
}
