import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { signIn } from './support/staff'

const nameOnce = (name: string) =>
  `${name} ${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`

/** The addresses of the demo's customers are those of the group that it comes with. */
async function knownCustomer(page: Page): Promise<string> {
  await page.goto('/admin/customer-groups?q=restaurants')
  await page.getByRole('link', { name: 'Restaurants' }).click()
  const email = await page.getByRole('table', { name: 'Members' }).getByText(/@/).first().textContent()
  return email ?? ''
}

async function fillGroup(page: Page, lookAt: () => Promise<void>): Promise<void> {
  const email = await knownCustomer(page)
  const name = nameOnce('Bakers')
  const nav = page.getByRole('navigation', { name: 'Back office' })
  await nav.getByRole('link', { name: 'Customer groups' }).click()
  await page.getByRole('link', { name: 'New group' }).click()
  // The page of the other group is still in the document, hidden, with a field of this name.
  await page.getByText('Name', { exact: true }).filter({ visible: true }).click()
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused()
  await page.getByLabel('Name', { exact: true }).fill('Restaurants')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Another one has this name.').first()).toBeVisible()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  await expect(page.getByText('No price list is for this group')).toBeVisible()

  await page.getByLabel('E-mail or name', { exact: true }).fill('nobody-has-this@')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByText(/No customer is found/)).toBeVisible()
  await page.getByLabel('E-mail or name', { exact: true }).fill(email.slice(0, -3).toUpperCase())
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('button', { name: `Put in ${email}` }).click()
  await expect(page.getByText('Put in. The prices of its lists count for them already.')).toBeVisible()
  await expect(page.getByRole('heading', { name: '1 member' })).toBeVisible()
  await lookAt()
  await page.getByRole('button', { name: `Remove ${email}` }).click()
  await expect(page.getByText('Taken out. They pay what everybody pays.')).toBeVisible()
  await expect(page.getByRole('heading', { name: '0 members' })).toBeVisible()
  await page.getByText('Delete this group').click()
  await page.getByRole('button', { name: `Delete “${name}”` }).click()
  await expect(page.getByText('The group is deleted. Its members are still customers.')).toBeVisible()
}

async function expectNarrow(page: Page): Promise<void> {
  await expectAccessible(page)
  const width = page.viewportSize()?.width ?? 0
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
}

for (const width of [360, 1280])
  test(`a group is made, filled, emptied and deleted at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await signIn(page)
    await fillGroup(page, () => expectNarrow(page))
    await expectNarrow(page)
  })

test('a group leads to the price lists for it, and two editors of its name meet', async ({ page }) => {
  await signIn(page)
  await page.goto('/admin/customer-groups/new')
  await page.getByLabel('Name').fill(nameOnce('Two'))
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  const rival = await page.context().newPage()
  await rival.goto(page.url())
  const mine = nameOnce('Mine')
  await page.getByLabel('Name', { exact: true }).fill(mine)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: mine })).toBeVisible()
  await rival.getByLabel('Name', { exact: true }).fill(nameOnce('Rival'))
  await rival.getByRole('button', { name: 'Save' }).click()
  await expect(rival.getByText(/Olivia Brandt has saved this group meanwhile/)).toBeVisible()
  await expect(rival.getByText(`The saved value is “${mine}”.`).first()).toBeVisible()

  await page.goto('/admin/customer-groups?q=restaurants')
  await page.getByRole('link', { name: 'Restaurants' }).click()
  await page.getByRole('link', { name: 'Tableware for restaurants' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tableware for restaurants' })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a group is made, filled, emptied and deleted', async ({ page }) => {
    await signIn(page)
    await fillGroup(page, async () => {})
  })
})
