import 'server-only'
import { createHmac } from 'node:crypto'
import { type Ctx, transact } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { hashToken, newId } from '@/lib/core/id'
import { env } from '@/lib/env'
import { emit } from '@/lib/events/emit'

export type UserTokenPurpose = 'verify_email' | 'change_email' | 'reset_password'

/** How long a link works, in minutes. */
const MINUTES: Record<UserTokenPurpose, number> = {
  verify_email: 24 * 60,
  change_email: 60,
  reset_password: 30,
}

/**
 * Makes the token of a link for a mail; the mail follows from the event. Links for the same purpose that were
 * sent before stop working. Call inside `transact`.
 */
export async function issueUserToken(
  ctx: Ctx,
  input: { purpose: UserTokenPurpose; userId: string; email: string },
): Promise<void> {
  const id = newId()
  await ctx.db.userToken.updateMany({
    where: { userId: input.userId, purpose: input.purpose, usedAt: null },
    data: { usedAt: ctx.now },
  })
  await ctx.db.userToken.create({
    data: {
      ...input,
      id,
      tokenHash: hashToken(userTokenOf(id)),
      expiresAt: new Date(ctx.now.getTime() + MINUTES[input.purpose] * 60_000),
    },
  })
  await emit(ctx, 'user.linkRequested', { userTokenId: id, market: ctx.market.slug })
}

/**
 * As many statements as `issueUserToken` sends, for nobody: where an unknown address must take as long as a known
 * one, over however slow a connection to the database.
 */
export async function pretendToIssue(ctx: Ctx, statements: number): Promise<void> {
  for (let done = 0; done < statements; done += 1)
    await ctx.db.userToken.updateMany({ where: { userId: NOBODY, usedAt: null }, data: { usedAt: ctx.now } })
}

const NOBODY = '00000000-0000-7000-8000-000000000000'

/** The token itself: made of the row's id under our secret, so that the job can tell it and the database cannot. */
export function userTokenOf(id: string): string {
  return createHmac('sha256', env.AUTH_SECRET).update(`user-token:${id}`).digest('base64url').slice(0, 22)
}

/**
 * Uses up a link and runs `work` for whom it was made, in one transaction: two clicks do it once.
 * Throws `auth.link_invalid` (404) when it is unknown, used or over.
 */
export async function redeemUserToken<T>(
  ctx: Ctx,
  input: { token: string; purposes: readonly UserTokenPurpose[] },
  work: (ctx: Ctx, token: { userId: string; email: string; purpose: UserTokenPurpose }) => Promise<T>,
): Promise<T> {
  return transact(ctx, async (ctx) => {
    const [used] = await ctx.db.userToken.updateManyAndReturn({
      where: {
        tokenHash: hashToken(input.token),
        purpose: { in: [...input.purposes] },
        usedAt: null,
        expiresAt: { gt: ctx.now },
      },
      data: { usedAt: ctx.now },
      select: { userId: true, email: true, purpose: true },
    })
    if (!used) throw linkInvalid()
    return work(ctx, used)
  })
}

/** Whether a link still works, for the page that it opens: looking uses nothing up. */
export async function isLinkValid(
  ctx: Ctx,
  token: string,
  purposes: readonly UserTokenPurpose[],
): Promise<boolean> {
  const found = await ctx.db.userToken.count({
    where: {
      tokenHash: hashToken(token),
      purpose: { in: [...purposes] },
      usedAt: null,
      expiresAt: { gt: ctx.now },
    },
  })
  return found > 0
}

const linkInvalid = () =>
  new AppError(
    'not_found',
    'auth.link_invalid',
    'This link has been used or is too old. Ask for a new one and open the latest mail.',
  )
