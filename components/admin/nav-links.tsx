'use client'
import {
  Handshake,
  House,
  LayoutGrid,
  MessageSquareText,
  Package,
  Search,
  ShoppingBag,
  Tags,
  Users,
} from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

const SECTIONS = {
  home: { href: '/admin', label: 'Home', icon: House },
  orders: { href: '/admin/orders', label: 'Orders', icon: ShoppingBag },
  products: { href: '/admin/products', label: 'Products', icon: Package },
  collections: { href: '/admin/collections', label: 'Collections', icon: LayoutGrid },
  priceLists: { href: '/admin/price-lists', label: 'Price lists', icon: Tags },
  groups: { href: '/admin/customer-groups', label: 'Customer groups', icon: Handshake },
  reviews: { href: '/admin/reviews', label: 'Reviews', icon: MessageSquareText },
  search: { href: '/admin/search', label: 'Search', icon: Search },
  staff: { href: '/admin/staff', label: 'Staff', icon: Users },
} as const

export type Section = keyof typeof SECTIONS

/** How much waits to be done in a section, and what: "3 to ship". */
export type Waiting = Partial<Record<Section, { count: number; what: string }>>

/** The sections of the back office that a role may see. On a phone they lie in a row that scrolls. */
export function NavLinks({ sections, waiting }: { sections: readonly Section[]; waiting: Waiting }) {
  const pathname = usePathname()
  const isHere = (href: string) => (href === '/admin' ? pathname === href : pathname.startsWith(href))
  return (
    <nav aria-label="Back office" className="min-w-0 max-md:order-3 max-md:w-full md:flex-1">
      <ul className="flex gap-1 max-md:overflow-x-auto md:flex-col">
        {sections.map((section) => {
          const { href, label, icon: Icon } = SECTIONS[section]
          const { count, what } = waiting[section] ?? { count: 0, what: '' }
          return (
            <li key={section} className="relative shrink-0">
              <Link
                href={href as Route}
                prefetch={false}
                aria-current={isHere(href) ? 'page' : undefined}
                className="flex min-h-10 items-center gap-2.5 rounded-control px-3 hover:bg-surface aria-[current=page]:bg-surface aria-[current=page]:font-medium"
              >
                <Icon aria-hidden="true" className="size-4 shrink-0 text-muted" />
                {label}
                {count > 0 ? (
                  <span className="tabular ml-auto rounded-full bg-brand px-2 text-on-brand text-xs leading-5">
                    {count > 999 ? '999+' : count}
                    <span className="sr-only"> {what}</span>
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
