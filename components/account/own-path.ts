import { z } from 'zod'

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
