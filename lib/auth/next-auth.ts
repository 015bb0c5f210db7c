import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { oauthProviders } from '@/lib/adapters/identity/providers'
import { createCtx } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { Token } from '@/lib/core/schema'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import { cookieOptions, PROVIDER_RETURN_COOKIE, SESSION_COOKIE } from '@/lib/http/cookies'
import { finishProviderSignIn } from '@/lib/http/finish-provider-sign-in'
import { log } from '@/lib/log'
import { SignIn } from './schema'
import { actorOfSession, revokeSession, SESSION_SECONDS } from './session'
import { signIn } from './sign-in'

// The library has no option for the address of the shop: without it, it would send people back to localhost.
process.env.NEXTAUTH_URL = env.APP_URL

/**
 * next-auth over our own sessions: what it calls a JWT is the opaque token of a row in Session, so
 * that every session can be seen and revoked. Its credentials go through the same verb as our form, and who comes
 * back from an account elsewhere through a verb too.
 */
export const authOptions: NextAuthOptions = {
  secret: env.AUTH_SECRET,
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  // Its own would print what it has at hand, profiles and tokens among it.
  logger: {
    error: (code, metadata) =>
      log.warn({ code, err: metadata instanceof Error ? metadata : metadata.error }, 'a sign-in has failed'),
    warn: (code) => log.warn({ code }, 'next-auth warns'),
    debug: () => undefined,
  },
  cookies: {
    sessionToken: { name: SESSION_COOKIE, options: cookieOptions({ maxAgeSeconds: SESSION_SECONDS }) },
    callbackUrl: { name: PROVIDER_RETURN_COOKIE, options: cookieOptions() },
  },
  providers: [
    ...oauthProviders(),
    CredentialsProvider({
      name: 'E-mail and password',
      credentials: {
        email: { label: 'E-mail', type: 'email' },
        password: { label: 'Password', type: 'password' },
      },
      async authorize(credentials, request) {
        const input = SignIn.safeParse({ email: credentials?.email, password: credentials?.password })
        if (!input.success) return null
        const userAgent = request.headers?.['user-agent']
        const ctx = createCtx({
          client: { ip: null, userAgent: typeof userAgent === 'string' ? userAgent : null },
        })
        const session = await signIn(ctx, input.data).catch(refusedIsNull)
        // Whoever has a second factor shows it on our own page.
        return session?.kind === 'signed_in' ? { id: session.userId, sessionToken: session.token } : null
      },
    }),
  ],
  jwt: {
    encode: ({ token }) => Promise.resolve(typeof token?.sessionToken === 'string' ? token.sessionToken : ''),
    async decode({ token }) {
      const sessionToken = Token.safeParse(token).data
      if (!sessionToken) return null
      const actor = await actorOfSession({ db }, sessionToken)
      return actor.kind === 'customer' || actor.kind === 'staff' ? { sub: actor.userId, sessionToken } : null
    },
  },
  callbacks: {
    /** Sessions of people from elsewhere are opened here, and not by the library: it only leads on. */
    signIn: ({ account, profile }) =>
      account?.type === 'oauth' ? finishProviderSignIn(account, profile) : account?.type === 'credentials',
    jwt: ({ token, user }) =>
      user && 'sessionToken' in user ? { ...token, sessionToken: user.sessionToken } : token,
    /** The browser is told that it is signed in, and as which user id; never the token. */
    session: ({ session, token }) => ({ ...session, user: { name: token.sub ?? null } }),
  },
  events: {
    async signOut({ token }) {
      if (typeof token?.sessionToken === 'string') await revokeSession({ db }, token.sessionToken)
    },
  },
}

function refusedIsNull(error: unknown): null {
  if (error instanceof AppError) return null
  throw error
}
