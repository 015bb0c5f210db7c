import 'server-only'
import { cookies } from 'next/headers'
import { identityOf } from '@/lib/adapters/identity/providers'
import { signInWithProvider } from '@/lib/auth/sign-in-with-provider'
import { AppError } from '@/lib/core/errors'
import { env } from '@/lib/env'
import { DEFAULT_MARKET, MARKET_SLUGS, MARKETS, marketPath } from '@/lib/markets/markets'
import { beginBrowserSession, formerSession, holdSignInStep } from './browser-session'
import { PROVIDER_RETURN_COOKIE } from './cookies'
import { errorText } from './error-texts'
import { setFlash } from './flash'
import { pageCtx } from './page-ctx'

/** The form that starts it: what went wrong is shown there. */
export const PROVIDER_FORM = 'sign-in-with-provider'

/**
 * Signs in whoever comes back from an account elsewhere, and answers the address to go on to: that of the sign-in
 * page where it began, which leads on, or that of the second factor.
 */
export async function finishProviderSignIn(
  account: { provider: string; providerAccountId: string },
  profile: unknown,
): Promise<string> {
  const { market, pathname, search } = await whereItBegan()
  const back = `${env.APP_URL}${pathname}${search}`
  const ctx = await pageCtx({ market })
  try {
    const identity = identityOf(account, profile)
    const outcome = await signInWithProvider(ctx, { ...identity, ...(await formerSession()) })
    if (outcome.kind === 'second_factor_due') {
      await holdSignInStep(outcome.stepToken)
      return `${env.APP_URL}${marketPath(market, '/sign-in/second-factor')}${search}`
    }
    await beginBrowserSession(ctx, outcome)
    return back
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const message = errorText(error, market.language)
    const state = { status: 'error', code: error.code, message, fields: {}, params: {} } as const
    await setFlash({ form: PROVIDER_FORM, state, values: {} })
    return back
  }
}

/** The page that `startProviderSignIn` was called from. Only its path is believed, since others can set it too. */
async function whereItBegan() {
  const jar = await cookies()
  const told = jar.get(PROVIDER_RETURN_COOKIE)?.value ?? ''
  const { pathname, search } = new URL(URL.canParse(told) ? told : `${env.APP_URL}/sign-in`)
  const slug = MARKET_SLUGS.find((each) => pathname.startsWith(`/${each}/`))
  return { market: slug ? MARKETS[slug] : DEFAULT_MARKET, pathname, search }
}
