import 'server-only'
import { type Ctx, transact } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { emit } from '@/lib/events/emit'
import { findDevice } from './known-device'
import type { ProviderIdentity } from './schema'
import { enter, type FormerSession, type SecondFactorDue, type SignedIn } from './sign-in'

/**
 * Signs in whoever an account elsewhere says they are. The first time, it is joined to the account here with the
 * same address, if both sides have proved that address; without one here, it is opened.
 * Throws `auth.provider_unverified` (403), `auth.provider_conflict` (409), `auth.provider_refused` (403).
 */
export async function signInWithProvider(
  ctx: Ctx,
  input: ProviderIdentity & FormerSession,
): Promise<SignedIn | SecondFactorDue> {
  const user = (await findLinked(ctx, input)) ?? (await link(ctx, input))
  if (user.status !== 'active' || user.isDemo) throw refused()
  const device = await findDevice(ctx, { email: user.email, deviceToken: input.deviceToken })
  return enter(ctx, { userId: user.id, device, previousToken: input.previousToken })
}

type LinkedUser = { id: string; email: string; status: string; isDemo: boolean }

async function findLinked(ctx: Ctx, identity: ProviderIdentity): Promise<LinkedUser | null> {
  const { provider, providerAccountId } = identity
  const found = await ctx.db.account.findUnique({
    where: { provider_providerAccountId: { provider, providerAccountId } },
    include: { user: true },
  })
  return found?.user ?? null
}

async function link(ctx: Ctx, identity: ProviderIdentity): Promise<LinkedUser> {
  const { provider, providerAccountId, email, name } = identity
  if (!email || !identity.isEmailVerified)
    throw new AppError(
      'forbidden',
      'auth.provider_unverified',
      'Your account there has no confirmed e-mail address. Confirm it there, or sign in here with a password.',
    )
  return transact(ctx, async (ctx) => {
    // Of two requests at once, one opens the account and the other waits here and finds it.
    const { count: opened } = await ctx.db.user.createMany({
      data: [{ id: newId(), email, name, emailVerifiedAt: ctx.now, locale: ctx.market.locale }],
      skipDuplicates: true,
    })
    const user = await ctx.db.user.findUniqueOrThrow({ where: { email } })
    if (user.isDemo || user.status !== 'active') throw refused()
    if (!user.emailVerifiedAt)
      throw new AppError(
        'conflict',
        'auth.provider_conflict',
        'There is an account here whose address was never confirmed. Sign in with its password, or choose a new one with "Forgot password", and confirm the address; then this works too.',
      )
    const { count: linked } = await ctx.db.account.createMany({
      data: [{ id: newId(), userId: user.id, provider, providerAccountId }],
      skipDuplicates: true,
    })
    const market = ctx.market.slug
    if (opened > 0) await emit(ctx, 'user.verified', { userId: user.id, market })
    else if (linked > 0)
      await emit(ctx, 'user.securityChanged', { userId: user.id, change: 'provider_linked', market })
    return linked > 0 ? user : ((await findLinked(ctx, identity)) ?? user)
  })
}

const refused = () =>
  new AppError(
    'forbidden',
    'auth.provider_refused',
    'This account cannot be used to sign in here. Write to us if you think it should.',
  )
