import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose'

export type SigningKey = {
  /** As the key set shows it. */
  publicJwk: JWK
  sign(claims: JWTPayload): Promise<string>
}

/** The key that ID tokens are signed with, RS256; made once and kept in `stateDir`. */
export async function openSigningKey(stateDir: string): Promise<SigningKey> {
  const file = `${stateDir}/signing-key.json`
  if (!existsSync(file)) {
    mkdirSync(stateDir, { recursive: true })
    const { privateKey } = await generateKeyPair('RS256', { extractable: true })
    writeFileSync(file, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600 })
  }
  const jwk = JSON.parse(readFileSync(file, 'utf8')) as JWK
  const key = await importJWK(jwk, 'RS256')
  const kid = await calculateJwkThumbprint(jwk)
  const { kty = '', n = '', e = '' } = jwk
  return {
    publicJwk: { kty, n, e, kid, alg: 'RS256', use: 'sig' },
    sign: (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' }).sign(key),
  }
}
