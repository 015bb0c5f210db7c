import 'server-only'
import { AccountEmail, type AccountEmailProps, accountContent, accountText } from '@/emails/account-email'
import { userTokenOf } from '@/lib/auth/user-token'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { env } from '@/lib/env'
import type { SecurityChange } from '@/lib/events/types'
import { marketFromSlug, marketPath } from '@/lib/markets/markets'
import { type EmailToSend, sendEmails, storeEmails } from './send-emails'

type AccountEmailToSend = Omit<AccountEmailProps, 'language' | 'url' | 'stopUrl'> & {
  /** Once per key. */
  dedupeKey: string
  to: string
  /** The market it was asked for in: gives language and address. */
  market: string
  path: `/${string}`
  /** Where mails of this kind are ended, if anywhere. */
  stop?: `/${string}`
  /** The token in the path: what is kept of the mail afterwards no longer opens anything. */
  secret?: string
  /** Whose account it is. */
  userId?: string
}

/** Writes to somebody about their account, once per key. Throws `email.unavailable`. */
export function sendAccountEmail(ctx: Ctx, email: AccountEmailToSend): Promise<void> {
  return sendAccountEmails(ctx, [email])
}

/** As `sendAccountEmail`, to many at once. Throws `email.unavailable`, and `email.refused` after the others were sent. */
export async function sendAccountEmails(ctx: Ctx, emails: readonly AccountEmailToSend[]): Promise<void> {
  try {
    await sendEmails(ctx, emails.map(render))
  } finally {
    for (const { secret, dedupeKey } of emails)
      if (secret !== undefined)
        await ctx.db.$executeRaw(sql`
          UPDATE "EmailMessage" SET "html" = replace("html", ${secret}, '…'), "text" = replace("text", ${secret}, '…')
          WHERE "dedupeKey" = ${dedupeKey} AND "status" = 'sent'`)
  }
}

/** Stores a mail in the caller's transaction, for `sendStoredEmail` to send. */
export async function storeAccountEmail(ctx: Ctx, email: AccountEmailToSend): Promise<void> {
  await storeEmails(ctx, [render(email)])
}

function render({ dedupeKey, to, path, stop, userId, ...email }: AccountEmailToSend): EmailToSend {
  const market = marketFromSlug(email.market)
  const content = accountContent({
    ...email,
    language: market.language,
    url: env.APP_URL + marketPath(market, path),
    ...(stop ? { stopUrl: env.APP_URL + marketPath(market, stop) } : {}),
  })
  return {
    dedupeKey,
    template: `account-${email.kind}`,
    to,
    subject: content.subject,
    body: AccountEmail({ content }),
    text: accountText(content),
    ...(userId ? { userId } : {}),
  }
}

const PATHS = {
  verify_email: '/verify-email',
  change_email: '/verify-email',
  reset_password: '/reset-password',
} as const

/** Sends the link of a user token, unless it was used or replaced meanwhile. Throws `email.unavailable`. */
export async function sendLink(ctx: Ctx, input: { userTokenId: string; market: string }): Promise<boolean> {
  const row = await ctx.db.userToken.findUnique({
    where: { id: input.userTokenId },
    include: { user: { select: { name: true } } },
  })
  if (!row || row.usedAt || row.expiresAt <= ctx.now) return false
  const token = userTokenOf(row.id)
  await sendAccountEmail(ctx, {
    dedupeKey: `user-token:${row.id}`,
    kind: row.purpose,
    to: row.email,
    market: input.market,
    name: row.user.name,
    userId: row.userId,
    path: `${PATHS[row.purpose]}/${token}`,
    secret: token,
    values: { email: row.email },
  })
  return true
}

/** Tells somebody that something happened to their account, if there still is one. Throws `email.unavailable`. */
export async function sendAccountNotice(
  ctx: Ctx,
  input: {
    kind: 'welcome' | 'password_changed' | 'email_changed' | 'registered_again' | SecurityChange
    userId: string
    market: string
    eventId: string
    /** Where to, if not to the address the account has now. */
    to?: string
    /** The page that its button opens. */
    path?: `/${string}`
  },
): Promise<boolean> {
  const user = await ctx.db.user.findUnique({ where: { id: input.userId } })
  if (user?.status !== 'active') return false
  await sendAccountEmail(ctx, {
    dedupeKey: `account-${input.kind}:${input.eventId}`,
    kind: input.kind,
    to: input.to ?? user.email,
    market: input.market,
    name: user.name,
    userId: user.id,
    path: input.path ?? '/account',
  })
  return true
}
