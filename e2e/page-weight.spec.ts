import { gzipSync } from 'node:zlib'
import { type APIRequestContext, expect, test } from '@playwright/test'

const KB = 1_000

/** What arrives of the answer when it is compressed, in bytes. */
async function weigh(request: APIRequestContext, path: string): Promise<{ html: string; bytes: number }> {
  const answer = await request.get(path)
  expect(answer.status()).toBe(200)
  const body = await answer.body()
  return { html: body.toString(), bytes: gzipSync(body).length }
}

/** The scripts that a browser loads with a page, each once; those for browsers without modules are not among them. */
async function weighScripts(request: APIRequestContext, html: string): Promise<number> {
  const named = [...html.matchAll(/<script(?![^>]*noModule)[^>]* src="([^"]+)"/g)].map(([, src]) => src ?? '')
  expect(named.length).toBeGreaterThan(3)
  let bytes = 0
  for (const src of new Set(named)) bytes += (await weigh(request, src)).bytes
  return bytes
}

for (const path of ['/products', '/de-de/products', '/c/ceramics', '/de-de/c/kitchen'])
  test(`the HTML of the list ${path} is light`, async ({ request }) => {
    expect((await weigh(request, path)).bytes).toBeLessThan(12 * KB)
  })

for (const path of ['/', '/products', '/products/ebb-mug', '/products/linen-lampshade', '/cart'])
  test(`the scripts of ${path} are within what performance allows`, async ({ request }) => {
    const { html } = await weigh(request, path)
    expect(await weighScripts(request, html)).toBeLessThan(165 * KB)
  })
