import { expect, test } from '@playwright/test'
import { APP, api, mailsTo, newAddress, variantOf } from './support/services'
import { addToCart, fillDetails, payWith, US } from './support/shopper'
import { makeOrder, shipByApi, signIn } from './support/staff'

test('staff find a paid order, ship it, and the customer is told', async ({ page, browser }) => {
  const email = newAddress('shipped')
  const shopper = await (await browser.newContext()).newPage()
  await addToCart(shopper, US, 'olive-spoon-set')
  await fillDetails(shopper, US, email)
  await payWith(shopper, US, '4242 4242 4242 4242')
  await expect(shopper.getByText('Confirmed', { exact: true })).toBeVisible()

  await signIn(page)
  await page.screenshot({ path: 'test-results/screens/admin-home.png', fullPage: true })
  await page.getByRole('link', { name: /^Orders/ }).click()
  await page.getByRole('searchbox').fill(email)
  await page.getByRole('button', { name: 'Search' }).click()
  await page.screenshot({ path: 'test-results/screens/admin-orders.png', fullPage: true })
  await page.getByRole('link', { name: /^#\d+/ }).click()
  await page.getByLabel(/Tracking number/).fill('1Z999AA10123456784')
  await page.screenshot({ path: 'test-results/screens/admin-order.png', fullPage: true })
  await page.getByRole('button', { name: 'Mark as shipped' }).click()
  await expect(page.getByText(`The parcel is recorded, and ${email} gets a mail`)).toBeVisible()
  // The carrier is known: its page follows from the number.
  await expect(page.getByRole('link', { name: /Track 1Z999AA10123456784/ })).toHaveAttribute(
    'href',
    'https://www.ups.com/track?tracknum=1Z999AA10123456784',
  )
  await expect(page.getByText(/^Parcel of 1 shipped with UPS/)).toContainText('by Olivia Brandt')

  await expect
    .poll(async () => (await mailsTo(email)).map(({ subject }) => subject).join(), { timeout: 20_000 })
    .toContain('is on its way')
  const [mail] = await mailsTo(email)
  expect(mail?.html).toContain('1Z999AA10123456784')
  await shopper.reload()
  await expect(shopper.getByRole('link', { name: /Track parcel/ })).toBeVisible()
})

test('a changed price shows in the shop at once; the loser of two editors sees both versions', async ({
  page,
  browser,
}) => {
  await signIn(page)
  await page.goto('/admin/products?q=cedar-pencils')
  await page.getByRole('link', { name: 'Cedar pencils' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Cedar pencils/)
  const rival = await page.context().newPage()
  await rival.goto(page.url())

  const cents = 1000 + Math.floor(Math.random() * 900)
  const price = (cents / 100).toFixed(2)
  await page
    .getByLabel(/^Price in USD of/)
    .first()
    .fill(price.replace('.', ','))
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. The shop shows it already.')).toBeVisible()
  await page.screenshot({ path: 'test-results/screens/admin-product.png', fullPage: true })

  const shopper = await (await browser.newContext()).newPage()
  await shopper.goto('/products/cedar-pencils')
  await expect(shopper.getByText(`$${price}`).first()).toBeVisible()

  const mine = rival.getByLabel(/^Price in USD of/).first()
  await mine.fill('31.50')
  await rival.getByRole('button', { name: 'Save' }).click()
  await expect(rival.getByText(/Olivia Brandt has saved this product meanwhile/)).toBeVisible()
  await expect(mine).toHaveValue('31.50')
  await expect(rival.getByText(`The saved value is ${price}.`, { exact: true })).toBeVisible()
  await rival.getByRole('button', { name: 'Save' }).click()
  await expect(rival.getByText('Saved. The shop shows it already.')).toBeVisible()
  await expect(mine).toHaveValue('31.50')
})

test('two tabs ship one order: one parcel, and the second tab is told', async ({ page }) => {
  const order = await makeOrder('to ship')
  await signIn(page)
  await page.goto(`/admin/orders/${order.id}`)
  await shipByApi(order.id, '1Z999AA10123456784')
  await page.getByRole('button', { name: 'Mark as shipped' }).click()
  await expect(page.getByText('Everything in this order has been shipped already.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('link', { name: /^Track/ })).toHaveCount(1)
})

test('unsaved changes are shown, guarded, and can be discarded', async ({ page }) => {
  await signIn(page)
  await page.goto('/admin/products?q=hex-brass-pen')
  await page.getByRole('main').getByRole('table').getByRole('link').first().click()
  const title = page.getByLabel('Title, English', { exact: true })
  const before = await title.inputValue()
  await expect(page.getByText('No unsaved changes')).toBeVisible()
  await title.fill('Something else')
  await expect(page.getByText('Unsaved changes', { exact: true })).toBeVisible()
  page.once('dialog', (dialog) => dialog.dismiss())
  await page.getByRole('link', { name: /^Orders/ }).click()
  await expect(title).toHaveValue('Something else')
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(title).toHaveValue(before)
  await page.getByRole('link', { name: /^Orders/ }).click()
  await expect(page).toHaveURL(/\/admin\/orders$/)
})

test('a session that ends meanwhile loses nothing that was typed', async ({ page }) => {
  const order = await makeOrder('to ship')
  await signIn(page)
  await page.goto(`/admin/orders/${order.id}`)
  await page.getByLabel(/Tracking number/).fill('1ZTYPED')
  const other = await page.context().newPage()
  await other.goto('/admin/products')
  await other.getByRole('button', { name: 'Sign out' }).click()
  await expect(other).toHaveURL(/sign-in/)

  await page.getByRole('button', { name: 'Mark as shipped' }).click()
  const link = page.getByRole('link', { name: 'Sign in again in a new tab' })
  await expect(link).toBeVisible()
  const [signing] = await Promise.all([page.context().waitForEvent('page'), link.click()])
  await signIn(signing)
  await expect(signing).toHaveURL(new RegExp(order.id))
  await page.getByRole('button', { name: 'Mark as shipped' }).click()
  await expect(page.getByRole('link', { name: /^Track 1ZTYPED/ })).toBeVisible()
})

test('roles see what they may do, are told what they lack, and the server agrees', async ({ page }) => {
  const order = await makeOrder('to ship')
  await signIn(page, 'readonly')
  await page.goto(`/admin/orders/${order.id}`)
  await expect(page.getByText(/may look but not ship: that takes the permission orders:write/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Mark as shipped' })).toHaveCount(0)
  const answer = await page.request.post(`/api/v1/admin/orders/${order.id}/fulfillments`, {
    data: { carrier: 'UPS' },
    headers: { Origin: APP },
  })
  expect(answer.status()).toBe(403)
  expect(await answer.text()).toContain('orders:write')

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/admin\/sign-in/)
  await signIn(page, 'catalogue')
  await page.goto('/admin/orders')
  await expect(page.getByText(/needs the permission orders:read/)).toBeVisible()
})

test('nobody gets in without signing in, and who does comes back to where they were', async ({ page }) => {
  await page.goto('/admin/orders?tab=unpaid')
  await expect(page).toHaveURL(/sign-in/)
  await page.getByLabel('E-mail').fill('owner@example.com')
  await page.getByLabel('Password').fill('wrong password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('E-mail address or password is wrong.')).toBeVisible()
  await signIn(page)
  await expect(page).toHaveURL(/\/admin\/orders\?tab=unpaid$/)
  expect((await api('/admin/orders')).status).toBe(401)
  expect(await variantOf('ebb-mug')).toMatch(/^[0-9a-f-]{36}$/)
})
