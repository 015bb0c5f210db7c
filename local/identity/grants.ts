import { createHash, randomBytes } from 'node:crypto'
import type { Person } from './people'

/** What an app has asked for when it sent somebody here. */
export type AuthorizationRequest = {
  redirectUri: string
  state: string | null
  scopes: string[]
  /** S256 of the verifier that the code must come back with (RFC 7636); null: none was announced. */
  challenge: string | null
  nonce: string | null
}

export type Grant = { request: AuthorizationRequest; person: Person }

type Code = Grant & { expiresAt: number; isUsed: boolean; token: string }

export type Redemption = { code: string; redirectUri: string | null; verifier: string | null }
export type Refused = 'code' | 'redirect_uri' | 'verifier'

const CODE_MS = 60_000
const TOKEN_MS = 60 * 60 * 1000

/** Codes and access tokens, each good for its grant and nothing else. They do not survive a restart. */
export class Grants {
  private readonly codes = new Map<string, Code>()
  private readonly tokens = new Map<string, Grant & { expiresAt: number }>()

  constructor(private readonly now: () => number = Date.now) {}

  /** A code that works once, for a minute. */
  issue(grant: Grant): string {
    const code = randomBytes(24).toString('base64url')
    const token = randomBytes(24).toString('base64url')
    this.codes.set(code, { ...grant, token, expiresAt: this.now() + CODE_MS, isUsed: false })
    return code
  }

  /**
   * The grant and the access token of a code, or why there is none. One attempt uses the code up, and a second one
   * ends the token of the first: somebody has overheard it (RFC 6749, 4.1.2).
   */
  redeem({ code, redirectUri, verifier }: Redemption): (Grant & { token: string }) | Refused {
    const known = this.codes.get(code)
    if (!known || known.expiresAt <= this.now()) return 'code'
    if (known.isUsed) {
      this.tokens.delete(known.token)
      return 'code'
    }
    known.isUsed = true
    const { request, person, token } = known
    if (redirectUri !== request.redirectUri) return 'redirect_uri'
    if (!isAnswered(request.challenge, verifier)) return 'verifier'
    this.tokens.set(token, { request, person, expiresAt: this.now() + TOKEN_MS })
    return { request, person, token }
  }

  /** What the bearer of an Authorization header may know; null: nothing. */
  ofBearer(authorization: string | undefined): Grant | null {
    const grant = this.tokens.get(/^(?:bearer|token) (.+)$/i.exec(authorization ?? '')?.[1] ?? '')
    return grant && grant.expiresAt > this.now() ? grant : null
  }

  reset(): void {
    this.codes.clear()
    this.tokens.clear()
  }
}

function isAnswered(challenge: string | null, verifier: string | null): boolean {
  if (challenge === null) return verifier === null
  return verifier !== null && createHash('sha256').update(verifier).digest('base64url') === challenge
}
