'use client'
import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState } from 'react'

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
  const link = useRef<HTMLAnchorElement>(null)
  const [current, setCurrent] = useState<'page' | 'true' | undefined>(undefined)
  useEffect(() => {
    // Not `pathname`: on the server the default market stands in it, in the browser it does not.
    const path = pathname && window.location.pathname
    const is = path === href ? 'page' : !isExact && path.startsWith(`${href}/`) ? 'true' : undefined
    setCurrent(is)
    if (is && link.current) bringIntoSight(link.current)
  }, [pathname, href, isExact])
  return (
    <Link
      ref={link}
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

/** Narrow screens show a part of the list: sideways alone, since the page may have been scrolled by its reader. */
function bringIntoSight(link: HTMLElement): void {
  const list = link.closest('nav')
  if (!list) return
  const [box, frame] = [link.getBoundingClientRect(), list.getBoundingClientRect()]
  if (box.right > frame.right) list.scrollLeft += box.right - frame.right + frame.width / 4
}
