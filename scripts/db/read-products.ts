/** What `--products` says: to how many products the catalogue is filled up; 0 for those of the demo. Throws for no number. */
export function readProducts(given: string | undefined): number {
  const products = Number(given ?? 0)
  if (Number.isInteger(products) && products >= 0) return products
  throw new Error(`"${given}" is no number of products. For example: --products 100000`)
}
