import type { Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/admin/action-form'
import { reviewListPath } from '@/components/admin/admin-links'
import { Confirmation } from '@/components/admin/confirmation'
import { listInput } from '@/components/admin/list-input'
import { ListTools, type ListView, PageLinks } from '@/components/admin/list-tools'
import { NoPermission } from '@/components/admin/no-permission'
import { orNotFound } from '@/components/admin/or-not-found'
import { PageHeading } from '@/components/admin/page-heading'
import { decideReviewsAction } from '@/components/admin/review-actions'
import { DecisionBar, ReviewRulePanel } from '@/components/admin/review-panels'
import { ReviewTable } from '@/components/admin/review-table'
import { staffPage } from '@/components/admin/staff-page'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { hasPermission } from '@/lib/auth/permissions'
import { countReviews, listAdminReviews } from '@/lib/catalog/list-admin-reviews'
import { getReviewRule } from '@/lib/catalog/review-rule'
import { ListAdminReviews, type ReviewStatus } from '@/lib/catalog/review-schema'
import { readAnyFlash } from '@/lib/http/flash'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What waits comes first: that is what somebody comes here for. */
const TABS = [
  { value: '', label: 'Waiting', status: 'pending' },
  { value: 'published', label: 'Shown', status: 'published' },
  { value: 'rejected', label: 'Rejected', status: 'rejected' },
  { value: 'all', label: 'All', status: undefined },
] as const

export default async function ReviewsPage({ searchParams }: Props) {
  const { q, view: wanted = '', rating, cursor, done, saved } = await searchParams
  const tab = TABS.find(({ value }) => value === wanted)
  const input = ListAdminReviews.safeParse({
    ...(tab?.status ? { status: tab.status } : {}),
    ...listInput({ q, cursor }),
    ...(rating ? { rating } : {}),
  })
  const filter = {
    view: tab?.value,
    rating: input.data?.rating === undefined ? undefined : String(input.data.rating),
    q: input.data?.q,
  }
  const ctx = await staffPage(reviewListPath(filter))
  if (!hasPermission(ctx.actor, 'reviews:read'))
    return <NoPermission title="Reviews" permission="reviews:read" />
  if (!input.success || !tab) notFound()
  const [page, counts, rule, flash] = await Promise.all([
    orNotFound(listAdminReviews(ctx, input.data)),
    countReviews(ctx, { q: input.data.q, rating: input.data.rating }),
    getReviewRule(ctx),
    readAnyFlash(),
  ])
  const view: ListView = {
    path: '/admin/reviews',
    noun: 'reviews',
    tabName: 'view',
    tabs: TABS.map(({ value, label, status }) => ({
      value,
      label: `${label} (${status ? counts[status] : sumOf(counts)})`,
    })),
    tab: tab.value,
    query: filter.q,
    filters: { rating: filter.rating },
  }
  const isNarrowed = filter.q !== undefined || filter.rating !== undefined
  const canDecide = hasPermission(ctx.actor, 'reviews:write')
  const table = <ReviewTable rows={page.data} filter={filter} canChoose={canDecide} />
  return (
    <>
      <PageHeading title={filter.q ? `“${filter.q}” in Reviews: ${tab.label}` : `Reviews: ${tab.label}`} />
      {typeof done === 'string' && /^\d{1,3}$/.test(done) ? (
        <Confirmation key={`${done} ${counts.pending} ${counts.published}`} parameter="done">
          {done === '1' ? '1 review is decided.' : `${done} reviews are decided.`}
        </Confirmation>
      ) : null}
      {saved === 'rule' ? (
        <Confirmation key={rule} parameter="saved">
          Saved. It holds for reviews from now on.
        </Confirmation>
      ) : null}
      <ListTools view={view} search="Text, author or product">
        <label htmlFor="list-rating" className="sr-only">
          Rating
        </label>
        <select
          id="list-rating"
          name="rating"
          defaultValue={filter.rating ?? ''}
          className="min-h-11 rounded-control border border-control bg-surface px-2 text-sm"
        >
          <option value="">Any rating</option>
          {[5, 4, 3, 2, 1].map((stars) => (
            <option key={stars} value={stars}>
              {stars === 1 ? '1 star' : `${stars} stars`}
            </option>
          ))}
        </select>
      </ListTools>
      {page.data.length === 0 ? (
        <EmptyState
          title={view.tab === '' && !isNarrowed ? 'Everything is read' : 'No reviews here'}
          text={
            isNarrowed
              ? 'Nothing in this view is like what you look for.'
              : 'What customers write about products appears here.'
          }
          action={
            <Link
              href={reviewListPath({ view: 'all' }) as Route}
              prefetch={false}
              className={buttonClass('secondary')}
            >
              Show all reviews
            </Link>
          }
        />
      ) : canDecide ? (
        <ActionForm action={decideReviewsAction} flash={flash?.form === 'decide-reviews' ? flash : null}>
          {Object.entries(filter).map(([name, value]) =>
            value ? <input key={name} type="hidden" name={name} value={value} /> : null,
          )}
          {table}
          <DecisionBar />
        </ActionForm>
      ) : (
        table
      )}
      <PageLinks view={view} cursor={input.data.cursor} next={page.page.nextCursor} />
      <ReviewRulePanel ctx={ctx} rule={rule} flash={flash?.form === 'set-review-rule' ? flash : null} />
    </>
  )
}

const sumOf = (counts: Record<ReviewStatus, number>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)
