import { parseDecimal } from '@/lib/core/money'
import { ListedPrice } from './schema'

/** A price as a line of text names it. */
export type PriceLine = Pick<ListedPrice, 'currency' | 'minQuantity' | 'amount'> & { sku: string }

/**
 * Reads prices, one in each line as it is typed or copied from a spreadsheet: "EBB-SAND 10 12.50 USD" is a SKU, from
 * which quantity on, what one costs, and the currency. Answers the number of the first line that is none, from 1.
 */
export function parsePriceLines(text: string): { prices: PriceLine[] } | { wrongLine: number } {
  const prices: PriceLine[] = []
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const price = parseLine(line)
    if (!price) return { wrongLine: at + 1 }
    prices.push(price)
  }
  return { prices }
}

const { currency: Currency, minQuantity: MinQuantity, amount: Amount } = ListedPrice.shape

function parseLine(line: string): PriceLine | null {
  const [sku, quantity, price, code, ...more] = line.trim().split(/[\s;]+/)
  if (!sku || sku.length > 120 || !quantity || !/^\d+$/.test(quantity) || !price || more.length > 0)
    return null
  const currency = Currency.safeParse(code?.toUpperCase())
  if (!currency.success) return null
  const minQuantity = MinQuantity.safeParse(Number(quantity))
  const amount = Amount.safeParse(Number(parseDecimal(price, currency.data) ?? Number.NaN))
  if (!minQuantity.success || !amount.success) return null
  return { sku, currency: currency.data, minQuantity: minQuantity.data, amount: amount.data }
}
