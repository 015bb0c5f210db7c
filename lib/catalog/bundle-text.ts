type Part = { sku: string; quantity: number }

/** What a bundle consists of as staff write it: "2 MUG-SAND; 1 TRAY-OAK". Isomorphic. */
export function bundleText(parts: readonly Part[]): string {
  return parts.map(({ sku, quantity }) => `${quantity} ${sku}`).join('; ')
}

/** The reverse; a part without a number is there once. Null for what cannot be read. */
export function parseBundle(text: string): Part[] | null {
  const parts: Part[] = []
  for (const part of text.split(/[;\n]/).filter((each) => each.trim() !== '')) {
    const [, quantity = '1', sku = ''] = /^\s*(?:(\d{1,3})\s*[×x]?\s+)?(\S{1,100})\s*$/.exec(part) ?? []
    if (sku === '') return null
    parts.push({ sku, quantity: Number(quantity) })
  }
  return parts
}
