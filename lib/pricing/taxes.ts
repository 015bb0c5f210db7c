import { allocate } from '@/lib/core/allocate'
import type { PricedTax, TaxRule } from './types'

/** A taxable amount as shown in the market, and the rules that apply to it together. */
export type TaxablePart = { amountMinor: bigint; taxes: readonly TaxRule[] }

export type ComputedTaxes = {
  taxLines: PricedTax[]
  /** Tax per part, in the order of the input; sums to the sum of taxLines. */
  partTaxMinor: bigint[]
}

/**
 * Computes tax once per rule over the sum of the parts that are taxed alike, rounded half up to the
 * minor unit, then allocates it back to the parts: what is declared per rate is exact, and the parts
 * still sum to it. Rounding per rate on the total is what Directive 2006/112/EC leaves to member
 * states and what Germany (Abschn. 14.5 UStAE) and the US states accept.
 */
export function computeTaxes(parts: readonly TaxablePart[], taxIncluded: boolean): ComputedTaxes {
  const partTaxMinor = parts.map(() => 0n)
  const taxLines = new Map<string, PricedTax>()
  for (const group of taxedAlike(parts)) {
    const amount = group.members.reduce((sum, member) => sum + member.amountMinor, 0n)
    const combinedBps = group.rules.reduce((sum, rule) => sum + rule.rateBps, 0)
    const taxes = group.rules.map((rule) =>
      divideHalfUp(amount * BigInt(rule.rateBps), 10_000n + BigInt(taxIncluded ? combinedBps : 0)),
    )
    const groupTax = taxes.reduce((a, b) => a + b, 0n)
    for (const [index, rule] of group.rules.entries()) {
      const taxMinor = taxes[index] ?? 0n
      const line = taxLines.get(keyOf(rule)) ?? {
        name: rule.name,
        rateBps: rule.rateBps,
        baseMinor: 0n,
        taxMinor: 0n,
      }
      line.baseMinor += taxIncluded ? amount - groupTax : amount
      line.taxMinor += taxMinor
      taxLines.set(keyOf(rule), line)

      const shares = allocate(
        taxMinor,
        group.members.map((member) => member.amountMinor),
      )
      for (const [position, member] of group.members.entries()) {
        partTaxMinor[member.index] = (partTaxMinor[member.index] ?? 0n) + (shares[position] ?? 0n)
      }
    }
  }
  return { taxLines: [...taxLines.values()].sort(byRateThenName), partTaxMinor }
}

/** `numerator / denominator` rounded half up; both non-negative. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (numerator * 2n + denominator) / (denominator * 2n)
}

type Group = { rules: readonly TaxRule[]; members: { index: number; amountMinor: bigint }[] }

function taxedAlike(parts: readonly TaxablePart[]): Group[] {
  const groups = new Map<string, Group>()
  for (const [index, { amountMinor, taxes }] of parts.entries()) {
    if (taxes.length === 0) continue
    const key = taxes.map(keyOf).sort().join('|')
    const group = groups.get(key) ?? { rules: taxes, members: [] }
    group.members.push({ index, amountMinor })
    groups.set(key, group)
  }
  return [...groups.values()]
}

function keyOf(rule: TaxRule): string {
  return `${rule.rateBps} ${rule.name}`
}

function byRateThenName(a: TaxRule, b: TaxRule): number {
  return b.rateBps - a.rateBps || (a.name < b.name ? -1 : 1)
}
