import { json, type Reply, seeOther } from '../http/server'
import { type Client, credentialsOf, withQuery } from './client'
import type { AuthorizationRequest, Grant, Grants } from './grants'
import type { Person } from './people'
import { type Handled, type Protocol, refusalPage, type TokenRequest } from './protocol'

const DOCS = 'https://docs.github.com/apps/managing-oauth-apps'

/**
 * GitHub's OAuth apps and the two reads that follow, with the API below /api/v3 as on GitHub Enterprise Server:
 * https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
 */
export class GitHub implements Protocol {
  readonly provider = 'github'
  readonly name = 'GitHub'
  readonly authorizePath = '/login/oauth/authorize'

  constructor(
    private readonly url: string,
    private readonly client: Client,
    private readonly grants: Grants,
  ) {}

  async answer(route: string, { headers, form }: TokenRequest): Promise<Handled> {
    if (route === 'POST /login/oauth/access_token') return this.token({ headers, form })
    const read = READS[route]
    if (!read) return null
    if (!headers['user-agent'])
      return apiFailure(403, 'Request forbidden by administrative rules. A User-Agent header is missing.')
    const grant = this.grants.ofBearer(headers.authorization)
    return grant ? read(grant) : apiFailure(401, 'Bad credentials')
  }

  readRequest(query: URLSearchParams): AuthorizationRequest | Reply {
    const { redirectUri } = this.client
    if (query.get('client_id') !== this.client.id)
      return refusalPage(404, 'Not Found', 'There is no app with this client_id.')
    if ((query.get('redirect_uri') ?? redirectUri) !== redirectUri)
      return seeOther(this.back({ state: query.get('state') }, mismatch('authorization-request')))
    if (query.has('code_challenge') && query.get('code_challenge_method') !== 'S256')
      return refusalPage(400, 'invalid_request', 'code_challenge_method must be S256.')
    return {
      redirectUri,
      state: query.get('state'),
      scopes: (query.get('scope') ?? '').split(/[\s,]+/).filter(Boolean),
      challenge: query.get('code_challenge'),
      nonce: null,
    }
  }

  allowed(request: AuthorizationRequest, code: string): string {
    return this.back(request, { code })
  }

  cancelled(request: AuthorizationRequest): string {
    return this.back(request, {
      error: 'access_denied',
      error_description: 'The user has denied your application access.',
      error_uri: `${DOCS}/troubleshooting-authorization-request-errors/#access-denied`,
    })
  }

  /** With the name of who answers (RFC 9207), as GitHub does since April 2026. */
  private back({ state }: Pick<AuthorizationRequest, 'state'>, values: Record<string, string>): string {
    return withQuery(this.client.redirectUri, { ...values, state, iss: `${this.url}/login/oauth` })
  }

  /** Failures are a 200 too. */
  private token({ headers, form }: TokenRequest): Reply {
    const answer = this.exchange({ headers, form })
    if (/\bjson\b/.test(headers.accept ?? '')) return json(200, answer)
    const type = 'application/x-www-form-urlencoded; charset=utf-8'
    return { status: 200, body: new URLSearchParams(answer).toString(), headers: { 'Content-Type': type } }
  }

  private exchange({ headers, form }: TokenRequest): Record<string, string> {
    const { id, secret } = credentialsOf(headers, form)
    if (id !== this.client.id || secret !== this.client.secret)
      return failure(
        'incorrect_client_credentials',
        'The client_id and/or client_secret passed are incorrect.',
      )
    const grant = this.grants.redeem({
      code: form.get('code') ?? '',
      redirectUri: form.get('redirect_uri') ?? this.client.redirectUri,
      verifier: form.get('code_verifier'),
    })
    if (grant === 'redirect_uri') return mismatch('oauth-app-access-token-request')
    if (typeof grant === 'string')
      return failure('bad_verification_code', 'The code passed is incorrect or expired.')
    return { access_token: grant.token, token_type: 'bearer', scope: grant.request.scopes.join(',') }
  }
}

const READS: Record<string, (grant: Grant) => Reply> = {
  'GET /api/v3/user': ({ person }) =>
    json(200, {
      login: loginOf(person),
      id: Number(person.id),
      type: 'User',
      name: person.name,
      email: null,
    }),
  'GET /api/v3/user/emails': ({ person, request }) =>
    request.scopes.some((scope) => scope === 'user' || scope === 'user:email')
      ? json(200, addressesOf(person))
      : apiFailure(404, 'Not Found'),
}

/** The address that GitHub itself gives everybody comes first, and is not the one to write to. */
function addressesOf(person: Person) {
  const own = `${person.id}+${loginOf(person)}@users.noreply.github.com`
  return [
    { email: own, primary: false, verified: true, visibility: null },
    { email: person.email, primary: true, verified: person.isVerified, visibility: 'private' },
  ]
}

function loginOf(person: Person): string {
  return (person.email.split('@')[0] ?? '').replace(/[^a-z0-9]+/g, '-')
}

function failure(error: string, description: string): Record<string, string> {
  const page = 'troubleshooting-oauth-app-access-token-request-errors'
  return {
    error,
    error_description: description,
    error_uri: `${DOCS}/${page}/#${error.replaceAll('_', '-')}`,
  }
}

function mismatch(request: string): Record<string, string> {
  return {
    error: 'redirect_uri_mismatch',
    error_description: 'The redirect_uri MUST match the registered callback URL for this application.',
    error_uri: `${DOCS}/troubleshooting-${request}-errors/#redirect-uri-mismatch`,
  }
}

function apiFailure(status: number, message: string): Reply {
  return json(status, { message, documentation_url: 'https://docs.github.com/rest', status: String(status) })
}
