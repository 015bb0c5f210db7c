/** Stars and the number beside them; `label` says it in words. */
export function Rating({
  average,
  count,
  label,
  locale,
}: {
  average: number
  count: number
  label: string
  locale: string
}) {
  return (
    <span className="rating">
      <span className="sr-only">{label}</span>
      <span aria-hidden="true" className="text-star">
        ★
      </span>
      <span aria-hidden="true" className="tabular">
        {new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).format(average)}{' '}
        <span className="text-muted">({count})</span>
      </span>
    </span>
  )
}
