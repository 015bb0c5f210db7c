import 'server-only'
import GithubProvider from 'next-auth/providers/github'
import GoogleProvider from 'next-auth/providers/google'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { z } from 'zod'
import { offeredProviders } from '@/lib/auth/offered-providers'
import { ProviderIdentity } from '@/lib/auth/schema'
import { env } from '@/lib/env'

/** The offered providers as next-auth wants them. */
// Their profiles have nothing in common; `identityOf` reads what we need.
// biome-ignore lint/suspicious/noExplicitAny: the library's own type for a list of providers
export function oauthProviders(): OAuthConfig<any>[] {
  const google = () =>
    GoogleProvider({ clientId: env.GOOGLE_CLIENT_ID, clientSecret: env.GOOGLE_CLIENT_SECRET })
  return offeredProviders().map(({ id }) => (id === 'google' ? google() : github()))
}

const GITHUB_API = 'https://api.github.com'
const Emails = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }))

/** GitHub tells which addresses it has verified in a list of their own. */
function github() {
  return GithubProvider({
    clientId: env.GITHUB_CLIENT_ID,
    clientSecret: env.GITHUB_CLIENT_SECRET,
    checks: ['pkce', 'state'],
    userinfo: {
      url: `${GITHUB_API}/user`,
      async request({ client, tokens }) {
        const token = tokens.access_token ?? ''
        const [profile, response] = await Promise.all([
          client.userinfo(token),
          fetch(`${GITHUB_API}/user/emails`, {
            headers: { Authorization: `Bearer ${token}`, Accept: 'application/vnd.github+json' },
            signal: AbortSignal.timeout(10_000),
          }),
        ])
        const emails = response.ok ? Emails.parse(await response.json()) : []
        const primary = emails.find((each) => each.primary)
        return { ...profile, email: primary?.email ?? '', email_verified: primary?.verified ?? false }
      },
    },
  })
}

const Profile = z.object({
  email: z.string().nullish(),
  email_verified: z.unknown().optional(),
  name: z.string().nullish(),
  login: z.string().nullish(),
})

/** Who a provider says somebody is. An address that it does not vouch for counts for nothing. Throws ZodError. */
export function identityOf(account: { provider: string; providerAccountId: string }, raw: unknown) {
  const profile = Profile.parse(raw)
  return ProviderIdentity.parse({
    provider: account.provider,
    providerAccountId: account.providerAccountId,
    email: profile.email || null,
    isEmailVerified: profile.email_verified === true,
    name: (profile.name ?? profile.login)?.slice(0, 120),
  })
}
