import { formatMoney, type Money } from '@/lib/core/money'
import { addressLines } from '@/lib/customers/address-lines'
import { partsText } from '@/lib/orders/parts-text'
import type { OrderView } from '@/lib/orders/schema'
import { EMAIL_TEXTS, fill, type OrderMail } from './texts'

export type OrderEmailProps = {
  kind: OrderMail
  order: OrderView
  language: 'en' | 'de'
  /** The order's page, by its signed link. */
  orderUrl: string
  /** What the text of this kind speaks of beyond number, name and total. */
  values?: Record<string, string>
  parcel?: { carrier: string; trackingNumber: string | null; trackingUrl: string | null }
}

type Cost = { label: string; value: string; isStrong?: boolean }
type Line = Cost & { picture: string | null }

/** What a mail about an order says, before it is set as HTML or as plain text. */
export type OrderContent = {
  language: 'en' | 'de'
  subject: string
  preview: string
  heading: string
  paragraphs: string[]
  tracking: { label: string; url: string | null } | null
  button: { label: string; url: string }
  lines: Line[]
  totals: Cost[]
  address: { label: string; lines: string[] }
  help: string
}

export function orderContent(props: OrderEmailProps): OrderContent {
  const { kind, order, language } = props
  const t = EMAIL_TEXTS[language]
  const values = {
    number: String(order.number),
    name: order.shippingAddress.name,
    total: formatMoney(order.totals.total, order.locale),
    ...props.values,
  }
  const isSent = order.lines.some(({ isDigital }) => !isDigital)
  const withoutParcel: Partial<Record<OrderMail, { preview: string; text: string }>> = t.withoutParcel
  const { preview, text } = (isSent ? undefined : withoutParcel[kind]) ?? t[kind]
  return {
    language,
    subject: fill(t[kind].subject, values),
    preview: fill(preview, values),
    heading: fill(t.order, values),
    paragraphs: [
      fill(t.greeting, values),
      fill(text, values),
      ...(kind === 'confirmation' ? aboutFiles(props) : []),
    ],
    tracking: tracking(props),
    button: { label: t.view, url: props.orderUrl },
    lines: order.lines.map((line) => ({
      label: `${line.quantity} × ${line.title}${inBrackets(line.options.map(({ value }) => value).join(', '))}${inBrackets(partsText(line.components))}`,
      value: formatMoney(line.total, order.locale),
      picture: line.image ? `${new URL(props.orderUrl).origin}${line.image}-mail.jpg` : null,
    })),
    totals: totals(order, language),
    address: {
      label: isSent ? t.shipTo : t.address,
      lines: addressLines(order.shippingAddress, order.locale),
    },
    help: t.help,
  }
}

/** Where the files are, and, for keeps (Directive 2011/83/EU, art. 8 (7)), that they were asked for at once. */
function aboutFiles({ order, language, values = {} }: OrderEmailProps): string[] {
  const titles = order.lines.filter(({ isDigital }) => isDigital).map(({ title }) => title)
  if (titles.length === 0) return []
  const t = EMAIL_TEXTS[language].files
  const date = new Intl.DateTimeFormat(order.locale, { dateStyle: 'long', timeZone: 'UTC' })
  const asked = order.immediateDownloadAt
  return [
    fill(t.ready, { ...values, titles: titles.join(', ') }),
    ...(asked ? [fill(t.asked, { asked: date.format(new Date(asked)) })] : []),
  ]
}

function inBrackets(text: string): string {
  return text === '' ? '' : ` (${text})`
}

function tracking({ parcel, language }: OrderEmailProps): OrderContent['tracking'] {
  if (!parcel?.trackingNumber && !parcel?.trackingUrl) return null
  const number = parcel.trackingNumber ?? ''
  if (!parcel.trackingUrl) return { label: `${parcel.carrier}: ${number}`, url: null }
  return { label: fill(EMAIL_TEXTS[language].track, { number }), url: parcel.trackingUrl }
}

function totals({ totals, locale }: OrderView, language: 'en' | 'de'): Cost[] {
  const t = EMAIL_TEXTS[language]
  const format = (money: Money) => formatMoney(money, locale)
  const { shipping, tax, taxIncluded } = totals
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 3 })
  return [
    { label: t.subtotal, value: format(totals.subtotal) },
    ...(shipping ? [{ label: t.shipping, value: shipping.amount === 0 ? t.free : format(shipping) }] : []),
    ...(tax && !taxIncluded ? [{ label: t.tax, value: format(tax) }] : []),
    { label: t.total, value: format(totals.total), isStrong: true },
    ...(taxIncluded
      ? totals.taxLines.map(({ rateBps, amount }) => ({
          label: fill(t.included, { rate: percent.format(rateBps / 10_000) }),
          value: format(amount),
        }))
      : []),
  ]
}
