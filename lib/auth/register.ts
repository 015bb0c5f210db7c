import 'server-only'
import { type Ctx, transact } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { emit } from '@/lib/events/emit'
import { countAttempt, mayAttempt } from './attempts'
import { checkPassword } from './check-password'
import { hashPassword } from './password'
import type { Register } from './schema'
import { issueUserToken, pretendToIssue } from './user-token'

/** Accounts that one address may try to open in an hour. */
const MAX_PER_HOUR = 30

/**
 * Opens an account and mails the link that proves its address. Whether the address had one already is told
 * to nobody but its owner, by mail: answer and work are the same.
 * Throws `auth.weak_password` (422), `auth.throttled` (429), `auth.busy` (503).
 */
export async function register(ctx: Ctx, input: Register): Promise<void> {
  checkPassword(input.password, {
    field: 'password',
    language: ctx.market.language,
    about: [input.email, input.name],
  })
  if (ctx.client.ip)
    await countAttempt(ctx, [{ name: `register-from:${ctx.client.ip}`, most: MAX_PER_HOUR, seconds: 3600 }])
  const passwordHash = await hashPassword(input.password)
  await transact(ctx, async (ctx) => {
    const id = newId()
    const { count } = await ctx.db.user.createMany({
      data: [{ id, email: input.email, name: input.name, passwordHash, locale: ctx.market.locale }],
      skipDuplicates: true,
    })
    if (count > 0) {
      await issueUserToken(ctx, { purpose: 'verify_email', userId: id, email: input.email })
      return
    }
    await tellOwner(ctx, input.email)
  })
}

/** The same statements in number as for a new account; a few mails an hour, whoever tries the address. */
async function tellOwner(ctx: Ctx, email: string): Promise<void> {
  const { id } = await ctx.db.user.findUniqueOrThrow({ where: { email }, select: { id: true } })
  const mayTell = await mayAttempt(ctx, [{ name: `registered-again:${id}`, most: 3, seconds: 3600 }])
  if (mayTell) await emit(ctx, 'user.registeredAgain', { userId: id, market: ctx.market.slug })
  else await pretendToIssue(ctx, 1)
}
