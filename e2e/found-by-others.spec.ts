import { expect, type Page, test } from '@playwright/test'
import {
  childrenOf,
  linksOf,
  type Node,
  pathOf,
  readXml,
  structuredData,
  type Thing,
  textIn,
} from './support/documents'
import { API_KEY, APP, api } from './support/services'
import { signIn } from './support/staff'

const STAFF = { Authorization: `Bearer ${API_KEY}` }

test('the sitemap names every page in every market, and nothing that does not answer', async ({ page }) => {
  const index = await readXml(page, '/sitemap.xml')
  const parts = childrenOf(index, 'sitemap').map((part) => textIn(part, 'loc') ?? '')
  expect(parts.map(pathOf)).toEqual([
    '/sitemaps/pages.xml',
    '/sitemaps/categories.xml',
    '/sitemaps/collections.xml',
    '/sitemaps/products-1.xml',
  ])
  const entries: Node[] = []
  for (const part of parts) entries.push(...childrenOf(await readXml(page, pathOf(part)), 'url'))
  const addresses = entries.map((entry) => textIn(entry, 'loc') ?? '')
  expect(new Set(addresses).size).toBe(addresses.length)
  const { total } = (await api<{ total: number }>('/products?limit=1')).body
  const products = addresses.map(pathOf).filter((path) => path.includes('/products/'))
  expect(products.length).toBe(total * 2)
  for (const entry of entries) {
    const twins = childrenOf(entry, 'xhtml:link').map(({ attributes }) => attributes)
    expect(twins.map(({ hreflang }) => hreflang)).toEqual(['en-US', 'de-DE', 'x-default'])
    for (const { href } of twins) expect(addresses).toContain(href)
  }
  const sample = addresses.filter((address, at) => !address.includes('/products/') || at % 9 === 0)
  for (const address of sample) {
    expect(address.startsWith(`${APP}/`)).toBe(true)
    expect((await page.request.get(pathOf(address))).status(), address).toBe(200)
  }
  const pictures = entries.flatMap((entry) =>
    childrenOf(entry, 'image:image').map((each) => textIn(each, 'image:loc')),
  )
  const picture = await page.request.get(pathOf(pictures.at(-1) ?? ''))
  expect(picture.headers()).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': expect.stringMatching(/immutable/),
  })
  expect((await page.request.get('/pictures/products/ebb-mug/nothing.jpg')).status()).toBe(404)
  for (const none of [
    'products-2.xml',
    'products-0.xml',
    'products-01.xml',
    'products.xml',
    '..%2Fpages.xml',
  ])
    expect((await page.request.get(`/sitemaps/${none}`)).status(), none).toBe(404)
})

test('robots are shown to the sitemap, and away from what is personal', async ({ request }) => {
  const robots = await request.get('/robots.txt')
  expect(robots.headers()['content-type']).toContain('text/plain')
  const lines = (await robots.text()).split('\n')
  expect(lines).toEqual(expect.arrayContaining(['Disallow: /cart', `Sitemap: ${APP}/sitemap.xml`]))
  expect(lines).not.toContain('Disallow: /')
})

for (const path of ['/', '/products', '/c/ceramics/mugs-cups', '/products/ebb-mug'])
  test(`${path} and its twins name each other, and every state of a list names the list`, async ({
    page,
  }) => {
    await page.goto(path)
    const { canonical, twins } = await linksOf(page)
    expect(canonical).toBe(APP + (path === '/' ? '' : path))
    expect(Object.keys(twins).sort()).toEqual(['de-DE', 'en-US', 'x-default'])
    await page.goto(pathOf(twins['de-DE'] ?? ''))
    const german = await linksOf(page)
    expect(german.canonical).toBe(twins['de-DE'])
    expect(german.twins).toEqual(twins)
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{20,}/)
    await expect(page.locator('meta[property="og:image"]')).toHaveAttribute('content', /^http.+-share\.jpg$/)
    await expect(page.locator('meta[property="og:locale:alternate"]')).toHaveAttribute('content', 'en_US')
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image')
    if (path !== '/products' && !path.startsWith('/c/')) return
    for (const query of ['sort=newest', 'in_stock=true', 'filter=color:sand&sort=price_asc', 'page=2']) {
      await page.goto(`${path}?${query}`)
      expect((await linksOf(page)).canonical, query).toBe(canonical)
      await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/)
    }
  })

