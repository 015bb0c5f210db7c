import 'server-only'
import { audit } from '@/lib/audit/audit'
import { type Ctx, transact } from '@/lib/context'
import { AppError, invalid, unauthenticated } from '@/lib/core/errors'
import { fieldMessage } from '@/lib/core/field-messages'
import { hashToken, newId } from '@/lib/core/id'
import { checkPassword } from './check-password'
import { findInvitation } from './find-invitation'
import { IS_OPEN } from './invitation'
import { hashPassword } from './password'
import type { Role } from './permissions'
import { requirePerson } from './require-person'
import { openSession, type SignedIn } from './sign-in'
import { alreadyMember, invitationInvalid } from './staff-errors'
import { hasOwner } from './staff-member'
import type { JoinStaff } from './staff-schema'
import { issueUserToken } from './user-token'

/**
 * Makes the person who is signed in a colleague, if the invitation is to their address, which is proved by that. Two
 * clicks do it once. Answers whether this session still lacks the second factor that gives it its rights.
 * Throws `auth.required`, `invitation.invalid` (404) also for an invitation to somebody else, `staff.already_member` (409).
 */
export async function acceptInvitation(
  ctx: Ctx,
  { token }: { token: string },
): Promise<{ needsSecondFactor: boolean }> {
  const { userId, sessionId } = requirePerson(ctx)
  return transact(ctx, async (ctx) => {
    const [user, session] = [
      await ctx.db.user.findUnique({ where: { id: userId } }),
      await ctx.db.session.findUnique({ where: { id: sessionId } }),
    ]
    if (!user || !session) throw unauthenticated()
    const invitation = await redeem(ctx, { token, email: user.email })
    if (invitation.email !== null && user.emailVerifiedAt === null)
      await ctx.db.user.update({ where: { id: userId }, data: { emailVerifiedAt: ctx.now } })
    await join(ctx, { userId, ...invitation })
    return { needsSecondFactor: session.secondFactorAt === null && !user.isDemo }
  })
}

/**
 * The same for somebody who has no account yet: opens one and signs them in. As a customer at first; a second factor
 * makes them staff. Whoever follows the link for the first owner names their address, and has yet to prove it.
 * Throws `invitation.invalid` (404), `auth.weak_password`, `invitation.email_required` (422), `staff.account_exists` (409)
 * for an address that has an account by now, `auth.busy` (503).
 */
export async function joinStaff(
  ctx: Ctx,
  input: JoinStaff & { previousToken?: string | undefined },
): Promise<SignedIn> {
  const found = await findInvitation(ctx, input.token)
  if (!found) throw invitationInvalid()
  const email = found.email ?? input.email
  const { language } = ctx.market
  if (email === undefined)
    throw invalid('invitation.email_required', 'Name the e-mail address of the account.', {
      email: fieldMessage('required', language),
    })
  checkPassword(input.password, { field: 'password', language, about: [email, input.name] })
  // Only a valid invitation is worth the work of hashing; redeeming it decides.
  const passwordHash = await hashPassword(input.password)
  return transact(ctx, async (ctx) => {
    const invitation = await redeem(ctx, { token: input.token, email })
    const isProved = invitation.email !== null
    const id = newId()
    const { count } = await ctx.db.user.createMany({
      data: [{ id, email, name: input.name, passwordHash, emailVerifiedAt: isProved ? ctx.now : null }],
      skipDuplicates: true,
    })
    if (count === 0) throw accountExists()
    if (!isProved) await issueUserToken(ctx, { purpose: 'verify_email', userId: id, email })
    await join(ctx, { userId: id, ...invitation })
    return openSession(ctx, {
      userId: id,
      device: null,
      hasSecondFactor: false,
      previousToken: input.previousToken,
    })
  })
}

type Redeemed = { invitationId: string; role: Role; email: string | null }

/** Uses up an invitation to `email`, or the one for the first owner while there is none. */
async function redeem(ctx: Ctx, input: { token: string; email: string }): Promise<Redeemed> {
  const [used] = await ctx.db.invitation.updateManyAndReturn({
    where: {
      tokenHash: hashToken(input.token),
      expiresAt: { gt: ctx.now },
      OR: [{ email: input.email }, { email: null }],
      ...IS_OPEN,
    },
    data: { acceptedAt: ctx.now },
    select: { id: true, role: true, email: true },
  })
  if (!used || (used.email === null && (await hasOwner(ctx)))) throw invitationInvalid()
  return { invitationId: used.id, role: used.role, email: used.email }
}

/** The invitation stays open when this throws: it is of the same transaction. */
async function join(ctx: Ctx, input: Omit<Redeemed, 'email'> & { userId: string }): Promise<void> {
  const { userId, role, invitationId } = input
  const { count } = await ctx.db.staffMembership.createMany({
    data: [{ userId, role, createdAt: ctx.now }],
    skipDuplicates: true,
  })
  if (count === 0) throw alreadyMember()
  await audit(ctx, {
    action: 'staff.join',
    entityType: 'user',
    entityId: userId,
    after: { role, invitationId },
  })
}

const accountExists = () =>
  new AppError(
    'conflict',
    'staff.account_exists',
    'There is an account with this address already. Sign in to it, then follow the invitation again.',
  )
