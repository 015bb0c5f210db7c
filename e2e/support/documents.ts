import { expect, type Page } from '@playwright/test'

/** An element of XML: its name, attributes, text, and what is in it. */
export type Node = { name: string; attributes: Record<string, string>; text: string; children: Node[] }

/** A document as the XML parser of the browser reads it; fails for one that is not well-formed. */
export async function readXml(page: Page, path: string): Promise<Node> {
  const answer = await page.request.get(path)
  expect(answer.status(), path).toBe(200)
  expect(answer.headers()['content-type'], path).toContain('xml')
  const root = await page.evaluate(
    (xml) => {
      const read = (element: Element): Node => ({
        name: element.nodeName,
        attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
        text: element.children.length === 0 ? (element.textContent ?? '') : '',
        children: [...element.children].map(read),
      })
      return read(new DOMParser().parseFromString(xml, 'application/xml').documentElement)
    },
    await answer.text(),
  )
  expect(JSON.stringify(root)).not.toContain('parsererror')
  return root
}

/** The elements of a name that lie directly in another one. */
export function childrenOf(node: Node, name: string): Node[] {
  return node.children.filter((child) => child.name === name)
}

/** The text of the first element of a name in another one; undefined without one. */
export function textIn(node: Node, name: string): string | undefined {
  return childrenOf(node, name)[0]?.text
}

/** What pages of schema.org say about themselves; loose, since its readers decide what counts. */
// biome-ignore lint/suspicious/noExplicitAny: read field by field by the tests
export type Thing = Record<string, any>

/** The structured data of a page by type. */
export async function structuredData(page: Page): Promise<Record<string, Thing>> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  const things = texts.map((text) => JSON.parse(text) as Thing)
  for (const thing of things) expect(thing['@context']).toBe('https://schema.org')
  return Object.fromEntries(things.map((thing) => [[thing['@type']].flat()[0], thing]))
}

/** The canonical address of a page, and its twins by hreflang. */
export async function linksOf(page: Page): Promise<{ canonical: string; twins: Record<string, string> }> {
  const twins = await page
    .locator('link[rel=alternate][hreflang]')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]))
  return {
    canonical: (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '',
    twins: Object.fromEntries(twins),
  }
}

/** The path of an absolute address. */
export function pathOf(address: string): string {
  const { pathname, search } = new URL(address)
  return pathname + search
}
