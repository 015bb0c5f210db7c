import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectSound } from './support/accessibility'
import { tabTo } from './support/keyboard'
import { signIn } from './support/staff'

const cards = (page: Page) => page.locator('ul.cards > li')
const titles = (page: Page) => cards(page).getByRole('link').allTextContents()
const count = async (page: Page) =>
  Number(/\d+/.exec((await page.getByRole('status').first().textContent()) ?? '')?.[0])

test('a collection is found in the menu and narrowed down, sorted and paged like a category', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Categories' }).getByRole('link', { name: 'On sale' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'On sale' })).toBeVisible()
  await expectSound(page)
  const all = await count(page)
  expect(all).toBeGreaterThan(1)
  await page.goto('/collections/on-sale?price_max=40')
  await expect(page.getByRole('link', { name: 'Remove Up to $40.00' })).toBeVisible()
  expect(await count(page)).toBeLessThan(all)
  await page.getByRole('link', { name: 'Remove Up to $40.00' }).click()
  await expect(page).toHaveURL(/\/collections\/on-sale$/)
  await expect.poll(() => count(page)).toBe(all)

  await page.goto('/collections/under-50')
  await page.getByLabel('Sort by').selectOption('price_desc')
  await page.getByRole('button', { name: 'Sort' }).click()
  await expect(page).toHaveURL(/\/collections\/under-50\?sort=price_desc$/)
  await expect(cards(page)).toHaveCount(24)
  const cheap = await count(page)
  await page.getByRole('link', { name: 'Load more' }).click()
  await expect(cards(page)).toHaveCount(Math.min(48, cheap))
})

test('one put together by hand stands in its order, on the first page and when it is narrowed down', async ({
  page,
}) => {
  await page.goto('/collections/gifts-for-cooks')
  await expect(page.getByLabel('Sort by')).toHaveValue('curated')
  const inOrder = await titles(page)
  expect(inOrder[0]).toContain('Olive wood spoons')
  await page.goto('/collections/gifts-for-cooks?in_stock=true')
  const inStock = await titles(page)
  expect(inOrder.filter((title) => inStock.includes(title))).toEqual(inStock)
  await page.goto('/de-de/collections/gifts-for-cooks')
  await expect(page.getByRole('heading', { level: 1, name: 'Für alle, die gern kochen' })).toBeVisible()
  expect((await page.goto('/collections/nothing-here'))?.status()).toBe(404)
})

test('staff make a collection by rule, see what it holds while they change it, and delete it', async ({
  page,
  browser,
}) => {
  const slug = `lamps-${Date.now()}`
  await signIn(page)
  await page.getByRole('link', { name: 'Collections' }).click()
  await page.getByRole('link', { name: 'New by rule' }).click()
  await page.getByLabel('Name, English').fill('Good light')
  await page.getByLabel('Name, German').fill('Gutes Licht')
  await page.getByLabel('Description, English', { exact: true }).fill('Lamps for reading.')
  await page.getByLabel('Description, German', { exact: true }).fill('Leuchten zum Lesen.')
  await page.getByLabel('Address', { exact: true }).fill(slug)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('link', { name: /Choose at least one condition/ })).toBeVisible()

  await page.getByLabel('Condition 1', { exact: true }).selectOption('category')
  await page.getByLabel('Category 1').selectOption('lighting')
  const preview = page.getByText(/^\d+ products? in the United States$/)
  await expect(preview).toBeVisible()
  const lighting = await preview.textContent()
  await page.getByLabel('Condition 2', { exact: true }).selectOption('price')
  await page.getByLabel('To USD, 2').fill('100')
  await page.getByLabel('To EUR, 2').fill('100')
  await expect(preview).not.toHaveText(lighting ?? '')
  const shown = Number(/\d+/.exec((await preview.textContent()) ?? '')?.[0])
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. The shop shows it already.')).toBeVisible()
  await expectAccessible(page)

  const shopper = await (await browser.newContext()).newPage()
  await shopper.goto(`/collections/${slug}`)
  await expect(shopper.getByRole('heading', { level: 1, name: 'Good light' })).toBeVisible()
  expect(await count(shopper)).toBe(shown)
  await page.getByText('Delete this collection').click()
  await page.getByRole('button', { name: 'Delete “Good light”' }).click()
  await expect(page.getByText('The collection is deleted.')).toBeVisible()
  expect((await shopper.goto(`/collections/${slug}`))?.status()).toBe(404)
})

test('products are put in and moved by keyboard, and the second of two editors is told', async ({ page }) => {
  await signIn(page)
  await page.goto('/admin/collections/new?kind=manual')
  const slug = `hand-${Date.now()}`
  for (const [label, text] of [
    ['Name, English', 'Picks'],
    ['Name, German', 'Auswahl'],
    ['Description, English', 'Some.'],
    ['Description, German', 'Einiges.'],
    ['Address', slug],
    ['Add by slug or SKU', 'ebb-mug larder-jar, olive-spoon-set'],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. The shop shows it already.')).toBeVisible()
  const rival = await page.context().newPage()
  await rival.goto(page.url())

  const rows = page.getByRole('main').getByRole('listitem')
  await tabTo(page, page.getByRole('button', { name: 'Down Ebb mug' }))
  await page.keyboard.press('Enter')
  await expect(rows.nth(1)).toContainText('Ebb mug')
  await expect(page.getByRole('button', { name: 'Down Ebb mug' })).toBeFocused()
  await expect(page.getByText('Unsaved changes', { exact: true })).toBeVisible()
  await page.getByLabel('Find a product to put in').fill('cedar')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Put in Cedar pencils' }).click()
  await page.getByRole('button', { name: 'Remove Larder jar' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. The shop shows it already.')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`/collections/${slug}`)
  const order = (await titles(page)).join()
  expect(order).toMatch(/Ebb mug.*Olive wood spoons.*Cedar pencils/)
  expect(order).not.toContain('Larder jar')

  await rival.getByLabel('Name, English').fill('Rival')
  await rival.getByRole('button', { name: 'Save' }).click()
  await expect(rival.getByText(/Olivia Brandt has saved this collection meanwhile/)).toBeVisible()
  await expect(rival.getByLabel('Name, English')).toHaveValue('Rival')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('products are put in order by their places, and one is taken out', async ({ page }) => {
    await signIn(page)
    await page.goto('/admin/collections?q=gifts-for-cooks')
    await page.getByRole('link', { name: 'Gifts for cooks' }).click()
    const places = page.getByLabel(/^Place of/)
    const first = (await places.first().getAttribute('aria-label')) ?? ''
    await places.first().fill('99')
    await page.getByRole('checkbox', { name: 'Remove Ember gooseneck kettle' }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved. The shop shows it already.')).toBeVisible()
    await expect(places.last()).toHaveAttribute('aria-label', first)
    await expect(page.getByLabel('Place of Ember gooseneck kettle')).toHaveCount(0)
    await places.last().fill('0')
    await page.getByLabel('Add by slug or SKU').fill('no-such-thing')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(
      page.getByText(/There is no product with the slug or SKU “no-such-thing”/).first(),
    ).toBeVisible()
    await page.getByLabel('Add by slug or SKU').fill('ember-kettle')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved. The shop shows it already.')).toBeVisible()
    await expect(places.first()).toHaveAttribute('aria-label', first)
  })
})
