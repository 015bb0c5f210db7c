import 'server-only'
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { v7 } from 'uuid'

/** A new entity id: UUIDv7 (RFC 9562), so that ids sort by creation and indexes stay compact. */
export function newId(): string {
  return v7()
}

/** A secret for a link or cookie: 128 random bits, base64url (22 characters). */
export function newToken(): string {
  return randomBytes(16).toString('base64url')
}

/** What is stored of a token. SHA-256 suffices: the token is random, not a password. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Compares two secrets without telling by time where they differ. */
export function isSameSecret(a: string, b: string): boolean {
  const left = createHash('sha256').update(a).digest()
  const right = createHash('sha256').update(b).digest()
  return timingSafeEqual(left, right)
}
