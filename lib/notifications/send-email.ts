import 'server-only'
import type { ReactElement } from 'react'
import { render } from 'react-email'
import type { EmailSender } from '@/lib/adapters/email/port'
import { resendEmail } from '@/lib/adapters/email/resend'
import type { Ctx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'

export type EmailToSend = {
  /** "order-confirmation:<order id>": a second mail under the same key is impossible. */
  dedupeKey: string
  template: string
  to: string
  subject: string
  body: ReactElement
  text: string
  orderId?: string
}

/**
 * Sends a mail exactly once, whatever crashes in between: the rendered mail is stored under its key, sent
 * under the same idempotency key, and then marked. Answers false when it had been sent before.
 * Throws `email.unavailable`.
 */
export async function sendEmail(
  ctx: Ctx,
  email: EmailToSend,
  sender: EmailSender = resendEmail,
): Promise<boolean> {
  const html = await render(email.body)
  // What was stored first is what is sent, also when a repeat has rendered something newer.
  const [stored] = await ctx.db.$queryRaw<StoredEmail[]>(sql`
    INSERT INTO "EmailMessage" AS m ("id", "dedupeKey", "template", "recipient", "subject", "html", "text", "orderId")
    VALUES (${newId()}::uuid, ${email.dedupeKey}, ${email.template}, ${email.to}, ${email.subject}, ${html}, ${email.text},
      ${email.orderId ?? null}::uuid)
    ON CONFLICT ("dedupeKey") DO UPDATE SET "id" = m."id"
    RETURNING m."id", m."dedupeKey", m."status", m."recipient", m."subject", m."html", m."text"`)
  if (!stored) throw new Error(`The mail ${email.dedupeKey} was not stored`)
  if (stored.status === 'sent') return false
  const providerId = await sender.send({
    to: stored.recipient,
    subject: stored.subject,
    html: stored.html,
    text: stored.text,
    idempotencyKey: stored.dedupeKey,
  })
  await ctx.db.$executeRaw(sql`
    UPDATE "EmailMessage" SET "status" = 'sent', "sentAt" = now(), "providerId" = ${providerId}
    WHERE "id" = ${stored.id}::uuid`)
  return true
}

type StoredEmail = {
  id: string
  dedupeKey: string
  status: 'pending' | 'sent' | 'failed'
  recipient: string
  subject: string
  html: string
  text: string
}
