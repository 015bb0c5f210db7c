/** What a line of a cart takes from the shelf: of a bundle its parts, in units of one bundle. */
type Taking = {
  variantId: string
  quantity: number
  /** Units there are now; Infinity for goods without stock keeping. */
  available: number
  components: readonly { variantId: string; quantity: number; available: number }[]
}

/**
 * How many of each line could be ordered beside the others: a bowl that is in a bundle and in a line of its own is on
 * the shelf but once. In the order of the lines; 0 where the others take all there is.
 */
export function shareStock(lines: readonly Taking[]): number[] {
  const taken = new Map<string, number>()
  for (const line of lines)
    for (const part of partsOf(line))
      taken.set(part.variantId, (taken.get(part.variantId) ?? 0) + part.quantity * line.quantity)
  return lines.map((line) =>
    Math.min(
      ...partsOf(line).map((part) => {
        const byOthers = (taken.get(part.variantId) ?? 0) - part.quantity * line.quantity
        return Math.max(0, Math.floor((part.available - byOthers) / part.quantity))
      }),
    ),
  )
}

function partsOf(line: Taking): Taking['components'] {
  return line.components.length > 0
    ? line.components
    : [{ variantId: line.variantId, quantity: 1, available: line.available }]
}
