/** Stars and the number beside them (drawn by CSS); `label` says it in words. */
export function Rating({ value, count, label }: { value: string; count?: number; label: string }) {
  return (
    <span className="rating" role="img" aria-label={label}>
      {value}
      {count === undefined ? null : <small>{` (${count})`}</small>}
    </span>
  )
}
