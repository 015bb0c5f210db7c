import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { signOutAction } from '@/components/admin/actions'
import { Wordmark } from '@/components/layout/wordmark'
import { hasPermission, type Permission } from '@/lib/auth/permissions'
import { staffCtx } from '@/lib/http/staff-ctx'
import { countOrdersToShip } from '@/lib/orders/list-admin-orders'

const LINKS: { href: string; label: string; permission: Permission }[] = [
  { href: '/admin', label: 'Home', permission: 'orders:read' },
  { href: '/admin/orders', label: 'Orders', permission: 'orders:read' },
  { href: '/admin/products', label: 'Products', permission: 'products:read' },
]

/** Navigation and frame of the back office: what a role may not see is not offered. */
export default async function ShellLayout({ children }: { children: ReactNode }) {
  const ctx = await staffCtx()
  const toShip = hasPermission(ctx.actor, 'orders:read') ? await countOrdersToShip(ctx) : 0
  return (
    <div className="md:grid md:grid-cols-[13rem_1fr]">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:bg-surface focus:px-4 focus:py-2"
      >
        Skip to content
      </a>
      <header className="flex flex-wrap items-center gap-2 border-line border-b bg-sunken p-3 md:sticky md:top-0 md:h-dvh md:flex-col md:items-stretch md:border-r md:border-b-0 md:p-5">
        <Link href={'/admin' as Route} prefetch={false} className="px-2 md:mb-4">
          <Wordmark name="Nexus" />
        </Link>
        <nav aria-label="Back office" className="md:flex-1">
          <ul className="flex gap-1 md:flex-col">
            {LINKS.filter(({ permission }) => hasPermission(ctx.actor, permission)).map(({ href, label }) => (
              <li key={href}>
                <Link
                  href={href as Route}
                  prefetch={false}
                  className="flex min-h-10 items-center justify-between gap-3 rounded-control px-3 hover:bg-surface"
                >
                  {label}
                  {href === '/admin/orders' && toShip > 0 ? (
                    <span className="tabular rounded-full bg-brand px-2 text-on-brand text-xs leading-5">
                      {toShip}
                      <span className="sr-only"> to ship</span>
                    </span>
                  ) : null}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <form action={signOutAction} className="ml-auto md:ml-0">
          <button
            type="submit"
            className="min-h-10 rounded-control px-3 text-left underline underline-offset-4"
          >
            Sign out
          </button>
        </form>
      </header>
      <main id="content" className="min-w-0 p-4 md:p-8">
        {children}
      </main>
    </div>
  )
}
