import 'server-only'
import { cookies } from 'next/headers'
import NextAuth from 'next-auth'
import { authOptions } from '@/lib/auth/next-auth'
import type { Provider } from '@/lib/auth/schema'
import { AppError } from '@/lib/core/errors'
import { env } from '@/lib/env'
import { cookieOptions } from './cookies'

/** As long as the library takes an answer. */
const MAX_SECONDS = 15 * 60

/**
 * Begins a sign-in with an account elsewhere: sets the cookies that its answer is checked with, and answers the
 * address over there. Called by an action, so that it needs neither script nor a token in the page.
 * Throws `auth.provider_unavailable` (503).
 */
export async function startProviderSignIn(provider: Provider, returnTo: `/${string}`): Promise<string> {
  // The library asks a browser that posts to it for a token; of ours, the action has checked where it comes from.
  const csrf = await ask({ method: 'GET', query: { nextauth: ['csrf'] } })
  const answer = await ask({
    method: 'POST',
    query: { nextauth: ['signin', provider] },
    cookies: Object.fromEntries(csrf.cookies.map(({ name, value }) => [name, value])),
    body: { ...csrf.body, callbackUrl: returnTo },
  })
  if (!URL.canParse(answer.location) || new URL(answer.location).origin === env.APP_URL)
    throw new AppError(
      'unavailable',
      'auth.provider_unavailable',
      'The other service does not answer. Try again in a moment, or sign in another way.',
    )
  const jar = await cookies()
  const options = cookieOptions({ maxAgeSeconds: MAX_SECONDS })
  for (const { name, value } of answer.cookies) jar.set(name, value, options)
  return answer.location
}

type Asked = {
  method: 'GET' | 'POST'
  query: { nextauth: string[] }
  cookies?: Record<string, string>
  body?: object
}

const library: (request: Asked, response: object) => Promise<void> = NextAuth(authOptions)

/** One request to the library, in the form that it takes outside of a route. */
async function ask(request: Asked) {
  const headers = new Map<string, string | string[]>()
  let body = {}
  const response = {
    status: () => response,
    getHeader: (name: string) => headers.get(name),
    setHeader: (name: string, value: string | string[]) => headers.set(name, value),
    send: (sent: object) => {
      body = sent
    },
    end: () => undefined,
  }
  await library(request, response)
  const cookies = [headers.get('Set-Cookie') ?? []].flat().map(readCookie)
  return { location: [headers.get('Location') ?? ''].join(), cookies, body }
}

/** Name and value of a Set-Cookie header. */
function readCookie(header: string): { name: string; value: string } {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? []
  return { name, value: decodeURIComponent(value) }
}
