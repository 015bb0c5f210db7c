type Part = { title: string; options: readonly { value: string }[]; quantity: number }

/** What a bundle consists of, in a line: "1 × Ebb mug, Sand; 2 × Tea towel". Isomorphic. */
export function partsText(parts: readonly Part[]): string {
  return parts
    .map(
      ({ title, options, quantity }) =>
        `${quantity} × ${[title, ...options.map(({ value }) => value)].join(', ')}`,
    )
    .join('; ')
}
