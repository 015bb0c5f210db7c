import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { restocks } from './support/catalogue'
import { API_KEY, api, mailsTo, newAddress } from './support/services'
import { addToCart, DE, fillDetails, payWith, US } from './support/shopper'
import { signIn } from './support/staff'

const AS_STAFF = { Authorization: `Bearer ${API_KEY}` }

type Level = { sku: string; onHand: number; reserved: number }

async function levelsOf(slug: string): Promise<Level[]> {
  const { body: product } = await api<{ id: string }>(`/products/${slug}`)
  const { body } = await api<{ variants: Level[] }>(`/admin/products/${product.id}`, { headers: AS_STAFF })
  return body.variants
}

async function available(slug: string, sku: string): Promise<number> {
  const level = (await levelsOf(slug)).find((each) => each.sku === sku)
  return level ? level.onHand - level.reserved : 0
}

/** The first of these products, of one variant each, of which nothing is promised to the orders of the demo. */
async function unpromised(slugs: readonly string[]): Promise<string> {
  for (const slug of slugs) {
    const [level] = await levelsOf(slug)
    if (level?.reserved === 0) return slug
  }
  throw new Error('Of each of them something is promised')
}

for (const market of [US, DE])
  test(`a box is bought as one and taken from the shelf as three${market.prefix && ', in German'}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: market === US ? 360 : 1280, height: 900 })
    await page.goto(`${market.prefix}/products/sunday-box`)
    const contents = page.getByRole('heading', { name: market === US ? 'In this set' : 'In diesem Set' })
    await expect(contents).toBeVisible()
    await expect(page.getByRole('link', { name: /Ebb/ }).first()).toHaveAttribute(
      'href',
      `${market.prefix}/products/ebb-mug?variant=CER-EBB-MUG-SAND`,
    )
    await expect(page.getByText(market === US ? /you save \$\d/ : /du sparst \d.*\s€/)).toBeVisible()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      market === US ? 360 : 1280,
    )

    const before = await available('hearth-candle', 'CDL-HEARTH-FIG')
    const email = newAddress('box')
    await addToCart(page, market, 'sunday-box')
    await fillDetails(page, market, email)
    await payWith(page, market, '4242424242424242')
    await expect(page.getByRole('heading', { name: market.labels.thanks })).toBeVisible({ timeout: 20_000 })
    await expect(page.getByText(/1 × .*; 1 × .*; 1 × /)).toBeVisible()
    await expect.poll(() => available('hearth-candle', 'CDL-HEARTH-FIG')).toBeLessThan(before)
    await expect.poll(async () => (await mailsTo(email)).length, { timeout: 20_000 }).toBeGreaterThan(0)
    const [mail] = await mailsTo(email)
    expect(mail?.text).toMatch(/Sunday box|Sonntagskiste/)
    expect(mail?.text).toMatch(/\(1 × .*; 1 × .*; 1 × .*\)/)
  })

test('staff make a bundle, wrong first; with the last of a part it is sold out at once', async ({ page }) => {
  const bundle = await unpromised([
    'slow-pour-over-set',
    'book-rooms-for-light',
    'brine-platter',
    'flint-salt-cellar',
  ])
  await signIn(page)
  await page.goto(`/admin/products?q=${bundle}`)
  await page.getByRole('main').getByRole('table').getByRole('link').first().click()
  const parts = page.getByLabel(/^Bundle of these parts/)
  const save = page.getByRole('button', { name: 'Save' })
  const saved = page.getByText('Saved. The shop shows it already.')
  await parts.fill('2 KIT-CLEAR-CARAFE; PLT PILEA')
  await save.click()
  await expect(page.getByText('Write quantities and SKUs like 2 MUG-SAND; 1 TRAY-OAK.').first()).toBeVisible()
  await parts.fill('2 KIT-CLEAR-CARAFE; 1 NO-SUCH')
  await save.click()
  await expect(page.getByText('There is no variant with the SKU NO-SUCH.').first()).toBeVisible()
  await expect(parts).toHaveValue('2 KIT-CLEAR-CARAFE; 1 NO-SUCH')
  await expectAccessible(page)
  try {
    await parts.fill('2 KIT-CLEAR-CARAFE; 1 PLT-PILEA-12')
    await save.click()
    await expect(saved).toBeVisible()
    await expect(
      page.getByText(/2 × .*carafe.*, 1 × .*\. In stock as often as these make it up\./i),
    ).toBeVisible()
    await expect(page.getByLabel(/^Units on hand/)).toHaveCount(0)

    await restocks('clear-carafe', 5)
    const shopper = await page.context().newPage()
    await shopper.goto(`/products/${bundle}`)
    await expect(shopper.getByText('Only 2 left')).toBeVisible()
    await expect(shopper.getByRole('link', { name: /carafe/i }).first()).toBeVisible()
    await restocks('clear-carafe', 1)
    await shopper.goto(`/products/${bundle}`)
    await expect(shopper.getByRole('button', { name: 'Sold out' }).first()).toBeVisible()
    await shopper.close()
  } finally {
    await restocks('clear-carafe', 26)
    await page.reload()
    await parts.fill('')
    await save.click()
    await expect(saved).toBeVisible()
    await restocks(bundle, 39)
  }
})
