import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { NotFoundContent } from '@/components/layout/not-found-content'
import { Histogram } from '@/components/review/histogram'
import { WithOwnVotes } from '@/components/review/own-votes'
import { ReviewItem } from '@/components/review/review-item'
import { reviewsUrl } from '@/components/review/reviews-url'
import { AnswerNotice } from '@/components/ui/answer-notice'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { buttonClass } from '@/components/ui/button'
import { personIdOf } from '@/lib/auth/require-person'
import { listReviews } from '@/lib/catalog/list-reviews'
import { ListReviews, REVIEW_SORTS } from '@/lib/catalog/review-schema'
import { listVotes } from '@/lib/catalog/vote-for-review'
import { AppError } from '@/lib/core/errors'
import { db } from '@/lib/db/client'
import { currentMarket } from '@/lib/http/current-market'
import { findPageProduct } from '@/lib/http/find-product'
import { readFlash } from '@/lib/http/flash'
import { pageCtx } from '@/lib/http/page-ctx'
import { type Market, marketPath } from '@/lib/markets/markets'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const PAGE_SIZE = 20

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = await currentMarket()
  const [product, t] = await Promise.all([readProduct(market, params), getTranslations('product')])
  if (!product) return { robots: { index: false } }
  return {
    title: t('reviewsTitle', { title: product.title }),
    alternates: { canonical: marketPath(market, `/products/${product.slug}`) },
    robots: { index: false },
  }
}

/** All reviews of a product: the product page is static and shows the latest; what is chosen here decides the rest. */
export default async function ReviewsPage({ params, searchParams }: Props) {
  const market = await currentMarket()
  const [product, search, t, common] = await Promise.all([
    readProduct(market, params),
    searchParams,
    getTranslations('product'),
    getTranslations('common'),
  ])
  const { rating, sort, cursor } = search
  const input = ListReviews.safeParse({
    limit: String(PAGE_SIZE),
    ...(rating ? { rating } : {}),
    ...(sort ? { sort } : {}),
    ...(cursor ? { cursor } : {}),
  })
  // Not notFound(), as in the lists that are narrowed down.
  if (!product || !input.success) return <NotFoundContent />
  const [page, votes, flash] = await Promise.all([
    listReviews({ db, market }, product.id, input.data).catch(badCursorIsNull),
    ownVotes(market, product.slug),
    readFlash('vote-for-review'),
  ])
  if (!page) return <NotFoundContent />
  const { slug } = product
  const state = { rating: input.data.rating, sort: input.data.sort }
  const done = search.done === 'voted' || search.done === 'unvoted' ? search.done : null
  return (
    <div className="page pt-6">
      <Breadcrumbs
        label={common('breadcrumbs')}
        items={[
          { href: marketPath(market, '/'), name: common('home') },
          { href: marketPath(market, `/products/${slug}`), name: product.title },
          { href: reviewsUrl(market, slug), name: t('reviews') },
        ]}
      />
      <h1 className="my-6 text-4xl">{t('reviewsOf', { title: product.title })}</h1>
      {flash ? (
        <AnswerNotice kind="error" className="mb-6">
          {flash.state.message}
        </AnswerNotice>
      ) : done ? (
        <AnswerNotice kind="success" className="mb-6">
          {t(done)}
        </AnswerNotice>
      ) : null}
      {product.rating ? (
        <div className="grid gap-10 md:grid-cols-[16rem_1fr]">
          <Histogram product={product} histogram={page.histogram} market={market} state={state} />
          <div>
            <nav aria-label={t('sortReviews')} className="mb-6 flex flex-wrap items-center gap-x-4">
              {REVIEW_SORTS.map((each) => (
                <Link
                  key={each}
                  href={reviewsUrl(market, slug, { ...state, sort: each }) as Route}
                  prefetch={false}
                  aria-current={each === state.sort ? 'true' : undefined}
                  className="inline-flex min-h-11 items-center text-sm underline-offset-4 hover:underline aria-[current]:font-medium aria-[current]:underline"
                >
                  {t(`reviewSort.${each}`)}
                </Link>
              ))}
              {state.rating === undefined ? null : (
                <Link
                  href={reviewsUrl(market, slug, { sort: state.sort }) as Route}
                  prefetch={false}
                  className={buttonClass('quiet', 'ml-auto px-1! text-sm')}
                >
                  {t('showAllStars')}
                </Link>
              )}
            </nav>
            {page.data.length === 0 ? (
              <p className="text-muted">{t('noReviewsHere')}</p>
            ) : (
              <WithOwnVotes slug={slug} known={votes}>
                <ul className="space-y-8">
                  {page.data.map((review) => (
                    <ReviewItem key={review.id} review={review} slug={slug} market={market} heading="h2" />
                  ))}
                </ul>
              </WithOwnVotes>
            )}
          </div>
        </div>
      ) : (
        <p className="text-muted">{t('noReviews')}</p>
      )}
      <nav aria-label={common('pages')} className="mt-10 flex flex-wrap gap-3">
        {page.page.nextCursor ? (
          <Link
            href={reviewsUrl(market, slug, { ...state, cursor: page.page.nextCursor }) as Route}
            prefetch={false}
            rel="next"
            className={buttonClass('secondary')}
          >
            {t('moreReviews')}
          </Link>
        ) : null}
        {input.data.cursor ? (
          <Link
            href={reviewsUrl(market, slug, state) as Route}
            prefetch={false}
            className={buttonClass('secondary')}
          >
            {t('firstReviews')}
          </Link>
        ) : null}
        <Link
          href={marketPath(market, `/products/${slug}`) as Route}
          prefetch={false}
          className={buttonClass('quiet')}
        >
          {t('backToProduct', { title: product.title })}
        </Link>
      </nav>
    </div>
  )
}

async function readProduct(market: Market, params: Props['params']) {
  return findPageProduct(market, (await params).slug)
}

/** Of who is signed in; a guest has none. */
async function ownVotes(market: Market, slug: string) {
  const ctx = await pageCtx({ market })
  return personIdOf(ctx) === null ? [] : listVotes(ctx, slug)
}

function badCursorIsNull(error: unknown): null {
  if (error instanceof AppError) return null
  throw error
}
