import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/admin/action-form'
import { signOutAction } from '@/components/admin/actions'
import { NavLinks, type Section } from '@/components/admin/nav-links'
import { Wordmark } from '@/components/layout/wordmark'
import { getProfile } from '@/lib/auth/get-profile'
import { hasPermission } from '@/lib/auth/permissions'
import { countPendingReviews } from '@/lib/catalog/list-admin-reviews'
import { pageCtx } from '@/lib/http/page-ctx'
import { countOrdersToShip } from '@/lib/orders/list-admin-orders'

/**
 * Navigation and frame of the back office: what a role may not see is not offered. It lets nobody in or out
 * (pages do, since only they know where to come back to, and verbs, since only they are always run).
 */
export default async function ShellLayout({ children }: { children: ReactNode }) {
  const ctx = await pageCtx({ source: 'admin' })
  if (ctx.actor.kind !== 'staff') return children
  const seesOrders = hasPermission(ctx.actor, 'orders:read')
  const seesProducts = hasPermission(ctx.actor, 'products:read')
  const seesReviews = hasPermission(ctx.actor, 'reviews:read')
  const [profile, toShip, toRead] = await Promise.all([
    getProfile(ctx),
    seesOrders ? countOrdersToShip(ctx) : 0,
    seesReviews ? countPendingReviews(ctx) : 0,
  ])
  const waiting = {
    orders: { count: toShip, what: 'to ship' },
    reviews: { count: toRead, what: 'to read' },
  }
  const sections: Section[] = [
    ...(seesOrders ? (['home', 'orders'] as const) : []),
    ...(seesProducts ? (['products', 'collections', 'priceLists'] as const) : []),
    ...(hasPermission(ctx.actor, 'customers:read') ? (['groups'] as const) : []),
    ...(seesReviews ? (['reviews'] as const) : []),
    ...(seesProducts ? (['search'] as const) : []),
    ...(hasPermission(ctx.actor, 'staff:read') ? (['staff'] as const) : []),
  ]
  return (
    <div className="md:grid md:grid-cols-[14rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:bg-surface focus:px-4 focus:py-2"
      >
        Skip to content
      </a>
      <header className="flex flex-wrap items-center gap-x-2 gap-y-1 border-line border-b bg-sunken px-3 py-2 md:sticky md:top-0 md:h-dvh md:flex-col md:items-stretch md:border-r md:border-b-0 md:p-4">
        <Link
          href={'/admin' as Route}
          prefetch={false}
          className="flex min-h-10 items-center px-2 md:mb-3"
          aria-label="Nexus back office"
        >
          <Wordmark name="Nexus" />
        </Link>
        <NavLinks sections={sections} waiting={waiting} />
        <div className="flex items-center gap-2 max-md:ml-auto md:flex-col md:items-stretch md:border-line md:border-t md:pt-3">
          <p className="px-3 text-sm max-md:sr-only">
            <span className="block font-medium">{profile.name}</span>
            <span className="text-muted">{profile.role}</span>
          </p>
          <ActionForm action={signOutAction}>
            <button
              type="submit"
              className="min-h-10 rounded-control px-3 text-left text-sm underline underline-offset-4"
            >
              Sign out
            </button>
          </ActionForm>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="min-w-0 p-4 outline-none md:p-8">
        <div className="mx-auto max-w-6xl">{children}</div>
      </main>
    </div>
  )
}
