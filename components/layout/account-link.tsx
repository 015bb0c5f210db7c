'use client'
import type { Route } from 'next'
import Link from 'next/link'
import { Icon } from '@/components/ui/icon'

/**
 * The way to the account; who is not signed in gets there by way of the sign-in page. A client component, as the mark
 * beside it, only so that pages do not carry the drawing twice.
 */
export function AccountLink({ href, text }: { href: string; text: string }) {
  return (
    <Link href={href as Route} prefetch={false} className="head-link">
      <Icon name="account" />
      <span className="max-sm:sr-only">{text}</span>
    </Link>
  )
}
