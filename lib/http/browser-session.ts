import 'server-only'
import { cookies } from 'next/headers'
import { DEVICE_SECONDS } from '@/lib/auth/known-device'
import { STEP_SECONDS } from '@/lib/auth/second-factor'
import { revokeSession, SESSION_SECONDS } from '@/lib/auth/session'
import type { FormerSession, SecondFactorDue, SignedIn } from '@/lib/auth/sign-in'
import { mergeCarts } from '@/lib/cart/merge-carts'
import type { Ctx } from '@/lib/context'
import { Token } from '@/lib/core/schema'
import {
  CART_COOKIE,
  CART_COUNT_COOKIE,
  cookieOptions,
  DEVICE_COOKIE,
  SESSION_COOKIE,
  SIGN_IN_STEP_COOKIE,
  SIGNED_IN_COOKIE,
} from './cookies'

/** What a sign-in is told about the browser it happens in, from its cookies. */
export async function formerSession(): Promise<FormerSession> {
  const jar = await cookies()
  const read = (name: string) => Token.safeParse(jar.get(name)?.value).data
  return { previousToken: read(SESSION_COOKIE), deviceToken: read(DEVICE_COOKIE) }
}

/** The place between password and second factor that this browser holds. */
export async function stepTokenOfBrowser(): Promise<string | undefined> {
  const jar = await cookies()
  return Token.safeParse(jar.get(SIGN_IN_STEP_COOKIE)?.value).data
}

/** Goes on after a first proof of who somebody is: to `next` when it was enough, else to the second factor. */
export async function continueSignIn(
  ctx: Ctx,
  outcome: SignedIn | SecondFactorDue,
  next: `/${string}`,
): Promise<`/${string}`> {
  if (outcome.kind === 'signed_in') {
    await beginBrowserSession(ctx, outcome)
    return next
  }
  await holdSignInStep(outcome.stepToken)
  return `/sign-in/second-factor?next=${encodeURIComponent(next)}`
}

/** Lets this browser hold the place between password and second factor. */
export async function holdSignInStep(stepToken: string): Promise<void> {
  const jar = await cookies()
  jar.set(SIGN_IN_STEP_COOKIE, stepToken, cookieOptions({ maxAgeSeconds: STEP_SECONDS }))
}

/** Makes this browser the new session's: sets its cookies, and the guest's cart becomes the person's. */
export async function beginBrowserSession(ctx: Ctx, session: SignedIn): Promise<void> {
  const jar = await cookies()
  jar.set(SESSION_COOKIE, session.token, cookieOptions({ maxAgeSeconds: SESSION_SECONDS }))
  if (session.deviceToken)
    jar.set(DEVICE_COOKIE, session.deviceToken, cookieOptions({ maxAgeSeconds: DEVICE_SECONDS }))
  jar.delete(SIGN_IN_STEP_COOKIE)
  const options = cookieOptions({ maxAgeSeconds: SESSION_SECONDS, readable: true })
  jar.set(SIGNED_IN_COOKIE, '1', options)
  const cart = await mergeCarts(ctx, session.userId)
  if (!cart) return
  jar.set(CART_COUNT_COOKIE, String(cart.itemCount), options)
}

/** Signs this browser out. Its cart goes with the person: whoever sits here next must not find it. */
export async function endBrowserSession(ctx: Ctx): Promise<void> {
  const jar = await cookies()
  const token = Token.safeParse(jar.get(SESSION_COOKIE)?.value).data
  if (token) await revokeSession(ctx, token)
  for (const name of [SESSION_COOKIE, SIGNED_IN_COOKIE, CART_COOKIE, CART_COUNT_COOKIE]) jar.delete(name)
}
