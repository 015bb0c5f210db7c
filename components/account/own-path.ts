import { z } from 'zod'
import { type Market, marketPath } from '@/lib/markets/markets'

/** A path of this shop, without its market: where to go on after signing in. Anything else becomes the account. */
export const OwnPath = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[^\s\\]*$/)
  .transform((path) => path as `/${string}`)
  .catch('/account')

/** The sign-in page that leads back to `path`. */
export function signInPath(path: `/${string}`): `/${string}` {
  return `/sign-in?next=${encodeURIComponent(path)}`
}

/** A path of `OwnPath` as it stands in the browser: the back office belongs to no market. */
export function browserPath(market: Market, path: `/${string}`): `/${string}` {
  return /^\/admin(?:[/?#]|$)/.test(path) ? path : marketPath(market, path)
}

/** The page that asks somebody who is signed in to prove it again, and leads back to `path`. */
export function confirmPath(path: string): `/${string}` {
  return `/sign-in/confirm?next=${encodeURIComponent(path)}`
}
