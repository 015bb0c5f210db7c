import 'server-only'
import { Resend } from 'resend'
import { AppError } from '@/lib/core/errors'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import type { EmailSender } from './port'

/** Resend through its SDK; with RESEND_BASE_URL the same protocol at another address. */
export const resendEmail: EmailSender = {
  async send({ to, subject, html, text, idempotencyKey }) {
    const { data, error } = await client().emails.send(
      { from: env.EMAIL_FROM, to, subject, html, text },
      { idempotencyKey },
    )
    if (data) return data.id
    log.warn({ code: error?.name }, 'mail not taken by the provider')
    throw new AppError('unavailable', 'email.unavailable', 'The mail service does not take this mail.', {
      retryAfterSeconds: 30,
    })
  },
}

let resend: Resend | undefined

function client(): Resend {
  resend ??= new Resend(
    env.RESEND_API_KEY,
    env.RESEND_BASE_URL === '' ? {} : { baseUrl: env.RESEND_BASE_URL },
  )
  return resend
}
