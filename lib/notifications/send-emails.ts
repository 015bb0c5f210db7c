import 'server-only'
import type { ReactElement } from 'react'
import type { EmailSender, OutgoingEmail } from '@/lib/adapters/email/port'
import { renderEmail } from '@/lib/adapters/email/render-email'
import { resendEmail } from '@/lib/adapters/email/resend'
import type { Ctx } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { isErasedAddress } from '@/lib/customers/erased-address'
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
  /** Whose account it is about. */
  userId?: string
}

/**
 * Sends mails exactly once each, whatever crashes in between: the rendered mails are stored under their keys
 * as one batch, handed over in one call whose idempotency key is the batch's id, and then marked. A repeat
 * sends a batch as it was stored, so that the provider knows it again.
 * People who were erased are not written to. Answers how many mails were handed over. Throws `email.unavailable`, and `email.refused` after all others were sent.
 */
export async function sendEmails(
  ctx: Ctx,
  emails: readonly EmailToSend[],
  sender: EmailSender = resendEmail,
): Promise<number> {
  const addressed = emails.filter(({ to }) => !isErasedAddress(to))
  if (addressed.length === 0) return 0
  const batches = await storeEmails(ctx, addressed)
  let sent = 0
  for (const batch of batches) sent += await sendBatch(ctx, batch, sender)
  return sent
}

/** Sends what `storeEmails` has stored under a key, if it is there and not sent. Throws as `sendEmails`. */
export async function sendStoredEmail(
  ctx: Ctx,
  dedupeKey: string,
  sender: EmailSender = resendEmail,
): Promise<void> {
  const email = await ctx.db.emailMessage.findUnique({ where: { dedupeKey } })
  if (email?.status === 'pending') await sendBatch(ctx, await loadBatch(ctx, email.batchId), sender)
}

async function sendBatch(ctx: Ctx, batch: StoredEmail[], sender: EmailSender): Promise<number> {
  // A batch is marked as a whole: if only some were sent, it was refused once and is being sent one by one.
  if (batch.some(({ status }) => status === 'sent')) return sendOneByOne(ctx, batch, sender)
  try {
    const ids = await sender.sendBatch(batch.map(outgoing), `batch:${batch[0]?.batchId}`)
    return markSent(
      ctx,
      batch.map(({ id }, index) => ({ id, providerId: ids[index] ?? '' })),
    )
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'email.refused') throw error
    return sendOneByOne(ctx, batch, sender)
  }
}

/** One mail that the provider refuses, for example to an address that cannot be, must not keep the others back. */
async function sendOneByOne(ctx: Ctx, batch: StoredEmail[], sender: EmailSender): Promise<number> {
  let sent = 0
  let refusal: unknown
  for (const email of batch.filter(({ status }) => status !== 'sent')) {
    try {
      const providerId = await sender.send(outgoing(email), email.dedupeKey)
      sent += await markSent(ctx, [{ id: email.id, providerId }])
    } catch (error) {
      refusal = error
    }
  }
  if (refusal) throw refusal
  return sent
}

function outgoing({ recipient, subject, html, text }: StoredEmail): OutgoingEmail {
  return { to: recipient, subject, html, text }
}

function markSent(ctx: Ctx, sent: { id: string; providerId: string }[]): Promise<number> {
  return ctx.db.$executeRaw(sql`
    UPDATE "EmailMessage" m SET "status" = 'sent', "sentAt" = now(), "providerId" = s."providerId"
    FROM jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) AS s("id" uuid, "providerId" text)
    WHERE m."id" = s."id" AND m."status" <> 'sent'`)
}

/**
 * Stores what is not stored yet as a batch of its own, and answers every batch that is not sent. What was
 * stored first is what is sent, also when a repeat has rendered something newer.
 */
export async function storeEmails(ctx: Ctx, emails: readonly EmailToSend[]): Promise<StoredEmail[][]> {
  const byKey = new Map(emails.map((email) => [email.dedupeKey, email]))
  const rows = await Promise.all(
    [...byKey.values()].map(async ({ body, to, ...email }) => ({
      ...email,
      id: newId(),
      recipient: to,
      html: await renderEmail(body),
    })),
  )
  const batchId = newId()
  const stored = await ctx.db.$queryRaw<StoredEmail[]>(sql`
    INSERT INTO "EmailMessage" AS m ("batchId", "id", "dedupeKey", "template", "recipient", "subject", "html", "text", "orderId", "userId")
    SELECT ${batchId}::uuid, e.* FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS e("id" uuid, "dedupeKey" text,
      "template" text, "recipient" text, "subject" text, "html" text, "text" text, "orderId" uuid, "userId" uuid)
    ON CONFLICT ("dedupeKey") DO UPDATE SET "id" = m."id" RETURNING ${columns}`)
  const older = new Set(
    stored.flatMap((row) => (row.batchId === batchId || row.status === 'sent' ? [] : [row.batchId])),
  )
  const again = await Promise.all([...older].map((id) => loadBatch(ctx, id)))
  const fresh = stored.filter((row) => row.batchId === batchId).sort(byId)
  return fresh.length > 0 ? [fresh, ...again] : again
}

async function loadBatch(ctx: Ctx, batchId: string): Promise<StoredEmail[]> {
  const batch = await ctx.db.$queryRaw<StoredEmail[]>(
    sql`SELECT ${columns} FROM "EmailMessage" m WHERE m."batchId" = ${batchId}::uuid`,
  )
  return batch.sort(byId)
}

type StoredEmail = {
  id: string
  batchId: string
  dedupeKey: string
  status: 'pending' | 'sent' | 'failed'
  recipient: string
  subject: string
  html: string
  text: string
}

const columns = sql`m."id", m."batchId", m."dedupeKey", m."status", m."recipient", m."subject", m."html", m."text"`

/** The provider compares a repeat byte by byte. */
const byId = (a: StoredEmail, b: StoredEmail) => (a.id < b.id ? -1 : 1)
