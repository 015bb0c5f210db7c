import { voteForReview, withdrawVote } from '@/lib/catalog/vote-for-review'
import { defineRoute } from '@/lib/http/define-route'
import { voteForReviewContract, withdrawVoteContract } from '../../contract'

export const PUT = defineRoute(voteForReviewContract, (ctx, { params }) => voteForReview(ctx, params.id))
export const DELETE = defineRoute(withdrawVoteContract, (ctx, { params }) => withdrawVote(ctx, params.id))
