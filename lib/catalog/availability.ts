import type { StockState } from './schema'

/** What a shopper is told about stock: units on hand that nobody has reserved. */
export function stockState(available: number, lowStockThreshold: number): StockState {
  if (available <= 0) return 'sold_out'
  return available <= lowStockThreshold ? 'low' : 'in_stock'
}
