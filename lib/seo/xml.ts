/** XML 1.0 has no way to write these at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NO_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for content and attributes in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(NO_CHARACTERS, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}

/** An element with a text, which is escaped: element('g:id', 'A & B') → "<g:id>A &amp; B</g:id>". */
export function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}

/** An element with others in it, as they stand. */
export function parent(name: string, children: readonly string[]): string {
  return `<${name}>${children.join('')}</${name}>`
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
