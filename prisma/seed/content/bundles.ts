/** What the bundles of the demo consist of, by SKU: each at its own price, a little below that of its parts. */
export const bundleContent: Record<string, { sku: string; quantity: number }[]> = {
  'GFT-SUNDAY': [
    { sku: 'CER-EBB-MUG-SAND', quantity: 1 },
    { sku: 'CDL-HEARTH-FIG', quantity: 1 },
    { sku: 'TEX-STRIPE-BLUE', quantity: 1 },
  ],
}