test('what is personal, searched for or missing is not to be listed', async ({ page }) => {
  for (const path of ['/search?q=mug', '/cart', '/sign-in', '/products/nothing-like-this']) {
    await page.goto(path)
    await expect(page.locator('meta[name=robots]').first(), path).toHaveAttribute('content', /noindex/)
  }
})

test('pages tell search engines what they are, as Google asks for it', async ({ page }) => {
  const refused: string[] = []
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text())
  })
  await page.goto('/')
  const home = await structuredData(page)
  expect(home.Organization).toMatchObject({
    name: 'Nexus',
    url: `${APP}/`,
    logo: expect.stringMatching(/^http.+\.png$/),
  })
  expect(home.Organization?.hasMerchantReturnPolicy).toMatchObject({ merchantReturnDays: 30 })
  expect(home.WebSite?.potentialAction).toMatchObject({
    '@type': 'SearchAction',
    'query-input': 'required name=search_term_string',
  })
  const search = home.WebSite?.potentialAction.target.urlTemplate.replace('{search_term_string}', 'mug')
  expect((await page.request.get(pathOf(search))).status()).toBe(200)

  await page.goto('/de-de/c/ceramics/mugs-cups')
  expectBreadcrumbs((await structuredData(page)).BreadcrumbList, 3)

  for (const [path, currency] of [
    ['/products/ebb-mug', 'USD'],
    ['/de-de/products/ebb-mug', 'EUR'],
  ] as const) {
    await page.goto(path)
    const { BreadcrumbList, ProductGroup: group } = await structuredData(page)
    expectBreadcrumbs(BreadcrumbList, 4)
    expect(group).toMatchObject({
      productGroupID: expect.stringMatching(/.+/),
      name: expect.stringMatching(/.+/),
      brand: { name: 'Nexus' },
    })
    expect(group?.variesBy).toContain('https://schema.org/color')
    expect(new Set(group?.hasVariant.map(({ name }: Thing) => name)).size).toBe(group?.hasVariant.length)
    for (const variant of group?.hasVariant ?? []) {
      expect(variant.color).toMatch(/.+/)
      expectOffer(variant.offers, currency)
      const picture = await page.request.get(pathOf(variant.image[0]))
      expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/jpeg'])
    }
    if (group?.aggregateRating) {
      expect(group.aggregateRating.ratingValue).toBeLessThanOrEqual(5)
      expect(group.review.length).toBeLessThanOrEqual(5)
      expect(group.review[0]).toMatchObject({
        author: { '@type': 'Person' },
        datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      })
    }
  }
  expect(refused).toEqual([])
})

function expectBreadcrumbs(list: Thing | undefined, length: number): void {
  expect(list?.itemListElement.map(({ position }: Thing) => position)).toEqual(
    Array.from({ length }, (_, index) => index + 1),
  )
  for (const { name, item } of list?.itemListElement ?? []) {
    expect(name).toMatch(/.+/)
    expect(item).toMatch(/^http/)
  }
}

function expectOffer(offer: Thing, currency: string): void {
  expect(offer).toMatchObject({
    '@type': 'Offer',
    price: expect.stringMatching(/^\d+\.\d\d$/),
    priceCurrency: currency,
    availability: expect.stringMatching(/^https:\/\/schema\.org\/(?:InStock|OutOfStock)$/),
    itemCondition: 'https://schema.org/NewCondition',
    hasMerchantReturnPolicy: {
      merchantReturnDays: 30,
      returnFees: 'https://schema.org/FreeReturn',
    },
  })
  const countries = offer.shippingDetails.map((each: Thing) => each.shippingDestination.addressCountry)
  expect(countries).toEqual(currency === 'USD' ? ['US'] : ['DE', 'AT'])
  for (const { shippingRate, deliveryTime } of offer.shippingDetails) {
    expect(shippingRate).toMatchObject({ value: expect.stringMatching(/^\d+(?:\.\d\d)?$/), currency })
    expect(deliveryTime.transitTime.maxValue).toBeGreaterThanOrEqual(deliveryTime.transitTime.minValue)
  }
}

