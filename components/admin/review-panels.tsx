import { FormField, FormSelect, FormTextArea } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { hasPermission } from '@/lib/auth/permissions'
import type { AdminReview, ReviewRule } from '@/lib/catalog/review-schema'
import type { Flash } from '@/lib/http/action-state'
import { ActionForm } from './action-form'
import { MissingRight } from './no-permission'
import { Panel } from './page-heading'
import { moderateReviewAction, setReviewRuleAction } from './review-actions'
import type { ReviewFilter } from './review-table'
import type { StaffCtx } from './staff-page'

/** Below the list: what is to become of the chosen reviews. */
export function DecisionBar() {
  return (
    <div className="mt-4 flex flex-wrap items-end gap-3 rounded-card border border-line bg-surface p-4">
      <SubmitButton name="status" value="published" pending="Deciding …">
        Show chosen
      </SubmitButton>
      <FormField
        name="rejectionReason"
        label="Reason, told to the authors of rejected reviews"
        optional="optional"
        maxLength={500}
        autoComplete="off"
        className="min-w-60 flex-1"
      />
      <SubmitButton name="status" value="rejected" look="danger" pending="Deciding …">
        Reject chosen
      </SubmitButton>
    </div>
  )
}

type Props = { ctx: StaffCtx; review: AdminReview; filter: ReviewFilter; flash: Flash | null }

function ReviewFields({ review, filter }: Pick<Props, 'review' | 'filter'>) {
  return (
    <>
      <input type="hidden" name="reviewId" value={review.id} />
      <input type="hidden" name="version" value={review.version} />
      {Object.entries(filter).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
    </>
  )
}

/** Shows or rejects one review. */
export function DecisionPanel({ ctx, review, filter, flash }: Props) {
  const isRejected = review.status === 'rejected'
  return (
    <Panel title="Decision">
      <MissingRight ctx={ctx} permission="reviews:write" to="decide" />
      {hasPermission(ctx.actor, 'reviews:write') ? (
        <ActionForm
          action={moderateReviewAction}
          flash={flash?.values.reply === undefined ? flash : null}
          className="flex flex-col items-start gap-4"
        >
          <ReviewFields review={review} filter={filter} />
          {review.status === 'published' ? null : (
            <SubmitButton name="status" value="published" pending="Saving …">
              Show this review
            </SubmitButton>
          )}
          <FormField
            name="rejectionReason"
            label="Why it is rejected"
            optional="optional"
            hint="The author reads this in their account."
            maxLength={500}
            autoComplete="off"
            defaultValue={review.rejectionReason ?? ''}
            className="w-full"
          />
          <SubmitButton name="status" value="rejected" look="danger" pending="Saving …">
            {isRejected ? 'Save the reason' : 'Reject this review'}
          </SubmitButton>
        </ActionForm>
      ) : null}
    </Panel>
  )
}

/** What the shop answers, for all to read. */
export function ReplyPanel({ ctx, review, filter, flash }: Props) {
  if (!hasPermission(ctx.actor, 'reviews:write') && review.reply === null) return null
  return (
    <Panel title="Answer of the shop">
      {hasPermission(ctx.actor, 'reviews:write') ? (
        <ActionForm
          action={moderateReviewAction}
          flash={flash?.values.reply === undefined ? null : flash}
          className="flex flex-col items-start gap-4"
        >
          <ReviewFields review={review} filter={filter} />
          <div className="w-full">
            <FormTextArea
              name="reply"
              label="Answer"
              hint="Shown below the review with the name of the shop. Write in its language; empty takes the answer away."
              maxLength={2_000}
              defaultValue={review.reply ?? ''}
            />
          </div>
          <SubmitButton look="secondary" pending="Saving …">
            Save answer
          </SubmitButton>
        </ActionForm>
      ) : (
        <p className="wrap-anywhere whitespace-pre-line">{review.reply}</p>
      )}
    </Panel>
  )
}

const RULES: Record<ReviewRule, string> = {
  unverified: 'Those of people who have not bought the product, and those with links',
  all: 'All reviews',
}

/** Which reviews wait to be read at all. */
export function ReviewRulePanel({
  ctx,
  rule,
  flash,
}: {
  ctx: StaffCtx
  rule: ReviewRule
  flash: Flash | null
}) {
  return (
    <div className="mt-8">
      <Panel title="Which reviews wait">
        {hasPermission(ctx.actor, 'settings:write') ? (
          <ActionForm action={setReviewRuleAction} flash={flash} className="flex flex-wrap items-end gap-3">
            <FormSelect
              name="rule"
              label="Wait to be read before they are shown"
              defaultValue={rule}
              options={Object.entries(RULES).map(([value, label]) => ({ value, label }))}
              className="min-w-0 flex-1"
            />
            <SubmitButton look="secondary" pending="Saving …">
              Save
            </SubmitButton>
          </ActionForm>
        ) : (
          <p>{RULES[rule]}.</p>
        )}
      </Panel>
    </div>
  )
}
