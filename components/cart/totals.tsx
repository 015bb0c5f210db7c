import { getTranslations } from 'next-intl/server'
import type { TotalsView } from '@/lib/cart/schema'
import { formatMoney } from '@/lib/core/money'
import type { Market } from '@/lib/markets/markets'

/** The cost lines of a cart or an order: the same words and numbers everywhere. */
export async function Totals({
  totals,
  market,
  isFinal,
}: {
  totals: TotalsView
  market: Market
  isFinal: boolean
}) {
  const t = await getTranslations('cart')
  const format = (money: TotalsView['total']) => formatMoney(money, market.locale)
  const percent = new Intl.NumberFormat(market.locale, { style: 'percent', maximumFractionDigits: 3 })
  const shipping =
    totals.shipping === null
      ? t('shippingLater')
      : totals.shipping.amount === 0
        ? t('free')
        : format(totals.shipping)
  return (
    <dl className="space-y-1.5">
      <Row label={t('subtotal')} value={format(totals.subtotal)} />
      <Row label={t('shipping')} value={shipping} />
      {totals.taxIncluded ? null : (
        <Row label={t('tax')} value={totals.tax === null ? t('taxLater') : format(totals.tax)} />
      )}
      <div className="flex justify-between gap-4 border-line border-t pt-2 font-medium text-lg">
        <dt>{isFinal ? t('total') : t('estimatedTotal')}</dt>
        <dd className="tabular">{format(totals.total)}</dd>
      </div>
      {totals.taxIncluded
        ? totals.taxLines.map((tax) => (
            <Row
              key={`${tax.name} ${tax.rateBps}`}
              label={t('taxIncludedLine', { rate: percent.format(tax.rateBps / 10_000) })}
              value={format(tax.amount)}
              isQuiet
            />
          ))
        : null}
    </dl>
  )
}

function Row({ label, value, isQuiet = false }: { label: string; value: string; isQuiet?: boolean }) {
  return (
    <div className={`flex justify-between gap-4 ${isQuiet ? 'text-muted text-sm' : ''}`}>
      <dt>{label}</dt>
      <dd className="tabular">{value}</dd>
    </div>
  )
}
