/** What something costs, written out for the shopper's market; the words for screen readers come along. */
export type PriceText = {
  now: string
  /** "from", where variants differ. */
  from?: string
  /** What it was before, with the labels that tell the two apart. */
  was?: { price: string; label: string; nowLabel: string }
}

export function Price({ price: { now, from, was } }: { price: PriceText }) {
  const amount = from ? `${from} ${now}` : now
  if (!was) return <span className="price">{amount}</span>
  return (
    <span className="price">
      <span className="text-sale">
        <span className="sr-only">{was.nowLabel} </span>
        {amount}
      </span>{' '}
      <s>
        <span className="sr-only">{was.label} </span>
        {was.price}
      </s>
    </span>
  )
}
