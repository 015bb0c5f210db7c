import type { Route } from 'next'
import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { Rating } from '@/components/ui/rating'
import { type Column, Table } from '@/components/ui/table'
import type { AdminReviewRow } from '@/lib/catalog/review-schema'
import { formatShopTime } from '@/lib/markets/shop-time'
import { reviewListPath } from './admin-links'
import { ListKeys } from './list-keys'
import { ReviewBadge } from './status-badges'

export type ReviewFilter = { view: string | undefined; rating: string | undefined; q: string | undefined }

type Props = {
  rows: readonly AdminReviewRow[]
  filter: ReviewFilter
  /** Whether rows can be chosen, by boxes of the form around the table. */
  canChoose: boolean
}

export const starsText = (rating: number) => `${rating} of 5 stars`

/** Reviews to be read: what was written is in the row, since that is what is decided by. */
export function ReviewTable({ rows, filter, canChoose }: Props) {
  const choose: Column<AdminReviewRow> = {
    key: 'choose',
    header: <span className="sr-only">Choose</span>,
    cell: ({ id, title, authorName }) => (
      <label className="relative z-10 -m-2 inline-grid size-11 place-items-center">
        <span className="sr-only">
          Choose “{title}” by {authorName}
        </span>
        <input type="checkbox" name={`review.${id}`} className="size-5 accent-brand" />
      </label>
    ),
  }
  return (
    <ListKeys>
      <Table
        caption="Reviews"
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          ...(canChoose ? [choose] : []),
          {
            key: 'review',
            header: 'Review',
            phone: 'line',
            cell: ({ id, title, body, locale }) => (
              <div lang={locale} className="max-w-prose">
                <Link
                  href={reviewListPath(filter, id) as Route}
                  prefetch={false}
                  className="wrap-anywhere font-medium underline-offset-4 after:absolute after:inset-0 hover:underline"
                >
                  {title}
                </Link>
                <p className="wrap-anywhere line-clamp-3 text-muted">{body}</p>
              </div>
            ),
          },
          {
            key: 'rating',
            header: 'Rating',
            cell: ({ rating }) => <Rating value={String(rating)} label={starsText(rating)} />,
          },
          {
            key: 'product',
            header: 'Product',
            phone: 'line',
            cell: ({ product }) => product.title,
          },
          {
            key: 'author',
            header: 'Author',
            cell: ({ authorName, verified }) => (
              <span className="flex flex-wrap items-center gap-1">
                {authorName}
                {verified ? <Badge tone="good">Bought it</Badge> : null}
              </span>
            ),
          },
          {
            key: 'status',
            header: 'Status',
            cell: ({ status, hasReply }) => (
              <span className="flex flex-wrap gap-1">
                <ReviewBadge status={status} />
                {hasReply ? <Badge>Answered</Badge> : null}
              </span>
            ),
          },
          { key: 'date', header: 'Written', cell: ({ createdAt }) => formatShopTime(createdAt) },
        ]}
      />
      {canChoose ? (
        <p className="mt-2 text-muted text-xs max-md:hidden">
          In the list, <kbd>j</kbd> and <kbd>k</kbd> go down and up, <kbd>x</kbd> chooses.
        </p>
      ) : null}
    </ListKeys>
  )
}
