import type { OrderContent } from './order-content'

/** A mail about an order for readers without HTML, and for screen readers that prefer it. */
export function orderText(content: OrderContent): string {
  const { heading, paragraphs, tracking, button, lines, totals, address, help } = content
  const costs = (rows: OrderContent['totals']) => rows.map(({ label, value }) => `${label}: ${value}`)
  const blocks = [
    [heading],
    ...paragraphs.map((paragraph) => [paragraph]),
    tracking ? [[tracking.label, tracking.url].filter(Boolean).join(': ')] : [],
    [`${button.label}: ${button.url}`],
    costs(lines),
    costs(totals),
    [`${address.label}:`, ...address.lines],
    [help],
  ]
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')
}
