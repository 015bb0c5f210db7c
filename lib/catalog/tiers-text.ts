import { decimalString, parseDecimal } from '@/lib/core/money'

type Tier = { minQuantity: number; amount: number }

/** Prices for more than one as staff write them: "4: 17.50; 10: 15". Isomorphic. */
export function tiersText(tiers: readonly Tier[], currency: string): string {
  return tiers
    .map(({ minQuantity, amount }) => `${minQuantity}: ${decimalString({ amount, currency })}`)
    .join('; ')
}

/** The reverse, in the order of the quantities; null for what cannot be read. */
export function parseTiers(text: string, currency: string): Tier[] | null {
  const tiers: Tier[] = []
  for (const part of text.split(/[;\n]/).filter((each) => each.trim() !== '')) {
    const [, quantity = '', price = ''] = /^\s*(\d{1,4})\s*:\s*(\S+)\s*$/.exec(part) ?? []
    const amount = parseDecimal(price, currency)
    if (amount === null) return null
    tiers.push({ minQuantity: Number(quantity), amount: Number(amount) })
  }
  return tiers.sort((a, b) => a.minQuantity - b.minQuantity)
}
