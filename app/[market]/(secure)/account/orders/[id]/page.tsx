import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { buyAgainAction } from '@/components/order/actions'
import { OrderDetails } from '@/components/order/order-details'
import { OrderNotFound } from '@/components/order/order-not-found'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { Id } from '@/lib/core/schema'
import { readFlash } from '@/lib/http/flash'
import { marketPath } from '@/lib/markets/markets'
import { findOwnOrder } from '@/lib/orders/get-order'
import { orderToken } from '@/lib/orders/order-token'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('order')
  return { title: t('title') }
}

export default async function OwnOrderPage({ params, searchParams }: Props) {
  const id = Id.safeParse((await params).id).data
  const { ctx, market } = await accountPage(`/account/orders/${id ?? ''}`)
  const [t, flash, order] = await Promise.all([
    getTranslations('ownOrders'),
    readFlash('buy-again'),
    id ? findOwnOrder(ctx, id) : null,
  ])
  if (!order) return <OrderNotFound market={market} />
  return (
    <>
      <Link
        href={marketPath(market, '/account/orders') as Route}
        prefetch={false}
        className="mb-4 inline-flex min-h-11 items-center underline underline-offset-4 print:hidden"
      >
        {t('back')}
      </Link>
      <OrderDetails
        order={order}
        link={{ token: orderToken(order.id), path: `/account/orders/${order.id}` }}
        pageMarket={market}
        search={await searchParams}
        actions={
          <SharedAnswerForm
            action={buyAgainAction}
            market={market.slug}
            flash={flash}
            className="flex flex-col gap-3"
          >
            <input type="hidden" name="orderId" value={order.id} />
            <SubmitButton pending={t('buyingAgain')}>{t('buyAgain')}</SubmitButton>
          </SharedAnswerForm>
        }
      />
    </>
  )
}
