import { reviewChanged } from '@/lib/catalog/errors'
import { getAdminReview } from '@/lib/catalog/get-admin-review'
import { moderateReview } from '@/lib/catalog/moderate-review'
import { defineRoute } from '@/lib/http/define-route'
import { readVersion } from '@/lib/http/read-version'
import { getAdminReviewContract, moderateReviewContract } from '../contract'

export const GET = defineRoute(getAdminReviewContract, (ctx, { params }) => getAdminReview(ctx, params.id))
export const PATCH = defineRoute(moderateReviewContract, (ctx, { params, body, ifMatch }) =>
  moderateReview(ctx, params.id, { ...body, version: readVersion(ifMatch, reviewChanged) }),
)
