import type { Route } from 'next'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'

/** From a list to the editor of something new. */
export function NewLink({ href, text }: { href: string; text: string }) {
  return (
    <Link href={href as Route} prefetch={false} className={buttonClass('secondary', 'text-sm')}>
      {text}
    </Link>
  )
}

/** From a row of a list to the page of its thing: the whole row leads there. */
export function RowLink({ href, text }: { href: string; text: string }) {
  return (
    <Link
      href={href as Route}
      prefetch={false}
      className="wrap-anywhere font-medium underline-offset-4 after:absolute after:inset-0 hover:underline"
    >
      {text}
    </Link>
  )
}
