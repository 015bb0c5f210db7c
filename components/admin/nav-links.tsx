'use client'
import { House, Package, ShoppingBag, Users } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

export type Section = 'home' | 'orders' | 'products' | 'staff'

const SECTIONS = {
  home: { href: '/admin', label: 'Home', icon: House },
  orders: { href: '/admin/orders', label: 'Orders', icon: ShoppingBag },
  products: { href: '/admin/products', label: 'Products', icon: Package },
  staff: { href: '/admin/staff', label: 'Staff', icon: Users },
} as const

/** The sections of the back office that a role may see. On a phone they lie in a row that scrolls. */
export function NavLinks({ sections, toShip }: { sections: readonly Section[]; toShip: number }) {
  const pathname = usePathname()
  const isHere = (href: string) => (href === '/admin' ? pathname === href : pathname.startsWith(href))
  return (
    <nav aria-label="Back office" className="min-w-0 max-md:order-3 max-md:w-full md:flex-1">
      <ul className="flex gap-1 max-md:overflow-x-auto md:flex-col">
        {sections.map((section) => {
          const { href, label, icon: Icon } = SECTIONS[section]
          return (
            <li key={section} className="shrink-0">
              <Link
                href={href as Route}
                prefetch={false}
                aria-current={isHere(href) ? 'page' : undefined}
                className="flex min-h-10 items-center gap-2.5 rounded-control px-3 hover:bg-surface aria-[current=page]:bg-surface aria-[current=page]:font-medium"
              >
                <Icon aria-hidden="true" className="size-4 shrink-0 text-muted" />
                {label}
                {section === 'orders' && toShip > 0 ? (
                  <span className="tabular ml-auto rounded-full bg-brand px-2 text-on-brand text-xs leading-5">
                    {toShip > 999 ? '999+' : toShip}
                    <span className="sr-only"> to ship</span>
                  </span>
                ) : null}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
