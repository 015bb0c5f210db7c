import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import { type Market, marketPath } from '@/lib/markets/markets'

/** Reminds of the order that this browser's cart has become and that nobody has paid yet. */
export async function PendingOrderNotice({
  order,
  market,
}: {
  order: { number: number; token: string }
  market: Market
}) {
  const [t, checkout] = await Promise.all([getTranslations('order'), getTranslations('checkout')])
  return (
    <div className="mb-6">
      <Notice kind="warning">
        {checkout('retry', { number: String(order.number) })}{' '}
        <Link
          href={marketPath(market, `/orders/${order.token}`) as Route}
          prefetch={false}
          className="font-medium underline underline-offset-4"
        >
          {t('payNow')}
        </Link>
      </Notice>
    </div>
  )
}
