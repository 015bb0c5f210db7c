import { formatMoney, type Money } from '@/lib/core/money'

/** A price with, where there is one, what it was before. The words for screen readers come from the caller. */
export function Price(props: {
  price: Money
  compareAt?: Money | null
  locale: string
  labels: { was: string; now: string }
  from?: string
  className?: string
}) {
  const now = formatMoney(props.price, props.locale)
  if (!props.compareAt) {
    return (
      <span className={`tabular ${props.className ?? ''}`}>
        {props.from ? `${props.from} ` : ''}
        {now}
      </span>
    )
  }
  return (
    <span className={`tabular inline-flex flex-wrap items-baseline gap-x-2 ${props.className ?? ''}`}>
      <span className="text-sale">
        <span className="sr-only">{props.labels.now} </span>
        {props.from ? `${props.from} ` : ''}
        {now}
      </span>
      <s className="font-normal text-[0.875em] text-muted">
        <span className="sr-only">{props.labels.was} </span>
        {formatMoney(props.compareAt, props.locale)}
      </s>
    </span>
  )
}
