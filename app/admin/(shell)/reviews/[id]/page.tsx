import { reviewListPath } from '@/components/admin/admin-links'
import { Confirmation } from '@/components/admin/confirmation'
import { NoPermission } from '@/components/admin/no-permission'
import { readById } from '@/components/admin/or-not-found'
import { PageHeading, Panel } from '@/components/admin/page-heading'
import { DecisionPanel, ReplyPanel } from '@/components/admin/review-panels'
import { starsText } from '@/components/admin/review-table'
import { ShopLink } from '@/components/admin/shop-link'
import { type StaffCtx, staffPage } from '@/components/admin/staff-page'
import { ReviewBadge } from '@/components/admin/status-badges'
import { Badge } from '@/components/ui/badge'
import { Rating } from '@/components/ui/rating'
import { hasPermission } from '@/lib/auth/permissions'
import { getAdminReview } from '@/lib/catalog/get-admin-review'
import type { AdminReview } from '@/lib/catalog/review-schema'
import { readFlash } from '@/lib/http/flash'
import { formatShopTime } from '@/lib/markets/shop-time'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const [{ id }, { view, rating, q, saved }] = await Promise.all([params, searchParams])
  const line = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)
  const filter = { view: line(view), rating: line(rating), q: line(q) }
  const ctx = await staffPage(reviewListPath(filter, encodeURIComponent(id)))
  if (!hasPermission(ctx.actor, 'reviews:read'))
    return <NoPermission title="Review" permission="reviews:read" />
  const [review, flash] = await Promise.all([
    readById(id, (id) => getAdminReview(ctx, id)),
    readFlash('moderate-review'),
  ])
  const parts = { ctx, review, filter, flash }
  return (
    <>
      <PageHeading title={review.title} back={{ href: reviewListPath(filter), label: 'Reviews' }}>
        {review.status === 'published' ? (
          <ShopLink href={`/products/${review.product.slug}/reviews`} />
        ) : null}
      </PageHeading>
      {saved === '1' ? (
        <Confirmation key={review.version} parameter="saved">
          Saved.
        </Confirmation>
      ) : null}
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <Panel title="Review">
            <p className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1">
              <ReviewBadge status={review.status} />
              <Rating value={String(review.rating)} label={starsText(review.rating)} />
              {review.verified ? <Badge tone="good">Bought it</Badge> : <Badge>Purchase not known</Badge>}
            </p>
            <p lang={review.locale} className="wrap-anywhere max-w-prose whitespace-pre-line">
              {review.body}
            </p>
          </Panel>
          <ReplyPanel {...parts} />
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <DecisionPanel {...parts} />
          <Facts ctx={ctx} review={review} />
        </div>
      </div>
    </>
  )
}

function Facts({ ctx, review }: { ctx: StaffCtx; review: AdminReview }) {
  const { product, customer } = review
  const facts = [
    [
      'Product',
      hasPermission(ctx.actor, 'products:read') ? (
        <a key="product" href={`/admin/products/${product.id}`} className="underline underline-offset-4">
          {product.title}
        </a>
      ) : (
        product.title
      ),
    ],
    ['Shown name', review.authorName],
    ['Customer', customer.name ?? 'No name given'],
    ['Reviews by this customer', customer.reviewCount],
    ['Language', review.locale],
    ['Found helpful by', review.helpfulCount],
    ['Written', formatShopTime(review.createdAt)],
    ...(review.repliedAt ? [['Answered', formatShopTime(review.repliedAt)] as const] : []),
  ] as const
  return (
    <Panel title="About it">
      <dl className="space-y-2 text-sm">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt className="text-muted">{term}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
