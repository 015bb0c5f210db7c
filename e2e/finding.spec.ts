import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectSound } from './support/accessibility'
import { expectAlive } from './support/alive'
import { tabTo } from './support/keyboard'

const cards = (page: Page) => page.locator('ul.cards > li')
/** The list's own count, as a number. */
async function total(page: Page): Promise<number> {
  return Number(/\d+/.exec((await page.getByRole('status').first().textContent()) ?? '')?.[0])
}
const isWide = (page: Page) => (page.viewportSize()?.width ?? 0) >= 1024

async function openFilters(page: Page): Promise<void> {
  if (!isWide(page)) await page.getByRole('button', { name: /^Filter/ }).click()
}

/** On small screens choices wait until they are shown; beside the list they show at once. */
async function showChosen(page: Page): Promise<void> {
  if (!isWide(page)) await page.getByRole('button', { name: /^Show \d/ }).click()
}

test('search finds by words and article number, and an empty result offers a way on', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Search products').fill('linen')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('link', { name: 'Linen lampshade' })).toBeVisible()
  await expectSound(page)
  await page.goto('/search?q=CER-EBB-MUG')
  await expect(page.getByRole('link', { name: 'Ebb mug' }).first()).toBeVisible()
  await page.goto('/search?q=lampshde%20linnen')
  await expect(page.getByText('Showing what was found for “lampshade linen”.')).toBeVisible()
  await expect(cards(page).first()).toContainText('Linen lampshade')
  await page.goto('/search?q=zzzz')
  await expect(page.getByRole('heading', { name: 'No results for “zzzz”' })).toBeVisible()
  await expectAccessible(page)
})

test('a list is narrowed down, says by what, and is whole again', async ({ page }) => {
  await page.goto('/products')
  const all = await total(page)
  await expectAlive(page.getByRole('checkbox', { name: /^Slate/ }))
  await openFilters(page)
  await page.getByRole('checkbox', { name: /^Slate/ }).check()
  await showChosen(page)
  await expect(page).toHaveURL(/filter=color%3Aslate/)
  await expect(page.getByRole('link', { name: 'Remove Color: Slate' })).toBeVisible()
  const slate = await total(page)
  expect(slate).toBeGreaterThan(0)
  expect(slate).toBeLessThan(all)
  await expectSound(page)

  await openFilters(page)
  await expect(page.getByRole('checkbox', { name: /^Slate/ })).toBeChecked()
  await page.getByRole('checkbox', { name: /^In stock/ }).check()
  await showChosen(page)
  await expect(page).toHaveURL(/in_stock=true/)
  await page.goBack()
  await expect(page).not.toHaveURL(/in_stock=true/)
  await expect.poll(() => total(page)).toBe(slate)

  await page.getByRole('link', { name: 'Remove Color: Slate' }).click()
  await expect.poll(() => total(page)).toBe(all)
  await page.goto('/products?filter=color%3Aslate&price_max=1')
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible()
  await page.getByRole('link', { name: 'Without Up to $1.00' }).click()
  await expect.poll(() => total(page)).toBe(slate)
})

test('what a choice would leave is told before it is shown, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/c/ceramics')
  await expectAlive(page.getByRole('checkbox', { name: /^Slate/, includeHidden: true }))
  await page.getByRole('button', { name: /^Filter/ }).click()
  const sheet = page.getByRole('dialog', { name: 'Filter' })
  await expect(sheet).toBeVisible()
  await sheet.getByRole('checkbox', { name: /^Slate/ }).check()
  const show = sheet.getByRole('button', { name: /^Show \d+$/ })
  await expect(show).toBeVisible()
  const promised = Number(/\d+/.exec((await show.textContent()) ?? '')?.[0])
  await show.click()
  await expect(page).toHaveURL(/filter=color%3Aslate/)
  expect(await total(page)).toBe(promised)
  await page.getByRole('button', { name: 'Filter (1)' }).click()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})

