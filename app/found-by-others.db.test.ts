import { beforeAll, describe, expect, it, vi } from 'vitest'
import { getProductContract, listReviewsContract, listVariantsContract } from '@/app/api/v1/products/contract'
import { updateProduct } from '@/lib/catalog/update-product'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { callApi } from '@/lib/testing/api'
import { makeProduct, seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { GET as getFeed } from './feeds/google.xml/route'
import { GET as getLlms } from './llms.txt/route'
import { GET as getRss } from './rss.xml/route'
import { GET as getSitemap } from './sitemap.xml/route'
import { GET as getPart } from './sitemaps/[name]/route'
import { GET as getCategoryTwin } from './twins/[market]/c/[...path]/route'
import { GET as getProductTwin } from './twins/[market]/products/[slug]/route'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

const at = (path: string, client?: string) =>
  new Request(`http://shop.test${path}`, client ? { headers: { 'x-client-address': client } } : {})
const params = <T>(value: T) => ({ params: Promise.resolve(value) })
const part = (name: string) => getPart(at(`/sitemaps/${name}`), params({ name }))
const productTwin = (market: string, slug: string) => getProductTwin(at('/'), params({ market, slug }))
const categoryTwin = (market: string, ...path: string[]) => getCategoryTwin(at('/'), params({ market, path }))

const text = (name: string) => ({ name, description: `All about ${name}` })

beforeAll(async () => {
  await seedBasics()
  await db.category.create({
    data: { id: newId(), slug: 'mugs', path: 'mugs', translations: { en: text('Mugs'), de: text('Becher') } },
  })
})

describe('the REST API', () => {
  it('leads from a slug of before to that of today, with what was asked', async () => {
    const made = await makeProduct()
    const slug = `today-${newId()}`
    await updateProduct(staffCtxOf('owner'), made.id, { version: 1, slug })
    for (const contract of [getProductContract, listVariantsContract, listReviewsContract]) {
      const ask = (of: string) => callApi({ contract, params: { slug: of }, query: { market: 'de-de' } })
      const answer = await ask(made.slug)
      expect(answer.status).toBe(308)
      expect(answer.headers.get('location')).toBe(
        `/api/v1${contract.path.replace('{slug}', slug)}?market=de-de`,
      )
      expect(answer.headers.get('cache-control')).toContain('max-age=0')
      expect((await ask(slug)).status).toBe(200)
      expect((await ask('nobody-had-this')).status).toBe(404)
    }
  })
})

describe('twins', () => {
  it('name their page, and lead on with it when it moves', async () => {
    const made = await makeProduct({ title: 'Twin *mug*' })
    const answer = await productTwin('de-de', made.slug)
    expect(answer.headers.get('link')).toBe(
      `<http://localhost:3000/de-de/products/${made.slug}>; rel="canonical"`,
    )
    expect(await answer.text()).toMatch(/^# Twin \\\*mug\\\* \(de\)\n/)
    const slug = `moved-${newId()}`
    await updateProduct(staffCtxOf('owner'), made.id, { version: 1, slug })
    const moved = await productTwin('de-de', made.slug)
    expect([moved.status, moved.headers.get('location')]).toEqual([308, `/de-de/products/${slug}.md`])
  })

  it('of categories list what is in them', async () => {
    const made = await makeProduct({ title: 'Listed mug', priceMinor: 1_250n, stock: 0 })
    const { id } = await db.category.findUniqueOrThrow({ where: { path: 'mugs' } })
    await db.productCategory.create({ data: { productId: made.id, categoryId: id } })
    const answer = await (await categoryTwin('en-us', 'mugs')).text()
    expect(answer).toContain('# Mugs\n\nAll about Mugs\n')
    expect(answer).toContain(
      `- [Listed mug](http://localhost:3000/products/${made.slug}.md): For tests, $12.50, Sold out`,
    )
    await db.category.update({ where: { id }, data: { path: 'cups', slug: 'cups' } })
    const moved = await categoryTwin('en-us', 'mugs')
    expect([moved.status, moved.headers.get('location')]).toEqual([308, '/c/cups.md'])
    await db.category.update({ where: { id }, data: { path: 'mugs', slug: 'mugs' } })
  })

  it.each([
    ['en-us', 'nothing'],
    ['xx-yy', 'nothing'],
    ['en-us', 'NOT A SLUG'],
    ['en-us', 'a\0b'],
    ['__proto__', 'nothing'],
  ])('are not there for %s and %j', async (market, slug) => {
    expect((await productTwin(market, slug)).status).toBe(404)
    expect((await categoryTwin(market, slug)).status).toBe(404)
  })
})

describe('documents', () => {
  it('come in their types, for caches that others share', async () => {
    const made = await makeProduct({ title: 'Known mug' })
    for (const [answer, type, content] of [
      [await getSitemap(at('/sitemap.xml')), 'application/xml', '/sitemaps/products-1.xml'],
      [await part('pages.xml'), 'application/xml', 'http://localhost:3000/de-de/products<'],
      [await part('categories.xml'), 'application/xml', '/de-de/c/mugs<'],
      [await part('products-1.xml'), 'application/xml', made.slug],
      [await getFeed(at('/feeds/google.xml')), 'application/xml', made.sku],
      [await getRss(at('/rss.xml?market=de-de')), 'application/rss+xml', 'Known mug (de)'],
      [
        await getLlms(at('/llms.txt')),
        'text/plain',
        '- [Mugs](http://localhost:3000/c/mugs.md): All about Mugs',
      ],
    ] as const) {
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
      expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=0, s-maxage=\d+$/)
      expect(await answer.text()).toContain(content)
    }
  })

  it.each(['products-9.xml', 'products-0.xml', 'products-1', 'pages', 'nothing.xml', ''])(
    'know no part %j',
    async (name) => {
      expect((await part(name)).status).toBe(404)
    },
  )

  it('are refused in a market that does not exist, and to whoever asks for them all the time', async () => {
    expect((await getFeed(at('/feeds/google.xml?market=xx'))).status).toBe(400)
    const answers = []
    for (let turn = 0; turn < 125; turn += 1)
      answers.push(await getSitemap(at('/sitemap.xml', '203.0.113.9')))
    const statuses = answers.map(({ status }) => status)
    expect(statuses.slice(0, 120).every((status) => status === 200)).toBe(true)
    expect(statuses.slice(120)).toEqual([429, 429, 429, 429, 429])
    expect(answers.at(-1)?.headers.get('retry-after')).toBe('60')
  })

  it('that nobody reads on are not made on', async () => {
    const answer = await getFeed(at('/feeds/google.xml'))
    await expect(answer.body?.cancel()).resolves.toBeUndefined()
  })
})
