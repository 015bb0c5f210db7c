import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { SearchForm } from '@/components/layout/search-form'
import { buttonClass } from '@/components/ui/button'
import { type Market, marketPath } from '@/lib/markets/markets'

/** A link to an order that leads nowhere: the head of these pages has no search, so it stands here. */
export async function OrderNotFound({ market }: { market: Market }) {
  const [t, home] = await Promise.all([getTranslations('errors'), getTranslations('home')])
  return (
    <div className="flex max-w-prose flex-col gap-6 py-8">
      <h1 className="text-4xl">{t('notFoundTitle')}</h1>
      <p className="text-muted">{t('orderNotFoundText')}</p>
      <search className="max-w-sm">
        <SearchForm market={market} id="search" />
      </search>
      <Link
        href={marketPath(market, '/products') as Route}
        prefetch={false}
        className={buttonClass('secondary', 'self-start')}
      >
        {home('allOf')}
      </Link>
    </div>
  )
}
