import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { OrderCard } from '@/components/order/order-card'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageInput } from '@/lib/core/page'
import { marketPath } from '@/lib/markets/markets'
import { listOwnOrders } from '@/lib/orders/list-own-orders'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const PAGE_SIZE = 12

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('ownOrders')
  return { title: t('title') }
}

export default async function OwnOrdersPage({ searchParams }: Props) {
  const { ctx, market } = await accountPage('/account/orders')
  const [t, search] = await Promise.all([getTranslations('ownOrders'), searchParams])
  const cursor = PageInput.shape.cursor.safeParse(search.cursor).data
  const { data: orders, page } = await listOwnOrders(ctx, {
    limit: PAGE_SIZE,
    ...(cursor ? { cursor } : {}),
  })
  const href = (path: `/${string}`) => marketPath(market, path) as Route
  return (
    <>
      <h1 className="mb-6 text-3xl sm:text-4xl">{t('heading')}</h1>
      {orders.length === 0 ? (
        <EmptyState
          title={t('emptyTitle')}
          text={t('emptyText')}
          action={
            <Link href={href('/products')} prefetch={false} className={buttonClass('primary')}>
              {t('toShop')}
            </Link>
          }
        />
      ) : (
        <ul className="flex flex-col gap-4">
          {orders.map((order) => (
            <OrderCard key={order.id} order={order} market={market} />
          ))}
        </ul>
      )}
      {page.nextCursor ? (
        <Link
          href={href(`/account/orders?cursor=${page.nextCursor}`)}
          prefetch={false}
          className={buttonClass('secondary', 'mt-6')}
        >
          {t('older')}
        </Link>
      ) : null}
      <p className="mt-10 text-muted">
        {t('missing')}{' '}
        <Link href={href('/orders')} prefetch={false} className="text-ink underline underline-offset-4">
          {t('find')}
        </Link>
      </p>
    </>
  )
}