test('filters work by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/products')
  await expectAlive(page.getByRole('checkbox', { name: /^Slate/ }))
  await tabTo(page, page.getByRole('checkbox', { name: /^Slate/ }))
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/filter=color%3Aslate/)
  await expect(page.getByRole('checkbox', { name: /^Slate/ })).toBeFocused()
})

test('choices that a list does not carry come when they are wanted, or with a page of their own', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const material = page.locator('.filter', { has: page.getByText('Material', { exact: true }) })
  const wood = material.getByRole('checkbox', { name: /^Wood/ })
  await page.route('**/api/v1/products/facets*', (route) => route.abort())
  await page.goto('/products')
  await material.locator('summary').first().click()
  await material.getByRole('link', { name: 'Show all' }).click()
  await expect(page).toHaveURL(/page=1/)
  await material.locator('summary').first().click()
  await expect(wood).toBeVisible()

  await page.unroute('**/api/v1/products/facets*')
  await page.goto('/products')
  await expectAlive(material.locator('summary').first())
  await tabTo(page, material.locator('summary').first())
  await page.keyboard.press('Enter')
  await expect(wood).toBeVisible()
  await expectAccessible(page)
  await tabTo(page, wood)
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/filter=material%3Awood/)
  await expect(wood).toBeChecked()
  await expect(wood).toBeFocused()
})

test('a list sorts, and goes on below what is there, under an address that shows the same', async ({
  page,
}) => {
  await page.goto('/products')
  await page.getByLabel('Sort by').selectOption('price_asc')
  await page.getByRole('button', { name: 'Sort' }).click()
  await expect(page).toHaveURL(/sort=price_asc/)
  await expect(cards(page)).toHaveCount(24)
  const first = await cards(page).first().textContent()
  await page.getByRole('link', { name: 'Load more' }).click()
  await expect(cards(page)).toHaveCount(48)
  expect(await cards(page).first().textContent()).toBe(first)
  await expect(cards(page).nth(24)).toBeInViewport()
  await cards(page).nth(30).getByRole('link').click()
  await expect(page).toHaveURL(/\/products\/[a-z]/)
  await page.goBack()
  await expect(cards(page)).toHaveCount(48)
  await expect(cards(page).nth(30)).toBeInViewport()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('lists are narrowed down and go on too', async ({ page }) => {
    await page.goto('/de-de/products')
    if (!isWide(page)) await page.getByRole('button', { name: 'Filtern' }).click()
    await page.getByRole('checkbox', { name: /^Auf Lager/ }).check()
    await page.getByRole('button', { name: /zeigen$/ }).click()
    await expect(page.getByRole('link', { name: /Auf Lager/ })).toBeVisible()
    await page.getByRole('link', { name: 'Mehr laden' }).click()
    await expect(cards(page)).toHaveCount(48)
  })
})

test('suggestions come while one types, and are reached by the arrow keys', async ({ page }) => {
  await page.goto('/')
  const field = page.getByLabel('Search products')
  await expectAlive(field)
  await field.focus()
  await page.keyboard.type('lin')
  const list = page.getByRole('listbox', { name: 'Suggestions' })
  await expect(list.getByRole('option').filter({ hasText: /^linen$/ })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await page.keyboard.type('en lam')
  await expect(list.getByRole('option').filter({ hasText: 'Linen lampshade' })).toBeVisible()
  const options = await list.getByRole('option').count()
  const at = await list
    .getByRole('option')
    .evaluateAll((all) => all.findIndex((each) => each.textContent?.startsWith('Linen lampshade')))
  for (let step = 0; step <= at; step += 1) await page.keyboard.press('ArrowDown')
  await expect(list.getByRole('option', { selected: true })).toContainText('Linen lampshade')
  expect(options).toBeLessThanOrEqual(10)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/products\/linen-lampshade$/)
})
