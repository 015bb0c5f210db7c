import { expect, type Page, test } from '@playwright/test'
import { api, mailsTo, newAddress, variantOf } from './support/services'
import { addToCart, expectAccessible, fillDetails, payWith, US } from './support/shopper'

async function signIn(page: Page, role: 'owner' | 'readonly' = 'owner'): Promise<void> {
  await page.goto('/admin')
  await page.getByLabel('E-mail').fill(`${role}@example.com`)
  await page.getByLabel('Password').fill(`nexus-demo-${role}`)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('navigation', { name: 'Back office' })).toBeVisible()
}

test('staff find a paid order, ship it, and the customer is told', async ({ page, browser }) => {
  const email = newAddress('shipped')
  const shopper = await (await browser.newContext()).newPage()
  await addToCart(shopper, US, 'olive-spoon-set')
  await fillDetails(shopper, US, email)
  await payWith(shopper, US, '4242 4242 4242 4242')
  await expect(shopper.getByText('Confirmed', { exact: true })).toBeVisible()

  await signIn(page)
  await expectAccessible(page)
  await page.screenshot({ path: 'test-results/screens/admin-home.png', fullPage: true })
  await page.getByRole('link', { name: /^Orders/ }).click()
  await page.getByRole('searchbox').fill(email)
  await page.getByRole('button', { name: 'Search' }).click()
  await expectAccessible(page)
  await page.screenshot({ path: 'test-results/screens/admin-orders.png', fullPage: true })
  await page.getByRole('link', { name: /^#\d+/ }).click()
  await page.getByLabel(/Tracking number/).fill('1Z999AA10123456784')
  await page.getByLabel(/Tracking link/).fill('https://www.ups.com/track?tracknum=1Z999AA10123456784')
  await expectAccessible(page)
  await page.screenshot({ path: 'test-results/screens/admin-order.png', fullPage: true })
  await page.getByRole('button', { name: 'Mark as shipped' }).click()
  await expect(page.getByText('Shipped', { exact: true })).toBeVisible()

  await expect
    .poll(async () => (await mailsTo(email)).map(({ subject }) => subject).join(), { timeout: 20_000 })
    .toContain('is on its way')
  const [mail] = await mailsTo(email)
  expect(mail?.html).toContain('1Z999AA10123456784')
  await shopper.reload()
  await expect(shopper.getByRole('link', { name: /Track parcel/ })).toBeVisible()
})

test('a changed price shows in the shop at once, and the loser of two editors is told', async ({
  page,
  browser,
}) => {
  await signIn(page)
  await page.goto('/admin/products?q=cedar-pencils')
  await page.getByRole('link', { name: 'Cedar pencils' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Cedar pencils/)
  const rival = await page.context().newPage()
  await rival.goto(page.url())

  const price = page.getByLabel(/^Price in USD of/).first()
  const cents = 1000 + Math.floor(Math.random() * 900)
  await price.fill((cents / 100).toFixed(2))
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. The shop shows it already.')).toBeVisible()
  await expectAccessible(page)
  await page.screenshot({ path: 'test-results/screens/admin-product.png', fullPage: true })

  const shopper = await (await browser.newContext()).newPage()
  await shopper.goto('/products/cedar-pencils')
  await expect(shopper.getByText(`$${(cents / 100).toFixed(2)}`).first()).toBeVisible()

  await rival.getByRole('button', { name: 'Save' }).click()
  await expect(rival.getByText(/Somebody else has changed this product/)).toBeVisible()
})

test('read-only staff see orders and may not ship them', async ({ page }) => {
  await signIn(page, 'readonly')
  await page.goto('/admin/orders?tab=unfulfilled')
  await page.getByRole('link', { name: /^#\d+/ }).first().click()
  await page.getByRole('button', { name: 'Mark as shipped' }).click()
  await expect(page.getByText(/does not include the permission "orders:write"/)).toBeVisible()
})

test('nobody gets in without signing in, and a wrong password says nothing more', async ({ page }) => {
  await page.goto('/admin/orders')
  await expect(page).toHaveURL(/sign-in/)
  await expectAccessible(page)
  await page.getByLabel('E-mail').fill('owner@example.com')
  await page.getByLabel('Password').fill('wrong password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('E-mail address or password is wrong.')).toBeVisible()
  expect((await api('/admin/orders')).status).toBe(401)
  expect(await variantOf('ebb-mug')).toMatch(/^[0-9a-f-]{36}$/)
})
