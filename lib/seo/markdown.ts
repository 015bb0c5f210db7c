/** Pieces of Markdown (CommonMark with the tables of GitHub). */

/** Text as it is to be read, whatever signs it has. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
}

export function link(text: string, address: string): string {
  return `[${plain(text)}](${address})`
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

/** A table; its cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Blocks with a blank line in between; what is empty is left out. */
export function blocks(parts: readonly (string | null)[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
