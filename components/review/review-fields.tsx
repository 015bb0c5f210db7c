import { getTranslations } from 'next-intl/server'
import { FormField, FormSelect, FormTextArea } from '@/components/ui/form-fields'
import type { OwnReviewView } from '@/lib/catalog/review-schema'

/** What a review is made of, empty or as it was written; `id` tells its fields from those of others on the page. */
export async function ReviewFields({ id, review }: { id: string; review?: OwnReviewView }) {
  const [t, product, common] = await Promise.all([
    getTranslations('reviews'),
    getTranslations('product'),
    getTranslations('common'),
  ])
  return (
    <>
      <FormSelect
        id={`${id}-rating`}
        name="rating"
        label={t('rating')}
        required
        defaultValue={review ? String(review.rating) : ''}
        options={[
          ...(review ? [] : [{ value: '', label: t('chooseRating') }]),
          ...[5, 4, 3, 2, 1].map((stars) => ({
            value: String(stars),
            label: product('stars', { count: stars }),
          })),
        ]}
        className="max-w-56"
      />
      <FormField
        id={`${id}-title`}
        name="title"
        label={t('titleLabel')}
        defaultValue={review?.title}
        required
        maxLength={120}
        autoComplete="off"
      />
      <FormTextArea
        id={`${id}-body`}
        name="body"
        label={t('body')}
        defaultValue={review?.body}
        required
        maxLength={4_000}
      />
      <FormField
        id={`${id}-author`}
        name="authorName"
        label={t('authorName')}
        hint={t('authorHint')}
        defaultValue={review?.authorName}
        optional={common('optional')}
        maxLength={60}
        autoComplete="nickname"
      />
    </>
  )
}
