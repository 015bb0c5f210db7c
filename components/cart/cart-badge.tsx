/** How many units are in the cart, on its icon; nothing to see while there are none. */
export function CartBadge({ count }: { count: number }) {
  return (
    <span
      className={`tabular absolute top-0 left-5 grid min-w-5 place-items-center rounded-full bg-brand px-1 text-on-brand text-xs leading-5 ${count === 0 ? 'invisible' : ''}`}
    >
      {count}
    </span>
  )
}
