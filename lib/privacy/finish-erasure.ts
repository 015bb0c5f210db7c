import 'server-only'
import { storage } from '@/lib/adapters/storage/storage'
import { type Ctx, transact } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { newErasedAddress } from '@/lib/customers/erased-address'
import { log } from '@/lib/log'
import { sendStoredEmail } from '@/lib/notifications/send-emails'
import { provider } from '@/lib/payments/provider'
import { exportFileOf } from './export-file'

/** The mail that tells somebody that they were erased. */
export function farewellKey(dataRequestId: string): string {
  return `account-erased:${dataRequestId}`
}

/**
 * What an erasure leaves to do outside the database: the customer at the payment provider, files, and the mail that
 * says so, after which the address is forgotten too. Every step may be repeated; the request is done after the last.
 * Answers false when there is nothing (more) to do. Throws `payments.unavailable`, `email.unavailable`.
 */
export async function finishErasure(ctx: Ctx, dataRequestId: string): Promise<boolean> {
  const request = await ctx.db.dataRequest.findFirst({
    where: { id: dataRequestId, kind: 'erasure', status: { not: 'done' }, user: { status: 'erased' } },
    include: { user: { select: { avatar: true, stripeCustomer: true } } },
  })
  if (!request) return false
  const { userId, user } = request
  if (user.stripeCustomer) await provider.deleteCustomer(user.stripeCustomer)
  const exports = await ctx.db.dataRequest.findMany({
    where: { userId, kind: 'export' },
    select: { id: true },
  })
  for (const { id } of exports) await storage.remove(exportFileOf(id))
  if (user.avatar) await storage.remove(user.avatar)
  await transact(ctx, async ({ db }) => {
    await db.user.update({ where: { id: userId }, data: { avatar: null, stripeCustomer: null } })
    await db.dataRequest.deleteMany({ where: { id: { in: exports.map(({ id }) => id) } } })
  })
  await sendFarewell(ctx, dataRequestId)
  await ctx.db.dataRequest.update({
    where: { id: dataRequestId },
    data: { status: 'done', completedAt: ctx.now },
  })
  return true
}

async function sendFarewell(ctx: Ctx, dataRequestId: string): Promise<void> {
  const dedupeKey = farewellKey(dataRequestId)
  try {
    await sendStoredEmail(ctx, dedupeKey)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'email.refused') throw error
    log.info({ dataRequestId }, 'nobody could be told that they were erased: their address takes no mail')
  }
  await ctx.db.emailMessage.updateMany({
    where: { dedupeKey },
    data: { recipient: newErasedAddress(), subject: '', html: '', text: '' },
  })
}
