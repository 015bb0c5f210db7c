import 'server-only'
import type { AccountMail } from '@/emails/account-texts'
import type { Ctx } from '@/lib/context'
import { sendAccountEmail } from '@/lib/notifications/send-account-email'
import { marketOfLocale, openOrderNumbers, personOf } from './person'
import { ownedBy } from './personal-data'

type Told = Extract<AccountMail, 'data_export_ready' | 'erasure_requested' | 'erasure_deferred'>

/** The state of a request in which a mail is still true; a late job says nothing rather than something wrong. */
const FITS = {
  data_export_ready: 'ready',
  erasure_requested: 'requested',
  erasure_deferred: 'deferred',
} as const satisfies Record<Told, string>

/**
 * Writes to somebody how their request stands, once per request and state, in the language of their account.
 * Answers false when it stands otherwise by now. Throws `email.unavailable`.
 */
export async function tellAboutRequest(ctx: Ctx, kind: Told, dataRequestId: string): Promise<boolean> {
  const request = await ctx.db.dataRequest.findUnique({
    where: { id: dataRequestId },
    include: { user: true },
  })
  if (request?.status !== FITS[kind] || request.user.status === 'erased') return false
  const { user } = request
  const orders =
    kind === 'erasure_deferred' ? await openOrderNumbers(ctx, ownedBy('Order', personOf(user))) : []
  await sendAccountEmail(ctx, {
    dedupeKey: `account-${kind}:${dataRequestId}`,
    kind,
    to: user.email,
    market: marketOfLocale(user.locale).slug,
    name: user.name,
    userId: user.id,
    path: kind === 'erasure_requested' ? '/' : '/account/privacy',
    values: { orders: orders.join(', ') },
  })
  return true
}
