import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cachedCategories } from '@/lib/catalog/cached'
import { currentMarket } from '@/lib/http/current-market'
import { marketPath } from '@/lib/markets/markets'

/** What to do on a page that does not exist: search, or begin at a category. */
export async function NotFoundContent() {
  const market = await currentMarket()
  const [t, common, categories] = await Promise.all([
    getTranslations('errors'),
    getTranslations('common'),
    cachedCategories(market.slug),
  ])
  return (
    <div className="mx-auto max-w-prose px-4 py-16 sm:px-6">
      <h1 className="text-4xl">{t('notFoundTitle')}</h1>
      <p className="mt-4 text-muted">{t('notFoundText')}</p>
      <form action={marketPath(market, '/search')} className="mt-6 flex gap-2">
        <label htmlFor="not-found-search" className="sr-only">
          {common('searchLabel')}
        </label>
        <input
          id="not-found-search"
          type="search"
          name="q"
          required
          maxLength={100}
          className="min-h-11 flex-1 rounded-control border border-control bg-surface px-3"
        />
        <button type="submit" className="min-h-11 rounded-control bg-brand px-5 text-on-brand">
          {common('search')}
        </button>
      </form>
      <ul className="mt-8 flex flex-wrap gap-2">
        {categories
          .filter(({ breadcrumbs }) => breadcrumbs.length === 1)
          .map((category) => (
            <li key={category.id}>
              <Link
                href={marketPath(market, `/c/${category.path}`) as Route}
                prefetch={false}
                className="inline-flex min-h-11 items-center rounded-full border border-control px-4"
              >
                {category.name}
              </Link>
            </li>
          ))}
      </ul>
    </div>
  )
}