for (const [market, prefix] of [
  ['en-us', ''],
  ['de-de', '/de-de'],
] as const)
  test(`the feed of ${market} is whole, and its prices are those of the pages`, async ({ page }) => {
    const [channel] = childrenOf(await readXml(page, `/feeds/google.xml?market=${market}`), 'channel')
    const items = channel ? childrenOf(channel, 'item') : []
    const ids = items.map((item) => textIn(item, 'g:id'))
    expect(new Set(ids).size).toBe(ids.length)
    for (const item of items) {
      for (const name of ['g:title', 'g:description', 'g:image_link', 'g:product_type', 'g:shipping_weight'])
        expect(textIn(item, name), name).toMatch(/\S/)
      expect(textIn(item, 'g:availability')).toMatch(/^(?:in_stock|out_of_stock)$/)
      expect(textIn(item, 'g:price')).toMatch(/^\d+\.\d\d (?:USD|EUR)$/)
      expect([textIn(item, 'g:condition'), textIn(item, 'g:identifier_exists')]).toEqual(['new', 'no'])
      expect(childrenOf(item, 'g:shipping').length).toBe(market === 'en-us' ? 1 : 2)
    }
    const reduced = items.filter((item) => textIn(item, 'g:sale_price'))
    expect(reduced.length).toBeGreaterThan(0)
    for (const item of [...reduced.slice(0, 3), ...items.filter((_, at) => at % 25 === 0)]) {
      const link = pathOf(textIn(item, 'g:link') ?? '')
      expect(link.startsWith(`${prefix}/products/`)).toBe(true)
      await expectSameOffer(page, link, item)
    }
    expect((await page.request.get('/feeds/google.xml?market=xx')).status()).toBe(400)
  })

/** The page that an item of the feed leads to offers the same for the same price. */
async function expectSameOffer(page: Page, link: string, item: Node): Promise<void> {
  await page.goto(link)
  const { ProductGroup: group, Product: single } = await structuredData(page)
  const variants: Thing[] = group?.hasVariant ?? [single]
  const variant = variants.find(({ sku }) => sku === textIn(item, 'g:id'))
  const price = `${variant?.offers.price} ${variant?.offers.priceCurrency}`
  expect(price, link).toBe(textIn(item, 'g:sale_price') ?? textIn(item, 'g:price'))
  expect(variant?.name).toBe(textIn(item, 'g:title'))
  expect(variant?.offers.availability.endsWith('InStock')).toBe(textIn(item, 'g:availability') === 'in_stock')
  expect(group?.productGroupID).toBe(textIn(item, 'g:item_group_id'))
  // People see that price, too.
  const shown = Number(variant?.offers.price).toLocaleString(link.startsWith('/de-de') ? 'de-DE' : 'en-US', {
    minimumFractionDigits: 2,
  })
  await expect(page.locator('main form').first()).toContainText(shown)
}

test('programs find their way from /llms.txt to everything, as Markdown', async ({ page, request }) => {
  const start = await request.get('/llms.txt')
  const text = await start.text()
  expect(text).toMatch(/^# Nexus\n\n> .+/)
  const links = [...text.matchAll(/\]\((http[^)]+)\)/g)].map(([, address]) => pathOf(address ?? ''))
  expect(links.filter((path) => path.startsWith('/c/')).length).toBeGreaterThan(5)
  for (const path of links) expect((await request.get(path)).status(), path).toBe(200)

  const category = await (await request.get('/c/ceramics.md')).text()
  expect(category).toContain('/products/ebb-mug.md)')
  for (const [path, price] of [
    ['/products/ebb-mug.md', /\$\d+\.\d\d/],
    ['/de-de/products/ebb-mug.md', /\d+,\d\d\s€/],
    ['/de-de/c/ceramics/mugs-cups.md', /\d+,\d\d\s€/],
  ] as const) {
    const answer = await request.get(path)
    expect(answer.headers()).toMatchObject({
      'content-type': 'text/markdown; charset=utf-8',
      link: `<${APP}${path.slice(0, -3)}>; rel="canonical"`,
    })
    expect(await answer.text()).toMatch(price)
    await page.goto(path.slice(0, -3))
    const twin = page.locator('link[rel=alternate][type="text/markdown"]')
    await expect(twin).toHaveAttribute('href', APP + path)
  }
  for (const none of [
    '/products/nothing.md',
    '/c/nothing.md',
    '/de-de/c/ceramics/nothing.md',
    '/twins/xx/products/ebb-mug',
  ])
    expect((await request.get(none)).status(), none).toBe(404)
})

