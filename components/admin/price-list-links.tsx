import type { Route } from 'next'
import Link from 'next/link'
import type { AdminProduct } from '@/lib/catalog/admin-schema'
import { withQuery } from './admin-links'

/** Where a variant has prices of its own, with the way to them. */
export function PriceListLinks({
  lists,
  sku,
}: {
  lists: AdminProduct['variants'][number]['priceLists']
  sku: string
}) {
  if (lists.length === 0) return null
  return (
    <p className="mt-2 text-muted text-sm">
      Special prices in{' '}
      {lists.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 ? ', ' : null}
          <Link
            href={withQuery(`/admin/price-lists/${id}`, { q: sku }) as Route}
            prefetch={false}
            className="underline underline-offset-4"
          >
            {name}
          </Link>
        </span>
      ))}
    </p>
  )
}
