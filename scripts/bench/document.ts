import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const FILE = 'docs/performance.md'

/** Replaces one section of docs/performance.md, or what stands before the first; the others stay as they were measured. */
export function writePart(heading: string | null, text: string): void {
  const [first = '', ...sections] = existsSync(FILE) ? readFileSync(FILE, 'utf8').split(/^(?=## )/m) : []
  const begins = `## ${heading}\n`
  const others = sections.filter((section) => heading === null || !section.startsWith(begins))
  const parts = heading === null ? [text, ...others] : [first, ...others, `${begins}\n${text}`]
  writeFileSync(FILE, `${parts.map((part) => part.trim()).join('\n\n')}\n`)
}
