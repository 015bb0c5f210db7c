/**
 * Splits `total` minor units in proportion to `weights` so that the parts sum to the whole:
 * the largest-remainder method, ties to the earlier part. Weights are non-negative; when all are 0
 * the split is even. Negative totals split like their absolute value.
 */
export function allocate(total: bigint, weights: readonly bigint[]): bigint[] {
  if (weights.length === 0) {
    if (total !== 0n) throw new RangeError('Cannot allocate to no parts')
    return []
  }
  if (weights.some((weight) => weight < 0n)) throw new RangeError('Weights must not be negative')
  if (total < 0n) return allocate(-total, weights).map((part) => -part)

  const sum = weights.reduce((a, b) => a + b, 0n)
  const effective = sum === 0n ? weights.map(() => 1n) : weights
  const divisor = sum === 0n ? BigInt(weights.length) : sum

  const parts = effective.map((weight) => (total * weight) / divisor)
  const order = effective
    .map((weight, index) => ({ index, remainder: (total * weight) % divisor }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))

  let left = total - parts.reduce((a, b) => a + b, 0n)
  for (const { index } of order) {
    if (left === 0n) break
    parts[index] = (parts[index] ?? 0n) + 1n
    left -= 1n
  }
  return parts
}
