import { z } from 'zod'
import { PageInput, pageOf } from '@/lib/core/page'
import { changedText, Id, optionalText, Timestamp, text, wholeNumber } from '@/lib/core/schema'

/** Input and view schemas of reviews. */

const Stars = z.int().min(1).max(5)

export const ReviewView = z
  .object({
    id: Id,
    rating: Stars,
    title: z.string(),
    body: z.string(),
    locale: z.string(),
    authorName: z.string(),
    verified: z.boolean(),
    helpfulCount: z.int().describe('How many others found it helpful'),
    reply: z.string().nullable().describe('What the shop answers'),
    repliedAt: Timestamp.nullable(),
    createdAt: Timestamp,
  })
  .meta({ id: 'Review' })
export type ReviewView = z.infer<typeof ReviewView>

export const REVIEW_SORTS = ['newest', 'helpful', 'highest', 'lowest'] as const

/** Those in the language of the market come first, in every order. */
export const ListReviews = PageInput.extend({
  rating: wholeNumber(1, 5).optional().describe('Only those with so many stars'),
  sort: z.enum(REVIEW_SORTS).default('newest'),
})
export type ListReviews = z.infer<typeof ListReviews>

export const Histogram = z.array(z.object({ rating: z.int(), count: z.int() }))
export type Histogram = z.infer<typeof Histogram>

export const ReviewPage = pageOf(ReviewView).extend({
  histogram: Histogram.describe('How many reviews there are of each rating, whatever the page shows'),
})
export type ReviewPage = z.infer<typeof ReviewPage>

export const ReviewStatus = z.enum(['pending', 'published', 'rejected'])
export type ReviewStatus = z.infer<typeof ReviewStatus>

/** A review as its author sees it. */
export const OwnReviewView = ReviewView.extend({
  status: ReviewStatus.describe('pending until somebody of the shop has read it'),
  rejectionReason: z.string().nullable().describe('Why the shop does not show it'),
  product: z.object({ slug: z.string(), title: z.string() }),
}).meta({ id: 'OwnReview' })
export type OwnReviewView = z.infer<typeof OwnReviewView>

export const WriteReview = z.strictObject({
  rating: Stars,
  title: text(120),
  body: text(4_000),
  authorName: optionalText(60).describe(
    'How the author is called beside it; missing: first name and initial',
  ),
})
export type WriteReview = z.infer<typeof WriteReview>

/** What is left out stays. */
export const UpdateReview = WriteReview.partial()
export type UpdateReview = z.infer<typeof UpdateReview>

export const HelpfulVote = z
  .object({ reviewId: Id, isHelpful: z.boolean(), helpfulCount: z.int() })
  .meta({ id: 'HelpfulVote' })
export type HelpfulVote = z.infer<typeof HelpfulVote>

export const CastVote = z.object({ reviewId: Id }).meta({ id: 'CastVote' })
export type CastVote = z.infer<typeof CastVote>

/* Back office */

export const AdminReviewRow = z
  .object({
    id: Id,
    status: ReviewStatus,
    rating: Stars,
    title: z.string(),
    body: z.string(),
    locale: z.string(),
    authorName: z.string(),
    verified: z.boolean(),
    hasReply: z.boolean(),
    product: z.object({ id: Id, slug: z.string(), title: z.string() }),
    createdAt: Timestamp,
  })
  .meta({ id: 'AdminReviewRow' })
export type AdminReviewRow = z.infer<typeof AdminReviewRow>

export const AdminReview = AdminReviewRow.omit({ hasReply: true })
  .extend({
    customer: z.object({
      name: z.string().nullable(),
      reviewCount: z.int().describe('How many reviews they have written'),
    }),
    reply: z.string().nullable(),
    repliedAt: Timestamp.nullable(),
    rejectionReason: z.string().nullable(),
    helpfulCount: z.int(),
    version: z.int(),
  })
  .meta({ id: 'AdminReview' })
export type AdminReview = z.infer<typeof AdminReview>

export const AdminReviewFilter = z.strictObject({
  status: ReviewStatus.optional(),
  rating: wholeNumber(1, 5).optional(),
  q: text(100).optional().describe('Part of the text, of the author’s shown name, or of the product’s title'),
})
export type AdminReviewFilter = z.infer<typeof AdminReviewFilter>

export const ListAdminReviews = PageInput.extend(AdminReviewFilter.shape)
export type ListAdminReviews = z.infer<typeof ListAdminReviews>

const Decision = z.enum(['published', 'rejected'])

/** What the shop decides and answers; what is left out stays. */
export const ReviewChange = z.strictObject({
  status: Decision.optional(),
  rejectionReason: changedText(500).describe('Told to the author in their account; only of a rejected one'),
  reply: changedText(2_000).describe('Shown below the review with the name of the shop; null takes it away'),
})

/** `version` is the one that was read. */
export const ModerateReview = ReviewChange.extend({ version: z.int().min(1) })
export type ModerateReview = z.infer<typeof ModerateReview>

/** One decision about many reviews. */
export const DecideReviews = z.strictObject({
  ids: z.array(Id).min(1, 'Choose at least one review.').max(100),
  status: Decision,
  rejectionReason: changedText(500),
})
export type DecideReviews = z.infer<typeof DecideReviews>

export const REVIEW_RULES = ['all', 'unverified'] as const

/** Which reviews wait to be read: all of them, or those whose author has not bought the product. */
export const ReviewRule = z.enum(REVIEW_RULES)
export type ReviewRule = z.infer<typeof ReviewRule>
