'use client'
import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'

/** A link that says when the page is its own or lies below it. Told after loading: the page around it is static. */
export function NavLink({ href, name }: { href: string; name: string }) {
  const pathname = usePathname()
  const [current, setCurrent] = useState<'page' | 'true' | undefined>(undefined)
  useEffect(() => {
    // Not `pathname`: on the server the default market stands in it, in the browser it does not.
    const path = pathname && window.location.pathname
    setCurrent(path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined)
  }, [pathname, href])
  return (
    <Link href={href as Route} prefetch={false} className="nav-link" aria-current={current}>
      {name}
    </Link>
  )
}
