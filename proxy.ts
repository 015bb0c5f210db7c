import { type NextRequest, NextResponse } from 'next/server'
import { personalPageCsp } from '@/lib/http/content-security-policy'
import { signInFirst } from '@/lib/http/sign-in-first'

/** Over https the name has a prefix: see lib/http/cookies.ts. */
const SESSION_COOKIES = ['session', '__Host-session']

/**
 * Gives personal pages their nonce, and sends browsers without a session to where they get one. Nothing else: a
 * proxy in front of the static pages would halve their throughput. What is refused, the front door has refused;
 * what is allowed, the verbs decide.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  const isPost = request.method === 'POST'
  const instead = SESSION_COOKIES.some((name) => request.cookies.has(name))
    ? null
    : signInFirst(pathname, search)
  if (instead && !isPost) {
    const response = NextResponse.redirect(new URL(instead, process.env.APP_URL ?? request.url), 307)
    response.headers.set('Cache-Control', 'private, no-store')
    return response
  }
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const csp = personalPageCsp({
    nonce,
    stripeApiBase: process.env.STRIPE_API_BASE ?? '',
    isDevelopment: process.env.NODE_ENV === 'development',
    signInAddresses: [
      ...(process.env.GOOGLE_CLIENT_ID ? [process.env.GOOGLE_ISSUER || 'https://accounts.google.com'] : []),
      ...(process.env.GITHUB_CLIENT_ID ? [process.env.GITHUB_URL || 'https://github.com'] : []),
    ],
  })
  const headers = new Headers(request.headers)
  // Next reads the nonce for its own scripts from here.
  headers.set('Content-Security-Policy', csp)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', csp)
  response.headers.set('Cache-Control', 'private, no-store')
  return response
}

/** One entry for each personal path in each market; a test compares with PERSONAL_PATHS, since this must be literal. */
export const config = {
  matcher: [
    '/admin/:path*',
    '/account/:path*',
    '/cart/:path*',
    '/checkout/:path*',
    '/forgot-password/:path*',
    '/orders/:path*',
    '/register/:path*',
    '/reset-password/:path*',
    '/sign-in/:path*',
    '/stock-alerts/:path*',
    '/verify-email/:path*',
    '/wishlists/:path*',
    '/de-de/account/:path*',
    '/de-de/cart/:path*',
    '/de-de/checkout/:path*',
    '/de-de/forgot-password/:path*',
    '/de-de/orders/:path*',
    '/de-de/register/:path*',
    '/de-de/reset-password/:path*',
    '/de-de/sign-in/:path*',
    '/de-de/stock-alerts/:path*',
    '/de-de/verify-email/:path*',
    '/de-de/wishlists/:path*',
  ],
}
