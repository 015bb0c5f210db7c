import { type NextRequest, NextResponse } from 'next/server'
import { PERSONAL_PATHS, personalPageCsp } from '@/lib/http/content-security-policy'
import { refusePost } from '@/lib/http/guard-post'
import { isMarketSlug } from '@/lib/markets/markets'

/**
 * Sees only what it must (a proxy in front of the static pages would halve their throughput): form
 * posts and actions, whose Origin and size it checks, and personal pages, which get their nonce.
 * It authorizes nobody; that is done in the verbs.
 */
export function proxy(request: NextRequest): NextResponse {
  const refusal = refusePost(request, appOrigin)
  if (refusal)
    return new NextResponse(refusal.text, {
      status: refusal.status,
      headers: { 'Content-Type': 'text/plain' },
    })
  if (!isPersonal(request.nextUrl.pathname)) return NextResponse.next()

  const nonce = crypto.randomUUID().replaceAll('-', '')
  const csp = personalPageCsp({
    nonce,
    stripeApiBase: process.env.STRIPE_API_BASE ?? '',
    isDevelopment: process.env.NODE_ENV === 'development',
  })
  const headers = new Headers(request.headers)
  // Next reads the nonce for its own scripts from here.
  headers.set('Content-Security-Policy', csp)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', csp)
  response.headers.set('Cache-Control', 'private, no-store')
  return response
}

/** lib/env.ts cannot be read here: the proxy is bundled apart from the server. */
const appOrigin = new URL(process.env.APP_URL || 'http://localhost:3000').origin

function isPersonal(pathname: string): boolean {
  const [first = '', second = ''] = pathname.split('/').filter(Boolean)
  const segment = isMarketSlug(first) ? second : first
  return (PERSONAL_PATHS as readonly string[]).includes(segment)
}

export const config = {
  matcher: [
    { source: '/((?!api/|_next/).*)', has: [{ type: 'header', key: 'next-action' }] },
    {
      source: '/((?!api/|_next/).*)',
      has: [
        {
          type: 'header',
          key: 'content-type',
          value: '(multipart/form-data|application/x-www-form-urlencoded).*',
        },
      ],
    },
    '/admin/:path*',
    '/cart/:path*',
    '/checkout/:path*',
    '/orders/:path*',
    '/de-de/cart/:path*',
    '/de-de/checkout/:path*',
    '/de-de/orders/:path*',
  ],
}
