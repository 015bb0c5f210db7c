import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { makeOrder, type StaffOrder, signIn } from './support/staff'

// Many pages in one sign-in: cheap in all, long for one test on a busy machine.
test.describe.configure({ timeout: 240_000 })

const PRODUCT = '/admin/products?q=cedar-pencils'

/** The pages of the back office in every state that they have, with the name of each. */
function pagesOf(orders: Record<'unpaid' | 'toShip' | 'shipped' | 'cancelled', StaffOrder>) {
  const order = ({ id, number }: StaffOrder) => [`/admin/orders/${id}`, `Order #${number}`] as const
  return [
    ['/admin', 'Home'],
    ['/admin/orders', 'Orders'],
    ['/admin/orders?tab=unfulfilled', 'Orders: To ship'],
    ['/admin/orders?q=zzzzzz', '“zzzzzz” in Orders'],
    ['/admin/orders?q=zzzzzz&tab=cancelled', '“zzzzzz” in Orders: Cancelled'],
    order(orders.unpaid),
    order(orders.toShip),
    order(orders.shipped),
    order(orders.cancelled),
    ['/admin/products', 'Products'],
    ['/admin/products?view=low', 'Products: Low stock'],
    ['/admin/reviews', 'Reviews: Waiting'],
    ['/admin/reviews?view=rejected&rating=3', 'Reviews: Rejected'],
    ['/admin/collections', 'Collections'],
    ['/admin/collections/new?kind=rule', 'New collection by rule'],
    ['/admin/collections/new?kind=manual', 'New collection by hand'],
    ['/admin/price-lists', 'Price lists'],
    ['/admin/price-lists/new', 'New price list'],
    ['/admin/customer-groups', 'Customer groups'],
    ['/admin/customer-groups/new', 'New customer group'],
    ['/admin/staff', 'Staff'],
    ['/admin/nothing-here', 'Not found'],
  ] as const
}

async function makeOrders() {
  const [unpaid, toShip, shipped, cancelled] = await Promise.all([
    makeOrder('unpaid'),
    makeOrder('to ship'),
    makeOrder('shipped'),
    makeOrder('cancelled'),
  ])
  return { unpaid, toShip, shipped, cancelled }
}

async function openProduct(page: Page): Promise<void> {
  await page.goto(PRODUCT)
  await page.getByRole('link', { name: 'Cedar pencils' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Cedar pencils/)
}

async function showErrors(page: Page): Promise<void> {
  await page
    .getByLabel(/^Price in USD of/)
    .first()
    .fill('-1')
  await page
    .getByLabel(/^Units on hand of/)
    .first()
    .fill('many')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('link', { name: 'Enter a whole number.' })).toBeVisible()
}

/** axe in both themes, without loading the page again. */
async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page)
  }
}

for (const width of [390, 1280]) {
  test(`axe finds nothing on any page at ${width} px, light and dark, and every page has its name`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/admin/sign-in')
    await expectAccessibleInBothThemes(page)
    const orders = await makeOrders()
    await signIn(page)
    const titles = new Set<string>()
    for (const [path, title] of pagesOf(orders)) {
      await page.goto(path)
      await expect(page).toHaveTitle(`${title} · Nexus back office`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      titles.add(await page.title())
      await expectAccessibleInBothThemes(page)
    }
    expect(titles.size).toBe(pagesOf(orders).length)
    await openProduct(page)
    await showErrors(page)
    await expectAccessibleInBothThemes(page)
  })
}

test('no page scrolls sideways at 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const orders = await makeOrders()
  await signIn(page)
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  for (const [path] of pagesOf(orders)) {
    await page.goto(path)
    expect(await overflow(), path).toBeLessThanOrEqual(0)
  }
  await openProduct(page)
  await showErrors(page)
  expect(await overflow(), 'product with errors').toBeLessThanOrEqual(0)
})

test('an order is found and shipped by keyboard alone, on a phone’s width too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  const { number, email } = await makeOrder('to ship')
  await page.goto('/admin/orders')
  await tabTo(page, 'E-mail')
  await page.keyboard.type('owner@example.com')
  await page.keyboard.press('Tab')
  await page.keyboard.type('nexus-demo-owner')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible()
  await tabTo(page, /^Search orders/)
  await page.keyboard.type(String(number))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=/)
  await tabTo(page, `#${number}`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Order #${number}`)
  await tabTo(page, /^Tracking link/)
  await page.keyboard.type('javascript:alert(1)')
  await page.keyboard.press('Enter')
  // Focus is on the error; from there Enter on its link leads to the field.
  await expect(focused(page)).toContainText('Check the marked fields.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel(/^Tracking link/)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('1Z999AA10123456784')
  await page.keyboard.press('Enter')
  await expect(focused(page)).toContainText(`The parcel is recorded, and ${email}`)
})

test('a price is changed by keyboard alone, wrong first', async ({ page }) => {
  await signIn(page)
  await page.goto('/admin/products?q=hex-brass-pen')
  await tabTo(page, /brass pen/i)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Title, English', { exact: true })).toBeVisible()
  await tabTo(page, /^Price in EUR of/)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('1,299')
  await page.keyboard.press('Enter')
  await expect(focused(page)).toContainText('without thousands separators')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const price = page.getByLabel(/^Price in EUR of/).first()
  await expect(price).toBeFocused()
  await expect(price).toHaveAccessibleDescription(/without thousands separators/)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('41,90')
  await page.keyboard.press('Enter')
  await expect(focused(page)).toContainText('Saved. The shop shows it already.')
  await expect(price).toHaveValue('41.90')
})

const focused = (page: Page) => page.locator(':focus')

/** Presses Tab until the control with this name has the focus, as a person does. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const target = page
    .getByRole('textbox', { name })
    .or(page.getByRole('searchbox', { name }))
    .or(page.getByRole('combobox', { name }))
    .or(page.getByRole('link', { name }))
    .or(page.getByLabel(name))
    .first()
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}
