'use client'
import { useActionState } from 'react'
import { IDLE } from '@/lib/http/action-state'
import { voteForReviewAction } from './actions'
import { useHasVoted } from './own-votes'

type Props = {
  market: string
  slug: string
  reviewId: string
  count: number
  label: string
  /** The title of the review: tells this button from its neighbours. */
  about: string
}

/** Whether a review helped; pressing again takes it back. A plain form until its script has loaded. */
export function HelpfulVote({ market, slug, reviewId, count, label, about }: Props) {
  const [state, action, isPending] = useActionState(voteForReviewAction, IDLE)
  const vote = state.status === 'success' ? state.data.vote : null
  const hasVoted = useHasVoted(reviewId)
  const isHelpful = vote?.isHelpful ?? hasVoted
  return (
    <form action={action} className="mt-1 flex flex-wrap items-center gap-x-3 text-sm">
      <input type="hidden" name="market" value={market} />
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="reviewId" value={reviewId} />
      <input type="hidden" name="isHelpful" value={String(!isHelpful)} />
      <button
        type="submit"
        aria-pressed={isHelpful}
        aria-disabled={isPending || undefined}
        onClick={isPending ? (event) => event.preventDefault() : undefined}
        className="inline-flex min-h-11 items-center gap-1 text-muted underline-offset-4 hover:underline aria-pressed:font-medium aria-pressed:text-ink"
      >
        {label}
        <span className="sr-only"> {about}</span>
        <span className="tabular">({vote?.helpfulCount ?? count})</span>
      </button>
      <span role="status" className="text-sale">
        {state.status === 'error' ? state.message : null}
      </span>
    </form>
  )
}
