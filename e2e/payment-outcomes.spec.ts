import { expect, type Page, test } from '@playwright/test'
import { holdScripts } from './support/hold-scripts'
import { mailsTo, newAddress } from './support/services'
import { addToCart, fillDetails, payWith, US } from './support/shopper'

async function toPayment(page: Page): Promise<string> {
  const email = newAddress('payer')
  await addToCart(page, US, 'larder-jar')
  await fillDetails(page, US, email)
  return email
}

const confirmed = (page: Page) => expect(page.getByText('Confirmed', { exact: true })).toBeVisible()

test('a declined card says why, and the same order is paid with another', async ({ page }) => {
  const email = await toPayment(page)
  await payWith(page, US, '4000 0000 0000 9995')
  await expect(page.getByRole('alert').filter({ hasText: 'insufficient funds' })).toBeVisible()
  await payWith(page, US, '4242 4242 4242 4242')
  await confirmed(page)
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 20_000 }).toBe(1)
})

test('3-D Secure approved pays the order', async ({ page }) => {
  await toPayment(page)
  await payWith(page, US, '4000 0025 0000 3155')
  await page.getByRole('button', { name: 'Complete authentication' }).click()
  await confirmed(page)
})

test('3-D Secure refused leads back to the order, which can still be paid', async ({ page }) => {
  await toPayment(page)
  await payWith(page, US, '4000 0025 0000 3155')
  await page.getByRole('button', { name: 'Fail authentication' }).click()
  await expect(page.getByText('This order is not paid yet.')).toBeVisible()
  await payWith(page, US, '4242 4242 4242 4242')
  await confirmed(page)
})

test('a card typed before the script has come is kept and paid', async ({ page }) => {
  await toPayment(page)
  await payWith(page, US, '4000 0025 0000 3155')
  const letScriptsThrough = await holdScripts(page)
  await page.getByRole('button', { name: 'Fail authentication' }).click({ noWaitAfter: true })
  await page.getByLabel(/card number/i).fill('4242 4242 4242 4242')
  await page.getByLabel(/expires/i).fill('12 / 34')
  await page.getByLabel(/security code/i).fill('123')
  await page.getByLabel(/security code/i).press('Enter')
  const pay = page.getByRole('button', { name: US.labels.pay })
  await expect(pay).toBeDisabled()
  letScriptsThrough()
  await pay.click()
  await confirmed(page)
})

test('3-D Secure abandoned keeps the order for later', async ({ page }) => {
  await toPayment(page)
  await payWith(page, US, '4000 0025 0000 3155')
  await expect(page.getByRole('button', { name: 'Complete authentication' })).toBeVisible()
  await page.goto('/cart')
  await page.getByRole('link', { name: 'Pay now' }).click()
  await expect(page.getByText('This order is not paid yet.')).toBeVisible()
})

test('a browser closed after paying changes nothing: the mail has the link', async ({ page, browser }) => {
  // Webhook, jobs and mail one after the other: long for one test on a busy machine.
  test.setTimeout(120_000)
  const email = await toPayment(page)
  const confirm = page.waitForResponse((response) => response.url().includes('/confirm') && response.ok())
  await payWith(page, US, '4242 4242 4242 4242')
  await confirm
  // Opened before the only page is closed: a browser that has none left may be about to end.
  const other = await browser.newPage()
  await page.close()
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 20_000 }).toBe(1)
  const [mail] = await mailsTo(email)
  await other.goto(/href="([^"]+\/orders\/[\w-]{22})"/.exec(mail?.html ?? '')?.[1] ?? '')
  await confirmed(other)
})

test('a double click places and pays one order', async ({ page }) => {
  const email = await toPayment(page)
  await page.getByLabel(/card number/i).fill('4242 4242 4242 4242')
  await page.getByLabel(/expires/i).fill('12 / 34')
  await page.getByLabel(/security code/i).fill('123')
  await page.getByRole('button', { name: /^Pay \$/ }).dblclick()
  await confirmed(page)
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 20_000 }).toBe(1)
})

test('wrong card fields are told at the field, before anything is ordered', async ({ page }) => {
  await toPayment(page)
  await page.getByLabel(/card number/i).fill('1234')
  await page.getByRole('button', { name: /^Pay \$/ }).click()
  await expect(page.getByText('Check the card number.')).toBeVisible()
  await expect(page.getByLabel(/card number/i)).toBeFocused()
})
