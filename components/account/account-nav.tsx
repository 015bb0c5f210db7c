import type { ReactNode } from 'react'
import { NavLink } from '@/components/layout/nav-link'

const LINK =
  'flex min-h-11 items-center rounded-control px-3 hover:bg-sunken aria-[current]:bg-sunken aria-[current]:font-medium'

/** The parts of the account, the overview first. */
export function AccountNav(props: {
  label: string
  links: { href: string; name: string; badge?: ReactNode }[]
}) {
  const { label, links } = props
  return (
    <nav aria-label={label} className="-mx-4 -my-1 overflow-x-auto px-4 py-1 lg:mx-0 lg:px-1">
      <ul className="flex gap-1 lg:flex-col">
        {links.map(({ href, name, badge }, index) => (
          <li key={href} className="shrink-0">
            <NavLink href={href} name={name} badge={badge} className={LINK} isExact={index === 0} />
          </li>
        ))}
      </ul>
    </nav>
  )
}
