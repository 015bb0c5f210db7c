import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/ui/button'
import { PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX } from '@/lib/core/page'
import type { Market } from '@/lib/markets/markets'
import type { ProductPage } from '@/lib/search/schema'
import { type ListState, listUrl } from './list-url'

/**
 * How far a list goes on. More is shown below what is there, under an address that shows the same again; after some
 * pages the next one stands alone, so that no page grows without end.
 */
export async function MorePages(props: {
  page: ProductPage
  state: ListState
  market: Market
  path: string
}) {
  const { page, state, market, path } = props
  const t = await getTranslations('listing')
  const longer = { ...state, limit: state.limit + PAGE_LIMIT_DEFAULT }
  const { nextCursor } = page.page
  const more =
    nextCursor === null
      ? null
      : longer.limit <= PAGE_LIMIT_MAX
        ? { href: `${listUrl(path, market, longer)}#item-${page.data.length + 1}`, text: t('more') }
        : {
            href: listUrl(path, market, { ...state, cursor: nextCursor, limit: PAGE_LIMIT_DEFAULT }),
            text: t('next'),
          }
  return (
    <nav aria-label={t('pages')} className="list-more">
      <p>{t('shown', { shown: page.data.length, total: page.total })}</p>
      {more ? (
        <Link
          href={more.href as Route}
          prefetch={false}
          rel="next"
          replace
          className={buttonClass('secondary')}
        >
          {more.text}
        </Link>
      ) : null}
      {state.cursor === undefined ? null : (
        <Link
          href={listUrl(path, market, { ...state, cursor: undefined, limit: PAGE_LIMIT_DEFAULT }) as Route}
          prefetch={false}
          className={buttonClass('quiet')}
        >
          {t('previous')}
        </Link>
      )}
    </nav>
  )
}
