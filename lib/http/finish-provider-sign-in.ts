import 'server-only'
import { cookies } from 'next/headers'
import type { NextRequest } from 'next/server'
import { identityOf } from '@/lib/adapters/identity/providers'
import { signInWithProvider } from '@/lib/auth/sign-in-with-provider'
import { AppError } from '@/lib/core/errors'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
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
  const { market, search, back } = await whereItBegan()
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
    if (error instanceof AppError) return leadBack(error)
    log.error({ err: error }, 'unexpected error in a sign-in with an account elsewhere')
    throw error
  }
}

/**
 * What the library has answered, but for whoever comes back from an account elsewhere in vain: it would lead them to
 * error pages of its own. They are led to where it began, and read there why.
 */
export async function withWayBack(request: NextRequest, response: Response): Promise<Response> {
  const { pathname, searchParams } = request.nextUrl
  const isReturn = request.method === 'GET' && pathname.startsWith('/api/auth/callback/')
  const isInVain = isBelowLibrary(response.headers.get('Location'))
  if (isReturn && isInVain) {
    // https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1
    const isCancelled = searchParams.get('error') === 'access_denied'
    response.headers.set('Location', await leadBack(isCancelled ? cancelled() : failed()))
  }
  return response
}

function isBelowLibrary(address: string | null): boolean {
  return address !== null && new URL(address, env.APP_URL).pathname.startsWith('/api/auth/')
}

async function leadBack(error: AppError): Promise<string> {
  const { market, back } = await whereItBegan()
  const message = errorText(error, market.language)
  const state = { status: 'error', code: error.code, message, fields: {}, params: {} } as const
  await setFlash({ form: PROVIDER_FORM, state, values: {} })
  return back
}

const cancelled = () =>
  new AppError(
    'forbidden',
    'auth.provider_cancelled',
    'You did not go on there, so nothing has changed here. Try again, or sign in another way.',
  )

const failed = () =>
  new AppError(
    'unavailable',
    'auth.provider_failed',
    'Signing in there did not work out, or took too long. Try again, or sign in another way.',
  )

/**
 * The sign-in page that `startProviderSignIn` was called from. Its cookie can be anybody's, and the library writes there
 * what it thinks itself when there is none: another address than that of a sign-in page is not believed.
 */
async function whereItBegan() {
  const jar = await cookies()
  const told = jar.get(PROVIDER_RETURN_COOKIE)?.value ?? ''
  const { pathname, search } = new URL(URL.canParse(told) ? told : env.APP_URL)
  const slug = MARKET_SLUGS.find((each) => pathname.startsWith(`/${each}/`))
  const market = slug ? MARKETS[slug] : DEFAULT_MARKET
  const page = marketPath(market, '/sign-in')
  const query = pathname === page ? search : ''
  return { market, search: query, back: `${env.APP_URL}${page}${query}` }
}
