import { expect, test } from '@playwright/test'
import { expectSound } from './support/accessibility'
import { expectAlive } from './support/alive'
import { api, variantOf } from './support/services'
import { signIn } from './support/staff'

test('what costs less from a quantity on is told on the page, charged in the cart, and said there', async ({
  page,
}) => {
  await page.goto('/products/ebb-mug')
  const table = page.getByRole('table', { name: 'Buy more, pay less' })
  await expect(table.getByRole('row', { name: 'From 4 $21.60 each' })).toBeVisible()
  await expect(table.getByRole('row', { name: 'From 8 $20.40 each' })).toBeVisible()
  await expectSound(page)
  await page.getByRole('spinbutton', { name: 'Quantity' }).fill('3')
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await expect(page.getByRole('dialog').getByText('3 × $24.00')).toBeVisible()

  await page.goto('/cart')
  await expect(page.getByText('From 4: $21.60 each')).toBeVisible()
  const quantity = page.getByRole('spinbutton', { name: 'Quantity of Ebb mug' })
  await expectAlive(quantity)
  await quantity.fill('4')
  await expect(page.getByText('Price for this quantity')).toBeVisible()
  await expect(page.getByText('$86.40').first()).toBeVisible()
  await expect(page.getByText('From 8: $20.40 each')).toBeVisible()
  await expectSound(page)
  const inHeader = page.getByRole('banner').getByRole('link', { name: /^Cart ?4$/ })
  await expect(inHeader).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: 'Nexus' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Made to be' })).toBeVisible()
  await expect(inHeader).toBeVisible()
})

test('staff set what more than one costs, wrong first, and the shop shows it at once', async ({
  page,
  browser,
}) => {
  await signIn(page)
  await page.goto('/admin/products?q=waffle-towel')
  await page.getByRole('main').getByRole('table').getByRole('link').first().click()
  const tiers = page.getByLabel(/^Prices from a quantity on in USD of/).first()
  await tiers.fill('5: 9999')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('The price for more must be lower than that for one.').first()).toBeVisible()
  await expect(tiers).toHaveValue('5: 9999')
  await tiers.fill('12: 5; 6: 6,50')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. The shop shows it already.')).toBeVisible()
  await expect(tiers).toHaveValue('6: 6.50; 12: 5.00')

  const shopper = await (await browser.newContext()).newPage()
  await shopper.goto('/products/waffle-towel')
  await expect(shopper.getByRole('row', { name: 'From 6 $6.50 each' })).toBeVisible()
  await tiers.fill('')
  await page.getByRole('button', { name: 'Save' }).click()
  // The notice of the first time may still stand there: what the shop shows tells that it is saved again.
  await expect(async () => {
    await shopper.reload()
    await expect(shopper.getByRole('button', { name: 'Add to cart' })).toBeVisible()
    expect(await shopper.getByRole('table', { name: 'Buy more, pay less' }).count()).toBe(0)
  }).toPass()
})

test('an integrator reads the steps and the price history', async () => {
  const product = await api<{ variants: { id: string; tiers: unknown[] }[] }>('/products/ebb-mug')
  expect(product.body.variants[0]?.tiers).toEqual([
    { minQuantity: 4, price: { amount: 2_160, currency: 'USD' } },
    { minQuantity: 8, price: { amount: 2_040, currency: 'USD' } },
  ])
  const history = await api<{ data: { variantId: string; changes: unknown[] }[] }>(
    '/products/ebb-mug/price-history',
  )
  expect(history.body.data[0]).toMatchObject({ changes: [{ price: { currency: 'USD' } }] })
  const items = [{ variantId: await variantOf('ebb-mug'), quantity: 8 }]
  const cart = await api<{ items: unknown[] }>('/carts', { method: 'POST', body: { items } })
  expect(cart.body.items[0]).toMatchObject({
    unitPrice: { amount: 2_040 },
    priceSource: 'tier',
    regularPrice: { amount: 2_400 },
    total: { amount: 16_320 },
  })
})
