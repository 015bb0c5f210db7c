'use client'
import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useState } from 'react'

/** A link that says when the page is its own or lies below it. Told after loading: the page around it is static. */
export function NavLink(props: {
  href: string
  name: string
  /** Beside the name: how much is new, for example. */
  badge?: ReactNode
  className?: string
  /** The pages below it are not its own. */
  isExact?: boolean
}) {
  const { href, name, isExact = false } = props
  const pathname = usePathname()
  const [current, setCurrent] = useState<'page' | 'true' | undefined>(undefined)
  useEffect(() => {
    // Not `pathname`: on the server the default market stands in it, in the browser it does not.
    const path = pathname && window.location.pathname
    setCurrent(path === href ? 'page' : !isExact && path.startsWith(`${href}/`) ? 'true' : undefined)
  }, [pathname, href, isExact])
  return (
    <Link
      href={href as Route}
      prefetch={false}
      className={props.className ?? 'nav-link'}
      aria-current={current}
    >
      {name}
      {props.badge}
    </Link>
  )
}
