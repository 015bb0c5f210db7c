import { MARKET_SLUGS } from '@/lib/markets/markets'

const ACCOUNT = new RegExp(`^(/(?:${MARKET_SLUGS.join('|')}))?(/account(?:/.*)?)$`)
/** Signing in and following an invitation are for those who have no session yet. */
const ADMIN = /^\/admin(?!\/(?:sign-in|invitations)(?:\/|$))(?:\/.*)?$/

/**
 * Where a browser without any session is sent instead of a page that needs one; null for all other pages. A redirect
 * before anything is rendered works without scripts too. Whether a session is worth something, the pages find out.
 */
export function signInFirst(path: string, search: string): string | null {
  if (ADMIN.test(path)) return `/admin/sign-in?next=${encodeURIComponent(path + search)}`
  const [, market = '', page] = ACCOUNT.exec(path) ?? []
  return page ? `${market}/sign-in?next=${encodeURIComponent(page + search)}` : null
}
