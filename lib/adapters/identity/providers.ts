import 'server-only'
import GithubProvider from 'next-auth/providers/github'
import GoogleProvider from 'next-auth/providers/google'
import type { OAuthConfig, TokenEndpointHandler } from 'next-auth/providers/oauth'
import { z } from 'zod'
import { offeredProviders } from '@/lib/auth/offered-providers'
import { ProviderIdentity } from '@/lib/auth/schema'
import { env } from '@/lib/env'

/** The offered providers as next-auth wants them. */
// Their profiles have nothing in common; `identityOf` reads what we need.
// biome-ignore lint/suspicious/noExplicitAny: the library's own type for a list of providers
export function oauthProviders(): OAuthConfig<any>[] {
  return offeredProviders().map(({ id }) => (id === 'google' ? google() : github()))
}

/** Google, or with GOOGLE_ISSUER whoever speaks its protocol at another address. */
function google() {
  return GoogleProvider({
    clientId: env.GOOGLE_CLIENT_ID,
    clientSecret: env.GOOGLE_CLIENT_SECRET,
    token: { request: exchangeCode('callback') },
    ...(env.GOOGLE_ISSUER === ''
      ? {}
      : { wellKnown: `${env.GOOGLE_ISSUER}/.well-known/openid-configuration` }),
  })
}

const Emails = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }))

/** GitHub, or with GITHUB_URL a server of its Enterprise kind. It tells which addresses it has verified in a list of their own. */
function github() {
  const web = env.GITHUB_URL || 'https://github.com'
  const api = env.GITHUB_URL === '' ? 'https://api.github.com' : `${env.GITHUB_URL}/api/v3`
  return GithubProvider({
    clientId: env.GITHUB_CLIENT_ID,
    clientSecret: env.GITHUB_CLIENT_SECRET,
    checks: ['pkce', 'state'],
    issuer: `${web}/login/oauth`,
    authorization: {
      url: `${web}/login/oauth/authorize`,
      params: { scope: 'read:user user:email' },
    },
    token: { url: `${web}/login/oauth/access_token`, request: exchangeCode('oauthCallback') },
    userinfo: {
      url: `${api}/user`,
      async request({ client, tokens }) {
        const token = tokens.access_token ?? ''
        const [profile, response] = await Promise.all([
          client.userinfo(token),
          fetch(`${api}/user/emails?per_page=100`, {
            headers: { Authorization: `Bearer ${token}`, Accept: 'application/vnd.github+json' },
            signal: AbortSignal.timeout(10_000),
          }),
        ])
        const primary = (await addressesIn(response)).find((each) => each.primary)
        return { ...profile, email: primary?.email ?? '', email_verified: primary?.verified ?? false }
      },
    },
  })
}

async function addressesIn(response: Response): Promise<z.infer<typeof Emails>> {
  // Whoever has not let us read them has none that we could use; no answer at all is no such answer.
  if (response.status === 403 || response.status === 404) return []
  if (!response.ok) throw new Error(`GitHub does not tell addresses: ${response.status}`)
  return Emails.parse(await response.json())
}

/**
 * Asks for a code, and for nothing else that may stand in the address of the callback. The library alone would take an
 * access token from there: somebody could come with the one that another app was given, and be who gave it.
 */
function exchangeCode(flow: 'callback' | 'oauthCallback'): NonNullable<TokenEndpointHandler['request']> {
  return async ({ client, provider, params, checks }) => ({
    tokens: await client[flow](provider.callbackUrl, params, { ...checks, response_type: 'code' }),
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
  const { email, name } = ProviderIdentity.shape
  return ProviderIdentity.parse({
    provider: account.provider,
    providerAccountId: account.providerAccountId,
    // What we could not use ourselves keeps nobody out: it is as good as nothing.
    email: email.catch(null).parse(profile.email || null),
    isEmailVerified: profile.email_verified === true,
    name: name.catch(null).parse((profile.name ?? profile.login)?.slice(0, 120)),
  })
}
