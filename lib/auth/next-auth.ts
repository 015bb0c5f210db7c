import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { createCtx } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { Token } from '@/lib/core/schema'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import { cookieOptions, SESSION_COOKIE } from '@/lib/http/cookies'
import { SignIn } from './schema'
import { actorOfSession, revokeSession, SESSION_SECONDS } from './session'
import { signIn } from './sign-in'

/**
 * next-auth over our own sessions: what it calls a JWT is the opaque token of a row in Session, so
 * that every session can be seen and revoked. Its credentials go through the same verb as our form.
 */
export const authOptions: NextAuthOptions = {
  secret: env.AUTH_SECRET,
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  pages: { signIn: '/admin/sign-in', error: '/admin/sign-in' },
  cookies: {
    sessionToken: { name: SESSION_COOKIE, options: cookieOptions({ maxAgeSeconds: SESSION_SECONDS }) },
  },
  providers: [
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
