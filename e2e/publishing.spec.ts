import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { API_KEY, APP, api } from './support/services'
import { signIn } from './support/staff'

const AUTH = { Authorization: `Bearer ${API_KEY}` }

async function openProduct(page: Page, slug: string): Promise<void> {
  await page.goto(`/admin/products?q=${slug}`)
  await page.getByRole('main').getByRole('table').getByRole('link').first().click()
  await expect(page.getByLabel('In the shop from')).toBeVisible()
}

const save = (page: Page) => page.getByRole('button', { name: 'Save' }).click()

for (const width of [360, 1280])
  test(`when a product comes into the shop is set and taken back at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    const slug = width === 360 ? 'terra-planter' : 'perch-step-stool'
    await signIn(page)
    await openProduct(page, slug)
    const time = page.getByLabel('In the shop from')
    const before = await time.inputValue()
    await time.fill('2090-01-02T09:30')
    await save(page)
    await expect(page.getByText('Saved. The shop shows it when its time comes.')).toBeVisible()
    await expect(page.getByText(/In the shop from Jan 2, 2090, 9:30\sAM EST/)).toBeVisible()
    await expect(page.getByText('Scheduled')).toBeVisible()
    await expect(time).toHaveValue('2090-01-02T09:30')
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect((await fetch(`${APP}/products/${slug}`)).status).toBe(404)
    await time.fill(before)
    await save(page)
    await expect(page.getByText('Saved. The shop shows it already.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'View in the shop' })).toBeVisible()
    expect((await fetch(`${APP}/products/${slug}`)).status).toBe(200)
  })

test('a boost moves a product in a search, by the editor and by REST', async ({ page }) => {
  const found = async () => {
    const { body } = await api<{ data: { id: string }[] }>('/products?q=print&sort=relevance')
    return body.data.map(({ id }) => id)
  }
  const before = await found()
  const [best] = before
  await signIn(page)
  await page.goto(`/admin/products/${best}`)
  const boost = page.getByLabel('Search boost')
  await boost.fill('-6')
  await save(page)
  await expect(boost).toHaveAccessibleDescription(/At least -5\./)
  await boost.fill('-5')
  await save(page)
  await expect(page.getByText('Saved. The shop shows it already.')).toBeVisible()
  await expect(boost).toHaveValue('-5')
  expect((await found()).indexOf(best ?? '')).toBeGreaterThan(0)

  const path = `/admin/products/${best}`
  const product = await api<{ version: number; searchBoost: number }>(path, { headers: AUTH })
  expect(product.body.searchBoost).toBe(-5)
  const change = { method: 'PATCH', headers: { ...AUTH, 'If-Match': `"${product.body.version}"` } }
  expect((await api(path, { ...change, body: { searchBoost: 6 } })).status).toBe(422)
  expect((await api(path, { ...change, body: { searchBoost: 0 } })).body).toMatchObject({ searchBoost: 0 })
  expect(await found()).toEqual(before)
})
