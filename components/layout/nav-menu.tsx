'use client'
import { NavLink } from './nav-link'

/** Links in a row. A client component only so that the page carries each as a line of data instead of its markup twice. */
export function NavMenu({ links }: { links: readonly (readonly [href: string, name: string])[] }) {
  return (
    <ul>
      {links.map(([href, name]) => (
        <li key={href}>
          <NavLink href={href} name={name} />
        </li>
      ))}
    </ul>
  )
}
