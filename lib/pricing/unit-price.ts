/** A price that may apply instead of the public one for a single unit. Minor units. */
export type PriceCandidate = {
  amountMinor: bigint
  /** Applies from so many units on. */
  minQuantity: number
  startsAt: Date | null
  /** From this moment on it is over. */
  endsAt: Date | null
  /** The price list it stands in; null: it is for everybody. */
  list: { id: string; priority: number; mayExceed: boolean } | null
}

/** What one unit costs, and why: the public price, that for so many units, or that of a price list. */
export type UnitPrice = { unitMinor: bigint; source: 'base' | 'tier' | 'list' }

/**
 * Decides what one unit costs at a quantity and a time; the only place that does. `baseMinor` is what everybody pays for one.
 *
 * 1. Everybody pays the price of the largest quantity that is reached, and never more than for one.
 * 2. Of the price lists that say something for this quantity now, the one of the highest priority decides, again by the
 *    largest quantity that is reached.
 * 3. Its price does not count where everybody pays less, unless the list may exceed that.
 *
 * The order of the candidates does not matter. Throws RangeError for a quantity that is no positive integer.
 */
export function decideUnitPrice(
  baseMinor: bigint,
  candidates: readonly PriceCandidate[],
  quantity: number,
  at: Date,
): UnitPrice {
  if (!Number.isInteger(quantity) || quantity < 1) throw new RangeError('Quantity must be 1 or more')
  const applying = candidates.filter((each) => each.minQuantity <= quantity && isInForce(each, at))
  const tier = strongest(applying.filter(({ list }) => list === null))
  const everybodys: UnitPrice =
    tier && tier.amountMinor < baseMinor
      ? { unitMinor: tier.amountMinor, source: 'tier' }
      : { unitMinor: baseMinor, source: 'base' }
  const listed = strongest(applying.filter(({ list }) => list !== null))
  if (!listed?.list) return everybodys
  const isTooMuch = listed.amountMinor > everybodys.unitMinor && !listed.list.mayExceed
  const isSame = listed.amountMinor === everybodys.unitMinor
  return isTooMuch || isSame ? everybodys : { unitMinor: listed.amountMinor, source: 'list' }
}

export type PriceStep = { minQuantity: number; unitMinor: bigint }

/**
 * The quantities up to `most` from which on one unit costs something else than for fewer, with what it costs then,
 * ascending. What they are is left to `decideUnitPrice`.
 */
export function priceSteps(
  baseMinor: bigint,
  candidates: readonly PriceCandidate[],
  most: number,
  at: Date,
): PriceStep[] {
  const quantities = [...new Set(candidates.map(({ minQuantity }) => minQuantity))]
    .filter((quantity) => quantity > 1 && quantity <= most)
    .sort((a, b) => a - b)
  const steps: PriceStep[] = []
  let before = decideUnitPrice(baseMinor, candidates, 1, at).unitMinor
  for (const minQuantity of quantities) {
    const { unitMinor } = decideUnitPrice(baseMinor, candidates, minQuantity, at)
    if (unitMinor !== before) steps.push({ minQuantity, unitMinor })
    before = unitMinor
  }
  return steps
}

function isInForce({ startsAt, endsAt }: PriceCandidate, at: Date): boolean {
  return (startsAt === null || startsAt <= at) && (endsAt === null || at < endsAt)
}

/** By priority, quantity and beginning, the highest of each; last by the lowest price, so that no order is left to chance. */
function strongest(candidates: readonly PriceCandidate[]): PriceCandidate | undefined {
  return candidates.reduce<PriceCandidate | undefined>(
    (best, each) => (best && isStronger(best, each) ? best : each),
    undefined,
  )
}

function isStronger(a: PriceCandidate, b: PriceCandidate): boolean {
  const keys = (each: PriceCandidate): (number | string)[] => [
    each.list?.priority ?? 0,
    each.list?.id ?? '',
    each.minQuantity,
    each.startsAt?.getTime() ?? 0,
    -Number(each.amountMinor),
  ]
  const [left, right] = [keys(a), keys(b)]
  const at = left.findIndex((key, index) => key !== right[index])
  return at < 0 || (left[at] ?? 0) > (right[at] ?? 0)
}
