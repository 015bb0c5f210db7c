import 'server-only'
import { type OrderEmailProps, orderContent } from '@/emails/order-content'
import { OrderEmail } from '@/emails/order-email'
import { orderText } from '@/emails/order-text'
import type { OrderMail } from '@/emails/texts'
import type { Ctx } from '@/lib/context'
import { formatMoney } from '@/lib/core/money'
import { DOWNLOAD_DAYS } from '@/lib/downloads/limits'
import { env } from '@/lib/env'
import { MARKETS, marketFromSlug, marketPath } from '@/lib/markets/markets'
import { findOrders } from '@/lib/orders/get-order'
import { orderToken } from '@/lib/orders/order-token'
import type { OrderStatus, OrderView } from '@/lib/orders/schema'
import { addBusinessDays } from '@/lib/shipping/business-days'
import { type EmailToSend, sendEmails } from './send-emails'

export type OrderEmailRequest = {
  kind: OrderMail
  orderId: string
  /** What the mail is about beside the order: a parcel, a refund, a request. One mail for each. */
  subjectId?: string
}

/** The statuses in which a mail is still true; a late job says nothing rather than something wrong. */
export const STATUSES_OF: Record<OrderMail, readonly OrderStatus[]> = {
  confirmation: ['confirmed', 'completed'],
  transfer: ['pending_payment'],
  shipped: ['confirmed', 'completed'],
  cancelled: ['cancelled'],
  expired: ['expired'],
  refunded: ['expired', 'cancelled', 'confirmed', 'completed', 'pending_payment'],
  link: ['expired', 'cancelled', 'confirmed', 'completed', 'pending_payment'],
}

/** As `sendOrderEmails`, for one. Answers false when there was nothing (more) to say. */
export async function sendOrderEmail(ctx: Ctx, request: OrderEmailRequest): Promise<boolean> {
  return (await sendOrderEmails(ctx, [request])) > 0
}

/**
 * Writes to customers about their orders, once per kind and subject; orders that are gone, or have moved on,
 * are passed over. Answers how many mails were sent now. Throws `email.unavailable`.
 */
export async function sendOrderEmails(ctx: Ctx, requests: readonly OrderEmailRequest[]): Promise<number> {
  const orders = await findOrders(
    ctx,
    requests.map(({ orderId }) => orderId),
  )
  const emails = await Promise.all(
    requests.flatMap((request) => {
      const order = orders.get(request.orderId)
      return order && STATUSES_OF[request.kind].includes(order.status)
        ? [orderEmail(ctx, request, order)]
        : []
    }),
  )
  return sendEmails(ctx, emails)
}

async function orderEmail(ctx: Ctx, request: OrderEmailRequest, order: OrderView): Promise<EmailToSend> {
  const { kind, orderId, subjectId } = request
  const market = marketFromSlug(order.market)
  const content = orderContent({
    kind,
    order,
    language: market.language,
    orderUrl: env.APP_URL + marketPath(market, `/orders/${orderToken(orderId)}`),
    ...(await details(ctx, request, order)),
  })
  return {
    dedupeKey: ['order', kind, orderId, subjectId].filter(Boolean).join(':'),
    template: `order-${kind}`,
    to: order.email,
    subject: content.subject,
    body: OrderEmail({ content }),
    text: orderText(content),
    orderId,
  }
}

async function details(
  ctx: Ctx,
  { kind, subjectId }: OrderEmailRequest,
  order: OrderView,
): Promise<Pick<OrderEmailProps, 'values' | 'parcel'>> {
  switch (kind) {
    case 'confirmation': {
      const date = new Intl.DateTimeFormat(order.locale, { dateStyle: 'medium', timeZone: 'UTC' })
      const on = (days: number) => date.format(new Date(addBusinessDays(new Date(order.placedAt), days)))
      return {
        values: {
          earliest: on(order.shippingMethod.minDays),
          latest: on(order.shippingMethod.maxDays),
          days: String(DOWNLOAD_DAYS),
        },
      }
    }
    case 'transfer':
      return { values: { account: env.BANK_ACCOUNT ?? '' } }
    case 'shipped': {
      const parcel = order.shipments.find(({ id }) => id === subjectId) ?? order.shipments.at(-1)
      return { values: { carrier: parcel?.carrier ?? '' }, ...(parcel ? { parcel } : {}) }
    }
    case 'refunded': {
      const refund = await ctx.db.refund.findUniqueOrThrow({
        where: { id: subjectId ?? '' },
        include: { payment: true },
      })
      const amount = { amount: Number(refund.amountMinor), currency: refund.payment.currency }
      return {
        values: { amount: formatMoney(amount, MARKETS[order.market === 'de-de' ? 'de-de' : 'en-us'].locale) },
      }
    }
    default:
      return {}
  }
}
