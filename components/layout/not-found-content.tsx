import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/ui/button'
import { currentMarket } from '@/lib/http/current-market'
import { marketPath } from '@/lib/markets/markets'

/**
 * What to do where there is nothing; search and categories stand above it. Short, because every page
 * carries it along for the case that it is needed.
 */
export async function NotFoundContent() {
  const market = await currentMarket()
  const [t, home] = await Promise.all([getTranslations('errors'), getTranslations('home')])
  return (
    <div className="page py-16">
      <h1 className="text-4xl">{t('notFoundTitle')}</h1>
      <p className="mt-4 mb-8 max-w-prose text-muted">{t('notFoundText')}</p>
      <Link
        href={marketPath(market, '/products') as Route}
        prefetch={false}
        className={buttonClass('primary')}
      >
        {home('allOf')}
      </Link>
    </div>
  )
}
