import { Button, Column, Heading, Hr, Link, Row, Section, Text } from 'react-email'
import { formatMoney, type Money } from '@/lib/core/money'
import type { OrderView } from '@/lib/orders/schema'
import { EmailLayout } from './layout'
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

/** Every mail about an order: what happened, one button, and the order itself to the cent. */
export function OrderEmail({ kind, order, language, orderUrl, values = {}, parcel }: OrderEmailProps) {
  const t = EMAIL_TEXTS[language]
  const all = emailValues(order, values)
  return (
    <EmailLayout language={language} preview={fill(t[kind].preview, all)} help={t.help}>
      <Heading
        as="h1"
        style={{ margin: '0 0 12px', fontFamily: 'Georgia, serif', fontSize: 24, fontWeight: 400 }}
      >
        {fill(t.order, all)}
      </Heading>
      <Text style={text}>{fill(t.greeting, all)}</Text>
      <Text style={text}>{fill(t[kind].text, all)}</Text>
      {parcel?.trackingUrl ? (
        <Text style={text}>
          <Link href={parcel.trackingUrl} style={{ color: '#1f5c4d' }}>
            {fill(t.track, { number: parcel.trackingNumber ?? '' })}
          </Link>
        </Text>
      ) : parcel?.trackingNumber ? (
        <Text style={text}>{`${parcel.carrier}: ${parcel.trackingNumber}`}</Text>
      ) : null}
      <Section style={{ margin: '20px 0' }}>
        <Button
          className="button"
          href={orderUrl}
          style={{
            background: '#1f5c4d',
            color: '#ffffff',
            padding: '12px 22px',
            borderRadius: 6,
            fontSize: 16,
          }}
        >
          {t.view}
        </Button>
      </Section>
      <Hr style={{ borderColor: '#e3ddd4' }} />
      {order.lines.map((line) => (
        <CostRow
          key={line.id}
          label={`${line.quantity} × ${line.title}${line.options.length > 0 ? ` (${line.options.map(({ value }) => value).join(', ')})` : ''}`}
          value={formatMoney(line.total, order.locale)}
        />
      ))}
      <Hr style={{ borderColor: '#e3ddd4' }} />
      <Totals order={order} language={language} />
      <Hr style={{ borderColor: '#e3ddd4' }} />
      <Text style={{ ...text, fontWeight: 600, marginBottom: 4 }}>{t.shipTo}</Text>
      <Text style={{ ...text, marginTop: 0 }}>
        {[
          order.shippingAddress.name,
          order.shippingAddress.line1,
          order.shippingAddress.line2,
          [order.shippingAddress.postcode, order.shippingAddress.city, order.shippingAddress.region]
            .filter(Boolean)
            .join(' '),
        ]
          .filter(Boolean)
          .join(', ')}
      </Text>
    </EmailLayout>
  )
}

/** The subject of a mail of this kind. */
export function orderSubject(
  kind: OrderMail,
  language: 'en' | 'de',
  order: OrderView,
  values: Record<string, string> = {},
): string {
  return fill(EMAIL_TEXTS[language][kind].subject, emailValues(order, values))
}

function emailValues(order: OrderView, values: Record<string, string>): Record<string, string> {
  return {
    number: String(order.number),
    name: order.shippingAddress.name,
    total: formatMoney(order.totals.total, order.locale),
    ...values,
  }
}

function Totals({ order, language }: { order: OrderView; language: 'en' | 'de' }) {
  const t = EMAIL_TEXTS[language]
  const { totals, locale } = order
  const format = (money: Money) => formatMoney(money, locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 3 })
  return (
    <>
      <CostRow label={t.subtotal} value={format(totals.subtotal)} />
      {totals.shipping ? (
        <CostRow label={t.shipping} value={totals.shipping.amount === 0 ? t.free : format(totals.shipping)} />
      ) : null}
      {!totals.taxIncluded && totals.tax ? <CostRow label={t.tax} value={format(totals.tax)} /> : null}
      <CostRow label={t.total} value={format(totals.total)} isStrong />
      {totals.taxIncluded
        ? totals.taxLines.map((tax) => (
            <CostRow
              key={tax.name}
              label={fill(t.included, { rate: percent.format(tax.rateBps / 10_000) })}
              value={format(tax.amount)}
            />
          ))
        : null}
    </>
  )
}

function CostRow({ label, value, isStrong = false }: { label: string; value: string; isStrong?: boolean }) {
  const style = { ...text, margin: '4px 0', fontWeight: isStrong ? 700 : 400 }
  return (
    <Row>
      <Column>
        <Text style={style}>{label}</Text>
      </Column>
      <Column align="right" style={{ whiteSpace: 'nowrap', paddingLeft: 12 }}>
        <Text style={style}>{value}</Text>
      </Column>
    </Row>
  )
}

const text = { fontSize: 16, lineHeight: '24px', margin: '8px 0' } as const
