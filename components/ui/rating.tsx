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
    <span className="inline-flex items-center gap-1 text-sm">
      <span className="sr-only">{label}</span>
      <span aria-hidden="true" className="inline-flex items-center gap-1">
        <svg viewBox="0 0 20 20" className="size-4 fill-star" role="presentation">
          <path d="M10 1.6l2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z" />
        </svg>
        <span className="tabular">
          {new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).format(average)}
        </span>
        <span className="text-muted">({count})</span>
      </span>
    </span>
  )
}
