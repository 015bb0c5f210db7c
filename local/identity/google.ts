import { createHash } from 'node:crypto'
import { json, type Reply } from '../http/server'
import { type Client, credentialsOf, withQuery } from './client'
import type { AuthorizationRequest, Grant, Grants, Refused } from './grants'
import { type Handled, type Protocol, refusalPage, type TokenRequest } from './protocol'
import type { SigningKey } from './signing-key'

const TOKEN_SECONDS = 3_599

/** Google as OpenID Connect knows it: https://developers.google.com/identity/openid-connect/openid-connect */
export class Google implements Protocol {
  readonly provider = 'google'
  readonly name = 'Google'

  constructor(
    private readonly issuer: string,
    private readonly client: Client,
    private readonly grants: Grants,
    private readonly key: SigningKey,
  ) {}

  /** What is served below the issuer, besides the page that people see. */
  async answer(route: string, { headers, form }: TokenRequest): Promise<Handled> {
    switch (route) {
      case 'GET /.well-known/openid-configuration':
        return json(200, this.discovery())
      case 'GET /oauth2/v3/certs':
        return json(200, { keys: [this.key.publicJwk] })
      case 'POST /token':
        return this.token({ headers, form })
      case 'GET /v1/userinfo': {
        const grant = this.grants.ofBearer(headers.authorization)
        return grant
          ? json(200, profileOf(grant))
          : failed(401, 'invalid_token', 'Invalid Credentials', { 'WWW-Authenticate': INVALID_TOKEN })
      }
      default:
        return null
    }
  }

  readonly authorizePath = '/o/oauth2/v2/auth'

  readRequest(query: URLSearchParams): AuthorizationRequest | Reply {
    const scopes = (query.get('scope') ?? '').split(' ').filter(Boolean)
    if (query.get('client_id') !== this.client.id)
      return refusalPage(401, 'invalid_client', 'The OAuth client was not found.')
    if (query.get('redirect_uri') !== this.client.redirectUri)
      return refusalPage(400, 'redirect_uri_mismatch', `Registered is ${this.client.redirectUri}.`)
    if (query.get('response_type') !== 'code')
      return refusalPage(400, 'unsupported_response_type', 'Only response_type=code is spoken here.')
    if (!scopes.includes('openid')) return refusalPage(400, 'invalid_scope', 'The scope has no "openid".')
    if (query.has('code_challenge') && query.get('code_challenge_method') !== 'S256')
      return refusalPage(400, 'invalid_request', 'code_challenge_method must be S256.')
    return {
      redirectUri: this.client.redirectUri,
      state: query.get('state'),
      scopes,
      challenge: query.get('code_challenge'),
      nonce: query.get('nonce'),
    }
  }

  allowed({ redirectUri, state, scopes }: AuthorizationRequest, code: string): string {
    return withQuery(redirectUri, { state, code, scope: scopes.join(' '), authuser: '0', prompt: 'consent' })
  }

  cancelled({ redirectUri, state }: AuthorizationRequest): string {
    return withQuery(redirectUri, { error: 'access_denied', state })
  }

  private async token({ headers, form }: TokenRequest): Promise<Reply> {
    const { id, secret } = credentialsOf(headers, form)
    if (id !== this.client.id) return failed(401, 'invalid_client', 'The OAuth client was not found.')
    if (secret !== this.client.secret) return failed(401, 'invalid_client', 'Unauthorized')
    if (form.get('grant_type') !== 'authorization_code')
      return failed(400, 'unsupported_grant_type', `Invalid grant_type: ${form.get('grant_type') ?? ''}`)
    const redemption = {
      code: form.get('code') ?? '',
      redirectUri: form.get('redirect_uri'),
      verifier: form.get('code_verifier'),
    }
    const grant = this.grants.redeem(redemption)
    if (typeof grant === 'string') return refused(grant, redemption.verifier)
    return json(
      200,
      {
        access_token: grant.token,
        expires_in: TOKEN_SECONDS,
        scope: grant.request.scopes.join(' '),
        token_type: 'Bearer',
        id_token: await this.idToken(grant),
      },
      { 'Cache-Control': 'no-store' },
    )
  }

  private idToken(grant: Grant & { token: string }): Promise<string> {
    const now = Math.floor(Date.now() / 1000)
    const { nonce } = grant.request
    return this.key.sign({
      iss: this.issuer,
      azp: this.client.id,
      aud: this.client.id,
      ...profileOf(grant),
      at_hash: createHash('sha256').update(grant.token).digest().subarray(0, 16).toString('base64url'),
      ...(nonce === null ? {} : { nonce }),
      iat: now,
      exp: now + TOKEN_SECONDS,
    })
  }

  private discovery() {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}${this.authorizePath}`,
      token_endpoint: `${this.issuer}/token`,
      userinfo_endpoint: `${this.issuer}/v1/userinfo`,
      jwks_uri: `${this.issuer}/oauth2/v3/certs`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid', 'email', 'profile'],
      token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
      claims_supported: ['aud', 'email', 'email_verified', 'exp', 'iat', 'iss', 'name', 'sub'],
      code_challenge_methods_supported: ['S256'],
      grant_types_supported: ['authorization_code'],
    }
  }
}

const INVALID_TOKEN = 'Bearer error="invalid_token", error_description="Invalid Credentials"'

/** What the scopes of a grant let an app know. */
function profileOf({ person, request }: Grant) {
  const [givenName = '', ...familyNames] = person.name.split(' ')
  return {
    sub: person.id,
    ...(request.scopes.includes('email') ? { email: person.email, email_verified: person.isVerified } : {}),
    ...(request.scopes.includes('profile')
      ? { name: person.name, given_name: givenName, family_name: familyNames.join(' ') }
      : {}),
  }
}

function refused(reason: Refused, verifier: string | null): Reply {
  if (reason === 'redirect_uri') return failed(400, 'redirect_uri_mismatch', 'Bad Request')
  if (reason === 'code') return failed(400, 'invalid_grant', 'Malformed auth code.')
  return failed(400, 'invalid_grant', verifier === null ? 'Missing code verifier.' : 'Invalid code verifier.')
}

function failed(status: number, error: string, description: string, headers = {}): Reply {
  return json(status, { error, error_description: description }, headers)
}
