import { listAdminReviews } from '@/lib/catalog/list-admin-reviews'
import { defineRoute } from '@/lib/http/define-route'
import { listAdminReviewsContract } from './contract'

export const GET = defineRoute(listAdminReviewsContract, (ctx, { query }) => listAdminReviews(ctx, query))
