import { expect, test } from '@playwright/test'
import { orderOf, payOrder } from './support/orders'
import { mailsTo, newAddress } from './support/services'
import { DE, US } from './support/shopper'

test.use({ javaScriptEnabled: false })

test('buys by bank transfer without JavaScript, with a wrong postcode on the way', async ({ page }) => {
  const email = newAddress('plain')
  await page.goto('/products/rill-vase')
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await expect(page.getByRole('heading', { name: 'Your cart' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'One more' })).toBeHidden()
  await page.getByRole('spinbutton').fill('2')
  await page.getByRole('button', { name: 'Update' }).click()
  await expect(page.getByRole('spinbutton')).toHaveValue('2')
  await page.getByRole('link', { name: 'Go to checkout' }).click()

  const fill = async (values: Record<string, string>) => {
    await page.locator('input[name=email]').fill(email)
    for (const [name, value] of Object.entries(values)) {
      const field = page.locator(`[name="shippingAddress.${name}"]`)
      if (name === 'region') await field.selectOption(value)
      else await field.fill(value)
    }
    await page.getByRole('button', { name: 'Continue to delivery' }).click()
  }
  await fill({ ...US.address, postcode: '1' })
  await expect(page.getByText('This is not a postal code of United States.').first()).toBeVisible()
  await expect(page.locator('input[name=email]')).toHaveValue(email)
  await expect(page.locator('[name="shippingAddress.name"]')).toHaveValue(US.address.name ?? '')
  await fill(US.address)

  await page.getByRole('radio', { name: /Express/ }).check()
  await page.getByRole('button', { name: 'Update delivery' }).click()
  await expect(page.getByRole('radio', { name: /Express/ })).toBeChecked()
  await page.getByRole('button', { name: /Place order for/ }).click()
  await expect(page.getByText('Waiting for payment')).toBeVisible()
  await expect(page.getByText(/Please transfer/)).toBeVisible()
  await expect
    .poll(async () => (await mailsTo(email)).map(({ subject }) => subject).join(), { timeout: 20_000 })
    .toContain('please transfer')
})

test('buys files without JavaScript, asked for at once, and fetches them once the money is there', async ({
  page,
}) => {
  const email = newAddress('plain-files')
  await page.goto('/de-de/products/four-slow-recipes')
  await page.getByRole('button', { name: DE.labels.add }).click()
  await page.getByRole('link', { name: DE.labels.checkout }).click()
  await page.locator('input[name=email]').fill(email)
  for (const [name, value] of Object.entries(DE.address))
    await page.locator(`[name="shippingAddress.${name}"]`).fill(value)
  await page.getByRole('button', { name: 'Weiter', exact: true }).click()
  const order = page.getByRole('button', { name: /^Zahlungspflichtig bestellen/ })
  await order.click()
  // The browser itself asks for the box.
  await expect(page).toHaveURL(/\/de-de\/checkout/)
  await page.getByRole('checkbox', { name: /Widerrufsrecht/ }).check()
  await order.click()
  await expect(page.getByText(/Bitte überweise/)).toBeVisible()
  await expect
    .poll(async () => (await mailsTo(email)).map(({ text }) => text).join(), { timeout: 20_000 })
    .toContain('deine Dateien stehen bereit, sobald das Geld da ist')
  const files = page.getByRole('region', { name: 'Deine Dateien' })
  await expect(files.getByRole('link')).toHaveCount(0)

  await payOrder(await orderOf(email))
  await page.reload()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    files.getByRole('link').first().click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.pdf$/)
  await page.reload()
  await expect(files.getByText(/noch 4-mal/)).toBeVisible()
})

for (const path of [
  '/orders/nothing-here',
  '/wishlists/nothing-here-nothing-',
  '/c/nothing-here?filter=color%3Asand',
  '/collections/nothing-here?in_stock=true',
  '/products/nothing-here/reviews',
])
  test(`${path} is told as what it is without JavaScript`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  })

test('a list is narrowed down by what it does not carry, without JavaScript', async ({ page }) => {
  await page.goto('/products')
  const material = page.locator('.filter', { has: page.getByText('Material', { exact: true }) })
  await material.locator('summary').first().click()
  await material.getByRole('link', { name: 'Show all' }).click()
  await material.locator('summary').first().click()
  await material.getByRole('checkbox', { name: /^Wood/ }).check()
  await page.getByRole('button', { name: /^Show \d/ }).click()
  await expect(page).toHaveURL(/filter=material%3Awood/)
  await expect(page.getByRole('link', { name: 'Remove Material: Wood' })).toBeVisible()
})
