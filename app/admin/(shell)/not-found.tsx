import type { Route } from 'next'
import Link from 'next/link'
import { PageHeading } from '@/components/admin/page-heading'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

export default function NotFoundPage() {
  return (
    <>
      <PageHeading title="Not found" />
      <EmptyState
        title="There is nothing at this address"
        text="It may have been deleted, or the address is not quite right. Orders can be found by number, e-mail or name."
        action={
          <Link href={'/admin/orders' as Route} prefetch={false} className={buttonClass('secondary')}>
            Search orders
          </Link>
        }
      />
    </>
  )
}
