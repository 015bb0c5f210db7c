import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { Ctx } from '@/lib/context'
import { type Market, marketPath } from '@/lib/markets/markets'
import { listNotifications } from '@/lib/notifications/list-notifications'
import { NotificationItems } from './notification-items'

/** The newest of what somebody was told, and the way to the rest; a way into the shop, where there is nothing. */
export async function RecentNotifications({ ctx, market }: { ctx: Ctx; market: Market }) {
  const [t, orders, { data }] = await Promise.all([
    getTranslations('notifications'),
    getTranslations('ownOrders'),
    listNotifications(ctx, { limit: 3 }),
  ])
  if (data.length === 0)
    return (
      <EmptyState
        title={t('emptyTitle')}
        text={t('emptyText')}
        action={
          <Link
            href={marketPath(market, '/products') as Route}
            prefetch={false}
            className={buttonClass('secondary')}
          >
            {orders('toShop')}
          </Link>
        }
      />
    )
  return (
    <section className="mt-10 max-w-2xl">
      <h2 className="mb-4 text-2xl">{t('recent')}</h2>
      <NotificationItems items={data} market={market} />
      <Link
        href={marketPath(market, '/account/notifications') as Route}
        prefetch={false}
        className="mt-2 inline-flex min-h-11 items-center underline underline-offset-4"
      >
        {t('all')}
      </Link>
    </section>
  )
}
