/** How many units are in the cart, on its icon; nothing to see while there are none. */
export function CartBadge({ count }: { count: number }) {
  return (
    <span className="cart-badge" hidden={count === 0}>
      {count}
    </span>
  )
}
