import NextAuth from 'next-auth'
import { authOptions } from '@/lib/auth/next-auth'
import { offeredProviders } from '@/lib/auth/offered-providers'
import { notFound } from '@/lib/core/errors'
import { withWayBack } from '@/lib/http/finish-provider-sign-in'
import { guardHandler } from '@/lib/http/guard-handler'

const library: (request: Request, context: unknown) => Promise<Response> = NextAuth(authOptions)

const callbacks = offeredProviders().map(({ id }) => `callback/${id}`)

/** Anything else next-auth answers with an error of its own, some with a 500. */
const ADDRESSES = {
  GET: new RegExp(
    `^/api/auth/(?:${['session|csrf|providers|signin|signout|error|verify-request', ...callbacks].join('|')})$`,
  ),
  HEAD: /^$/,
  POST: /^\/api\/auth\/(?:signin\/credentials|callback\/credentials|signout|_log)$/,
} as Record<string, RegExp>

const handler = guardHandler(
  async (request, context) => withWayBack(request, await library(request, context)),
  {
    maxBytes: 16 * 1024,
    refuse({ method, nextUrl }) {
      if (!ADDRESSES[method]?.test(nextUrl.pathname) || hasControls(nextUrl.searchParams))
        throw notFound('page')
    },
  },
)

/** It writes what it is told into a Location header. */
function hasControls(query: URLSearchParams): boolean {
  return [...query].some((pair) => /\p{Cc}/u.test(pair.join('')))
}

export { handler as GET, handler as POST }