test('new products are told of by RSS', async ({ page }) => {
  await page.goto('/de-de')
  const address = await page.locator('link[type="application/rss+xml"]').getAttribute('href')
  const [channel] = childrenOf(await readXml(page, pathOf(address ?? '')), 'channel')
  const items = channel ? childrenOf(channel, 'item') : []
  expect(items.length).toBe(30)
  const days = items.map((item) => Date.parse(textIn(item, 'pubDate') ?? ''))
  expect(days).toEqual([...days].sort((a, b) => b - a))
  expect((await page.request.get(pathOf(textIn(items[0] as Node, 'link') ?? ''))).status()).toBe(200)
})

test('an old address leads on to the new one, in every form, until it is taken again', async ({
  request,
}) => {
  const [old, now] = ['bakers-apron', 'bakers-apron-moved']
  const at = (path: string) => request.get(path, { maxRedirects: 0 })
  expect((await at(`/products/${old}`)).status()).toBe(200)
  expect((await at(`/products/${now}`)).status()).toBe(404)
  await moveProduct(old, now)
  for (const [from, to] of [
    [`/products/${old}`, `/products/${now}`],
    [`/de-de/products/${old}`, `/de-de/products/${now}`],
    [`/products/${old}.md`, `/products/${now}.md`],
    [`/de-de/products/${old}.md`, `/de-de/products/${now}.md`],
    [`/api/v1/products/${old}?market=de-de`, `/api/v1/products/${now}?market=de-de`],
    [`/api/v1/products/${old}/variants`, `/api/v1/products/${now}/variants`],
  ] as const) {
    for (const turn of ['first', 'again']) {
      const answer = await at(from)
      expect([answer.status(), answer.headers().location], `${from}, ${turn}`).toEqual([308, to])
      expect(answer.headers()['cache-control']).toContain('max-age=0')
    }
    expect((await at(to)).status(), to).toBe(200)
  }
  await moveProduct(now, old)
  expect((await at(`/products/${old}`)).status()).toBe(200)
  expect((await at(`/products/${now}`)).headers().location).toBe(`/products/${old}`)
})

test('staff give a product another address, and are told when it is another one’s', async ({ page }) => {
  await signIn(page, 'catalogue')
  await page.goto('/admin/products?q=felt-laptop-sleeve')
  await page
    .getByRole('link', { name: /sleeve/i })
    .first()
    .click()
  const address = page.getByLabel('Address')
  await expect(address).toHaveValue('felt-laptop-sleeve')
  const save = page.getByRole('button', { name: 'Save' })
  await address.fill('Not an address!')
  await save.click()
  // The browser itself says what an address may be made of.
  expect(await address.evaluate((field: HTMLInputElement) => field.validity.patternMismatch)).toBe(true)
  await address.fill('ebb-mug')
  await save.click()
  await expect(page.locator('#slug-error')).toHaveText('“ebb-mug” is the address of another product.')
  await address.fill('laptop-sleeve-of-felt')
  await save.click()
  await expect(page.getByText('Saved. The shop shows it already.')).toBeVisible()
  await expect(address).toHaveValue('laptop-sleeve-of-felt')
  await page.goto('/de-de/products/felt-laptop-sleeve')
  await expect(page).toHaveURL(/\/de-de\/products\/laptop-sleeve-of-felt$/)
  await page.getByRole('heading', { level: 1 }).waitFor()
})

/** Gives a product another slug by the API. */
async function moveProduct(from: string, to: string): Promise<void> {
  type Product = { id: string; version: number }
  const list = await api<{ data: Product[] }>(`/admin/products?q=${from}`, { headers: STAFF })
  const id = list.body.data[0]?.id
  const { version } = (await api<Product>(`/admin/products/${id}`, { headers: STAFF })).body
  const answer = await api(`/admin/products/${id}`, {
    method: 'PATCH',
    headers: { ...STAFF, 'If-Match': `"${version}"` },
    body: { slug: to },
  })
  expect(answer.status).toBe(200)
}
