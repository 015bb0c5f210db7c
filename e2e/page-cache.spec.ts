import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { API_KEY, APP, api } from './support/services'

const SECOND_APP = process.env.E2E_SECOND_APP_URL ?? ''
const PAGES = path.join(process.env.E2E_DIST_DIR ?? '', 'server', 'app')

/** How many files there are of pages whose address contains `word`. */
const filesOf = (word: string) =>
  readdirSync(PAGES, { recursive: true }).filter((name) => String(name).includes(word)).length

const textOf = async (origin: string, address: string) => {
  const response = await fetch(`${origin}${address}`)
  return { status: response.status, text: await response.text() }
}

type Product = { id: string; version: number; variants: { id: string }[] }
const staff = { Authorization: `Bearer ${API_KEY}` }

async function readProduct(slug: string): Promise<Product> {
  const list = await api<{ data: { id: string }[] }>(`/admin/products?q=${slug}`, { headers: staff })
  return (await api<Product>(`/admin/products/${list.body.data[0]?.id}`, { headers: staff })).body
}

/** Changes the price in the back office of the first instance. */
async function setPrice(product: Product, amount: number): Promise<void> {
  const { status } = await api(`/admin/products/${product.id}`, {
    method: 'PATCH',
    headers: { ...staff, 'If-Match': `"${product.version}"` },
    body: {
      variants: [{ id: product.variants[0]?.id, prices: [{ currency: 'USD', amount, compareAt: null }] }],
    },
  })
  expect(status).toBe(200)
}

test('what is changed at one instance shows at once at all of them', async () => {
  const slug = 'arc-candle-holder'
  for (const address of [`/products/${slug}`, '/products?sort=name', `/api/v1/products/${slug}`])
    for (const [amount, price] of [
      [1_111, '$11.11'],
      [1_222, '$12.22'],
    ] as const) {
      // Both instances keep it.
      for (const origin of [APP, SECOND_APP, APP, SECOND_APP])
        expect((await textOf(origin, address)).status).toBe(200)
      await setPrice(await readProduct(slug), amount)
      const shown = address.startsWith('/api') ? `"amount":${amount}` : price
      const first = (await textOf(APP, address)).text
      expect(first).toContain(shown)
      // Also who it is made for sees it before its scripts are fetched.
      expect(first).not.toMatch(/<script src="[^"]*" async=""(?! type="later")/)
      await expect
        .poll(async () => (await textOf(SECOND_APP, address)).text.includes(shown), {
          timeout: 15_000,
          intervals: [10],
        })
        .toBe(true)
    }
})

test('what is changed shows at once while everybody is looking at it', async () => {
  const address = '/products/plume-incense-bowl'
  const amounts = Array.from({ length: 8 }, (_, at) => 2_011 + at * 101)
  // Both have it: who asks for a page while it is made for the first time is given that one, whatever happens meanwhile.
  for (const origin of [APP, SECOND_APP]) await textOf(origin, address)
  let isOver = false
  const readers = [APP, APP, SECOND_APP, SECOND_APP].map(async (origin) => {
    while (!isOver) await textOf(origin, address)
  })
  try {
    for (const amount of amounts) {
      const shown = `$${(amount / 100).toFixed(2)}`
      await setPrice(await readProduct('plume-incense-bowl'), amount)
      for (const _again of [1, 2, 3]) expect((await textOf(APP, address)).text).toContain(shown)
      // The other instance is told by PostgreSQL; what it showed before does not come back.
      await expect
        .poll(async () => (await textOf(SECOND_APP, address)).text.includes(shown), { intervals: [10] })
        .toBe(true)
      for (const _again of [1, 2, 3]) expect((await textOf(SECOND_APP, address)).text).toContain(shown)
    }
  } finally {
    isOver = true
    await Promise.all(readers)
  }
})

test('addresses that do not exist leave nothing on the disk', async () => {
  const word = `nowhere-${Date.now().toString(36)}`
  for (const address of [
    `/products/${word}`,
    `/de-de/products/${word}`,
    `/c/${word}`,
    `/c/kitchen/${word}/${word}`,
    `/products?sort=${word}`,
    `/c/${word}?sort=newest`,
  ])
    for (const _again of [1, 2]) await textOf(APP, address)
  expect((await textOf(APP, `/products/${word}`)).status).toBe(404)
  expect(filesOf(word)).toBe(0)
  // While those of the shop do: that is how they survive a restart.
  expect(filesOf('cedar-pencils')).toBeGreaterThan(0)
})
