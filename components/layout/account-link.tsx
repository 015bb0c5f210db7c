import type { Route } from 'next'
import Link from 'next/link'
import { type Market, marketPath } from '@/lib/markets/markets'
import { AccountIcon } from './header-icons'

/** The way to the account; who is not signed in gets there by way of the sign-in page. */
export function AccountLink({ market, text }: { market: Market; text: string }) {
  return (
    <Link
      href={marketPath(market, '/account') as Route}
      prefetch={false}
      className="inline-flex min-h-11 min-w-11 items-center justify-center gap-2.5 rounded-control px-2 font-medium"
    >
      <AccountIcon />
      <span className="max-sm:sr-only">{text}</span>
    </Link>
  )
}
