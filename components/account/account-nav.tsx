'use client'
import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** The parts of the account. */
export function AccountNav(props: {
  label: string
  links: { href: string; name: string; badge?: ReactNode }[]
}) {
  const { label, links } = props
  const pathname = usePathname()
  const [home] = links
  return (
    <nav aria-label={label} className="-mx-4 overflow-x-auto px-4 lg:mx-0 lg:px-0">
      <ul className="flex gap-1 lg:flex-col">
        {links.map(({ href, name, badge }) => {
          const isCurrent = pathname === href || (href !== home?.href && pathname.startsWith(`${href}/`))
          return (
            <li key={href} className="shrink-0">
              <Link
                href={href as Route}
                prefetch={false}
                aria-current={isCurrent ? 'page' : undefined}
                className="flex min-h-11 items-center rounded-control px-3 hover:bg-sunken aria-[current]:bg-sunken aria-[current]:font-medium"
              >
                {name}
                {badge}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
