import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { claimOrderAction } from '@/components/order/actions'
import { OrderDetails } from '@/components/order/order-details'
import { OrderNotFound } from '@/components/order/order-not-found'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { Token } from '@/lib/core/schema'
import { currentMarket } from '@/lib/http/current-market'
import { readFlash } from '@/lib/http/flash'
import { pageCtx } from '@/lib/http/page-ctx'
import { isClaimable } from '@/lib/orders/claim-order'
import { findOrderByToken } from '@/lib/orders/get-order'
import type { OrderView } from '@/lib/orders/schema'

type Props = {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('order')
  const order = await readOrder((await params).token)
  return {
    title: order ? t('titleOf', { number: String(order.number) }) : t('title'),
  }
}

export default async function OrderPage({ params, searchParams }: Props) {
  const pageMarket = await currentMarket()
  const { token } = await params
  const order = await readOrder(token)
  // Not notFound(): below a Suspense around the document it answers no HTML at all, only a script that draws it.
  if (!order) return <OrderNotFound market={pageMarket} />
  const [t, flash, canClaim] = await Promise.all([
    getTranslations('order'),
    readFlash('claim-order'),
    pageCtx().then((ctx) => isClaimable(ctx, order.id)),
  ])
  return (
    <OrderDetails
      order={order}
      link={{ token, path: `/orders/${token}` }}
      pageMarket={pageMarket}
      search={await searchParams}
      actions={
        canClaim ? (
          <SharedAnswerForm
            action={claimOrderAction}
            market={pageMarket.slug}
            flash={flash}
            className="flex flex-col gap-3"
          >
            <input type="hidden" name="orderToken" value={token} />
            <SubmitButton pending={t('claiming')}>{t('claim')}</SubmitButton>
          </SharedAnswerForm>
        ) : null
      }
    />
  )
}

/** Once per request, for the title and the page. */
const readOrder = cache(async (given: string): Promise<OrderView | null> => {
  const token = Token.safeParse(given).data
  const ctx = await pageCtx({ market: await currentMarket() })
  return token ? findOrderByToken(ctx, token) : null
})
