import { expect, type Page, test } from '@playwright/test'
import { expectSound } from './support/accessibility'
import { expectAlive } from './support/alive'
import { tabTo } from './support/keyboard'
import { newAddress } from './support/services'
import { addToCart, DE, fillDetails, type Market, payWith, US } from './support/shopper'

// axe looks at every element of some twenty states: a busy machine needs its time.
test.describe.configure({ timeout: 180_000 })

const PHONE = { width: 360, height: 740 }
const DESK = { width: 1280, height: 900 }

const PAGES = [
  '/',
  '/c/ceramics',
  '/products?sort=price_asc',
  '/collections/gifts-for-cooks',
  '/search',
  '/search?q=vase',
  '/search?q=zzzz',
  '/products/ebb-mug',
  '/cart',
  '/nothing/here',
  '/orders/nothing-here',
]

for (const [language, market] of [
  ['en-us', US],
  ['de-de', DE],
] as const) {
  for (const [screen, viewport] of [
    ['phone', PHONE],
    ['desk', DESK],
  ] as const) {
    test.describe(`${language} on a ${screen}`, () => {
      test.use({ viewport })

      test('every page for everybody is sound and has its own title', async ({ page }) => {
        const titles = new Map<string, string>()
        for (const path of PAGES) {
          await page.goto(market.prefix + path)
          await expectSound(page)
          titles.set(await page.title(), path)
        }
        expect([...titles.values()]).toEqual(PAGES)
      })

      test('every state from the cart to the paid order is sound', async ({ page }) => {
        await addToCart(page, market, 'larder-jar')
        await expectSound(page)
        await page.goto(`${market.prefix}/cart`)
        await expectSound(page)
        await page.goto(`${market.prefix}/checkout`)
        await expectSound(page)
        await page.getByRole('button', { name: market.labels.save }).click()
        await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
        await expectSound(page)

        await toPayment(page, market)
        await expectSound(page)
        await page.getByRole('button', { name: market.labels.pay }).click()
        await expect(page.getByLabel(market.labels.card)).toHaveAttribute('aria-invalid', 'true')
        await expectSound(page)
        await payWith(page, market, '4000 0000 0000 9995')
        await expect(page.getByRole('main').getByRole('alert')).toBeVisible()

        // The cart has become an order: what leads to the checkout leads to it now.
        await page.goto(`${market.prefix}/cart`)
        await expectSound(page)
        await page.goto(`${market.prefix}/checkout`)
        await expect(page).toHaveURL(/\/orders\//)
        await expectSound(page)
        await payWith(page, market, '4242 4242 4242 4242')
        await expect(page.getByText(market.labels.confirmed, { exact: true })).toBeVisible()
        await expectSound(page)
      })
    })
  }
}

async function toPayment(page: Page, market: Market): Promise<void> {
  await page.goto(`${market.prefix}/products/larder-jar`)
  const cart = page.getByRole('link', { name: market.labels.cart })
  await expectAlive(cart)
  await cart.click()
  await fillDetails(page, market, newAddress('sound'))
}

test('a sold out product says so and cannot be added', async ({ page, request }) => {
  const { data } = await (await request.get('/api/v1/products?limit=100')).json()
  const soldOut = data.find(({ stock }: { stock: string }) => stock === 'sold_out')
  await page.goto(`/products/${soldOut.slug}`)
  await expect(page.getByRole('button', { name: 'Sold out' })).toBeDisabled()
  await expectSound(page)
})

test('a whole purchase by keyboard alone, with the focus always visible', async ({ page }) => {
  const { keyboard } = page
  await page.goto('/')
  await keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await page.goto('/')
  await tabTo(page, page.getByLabel('Search products'))
  await keyboard.type('larder')
  await keyboard.press('Enter')
  await tabTo(page, page.getByRole('link', { name: 'Larder jar' }))
  await keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Add to cart' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Added to your cart')
  await tabTo(page, page.getByRole('dialog').getByRole('link', { name: 'Go to checkout' }))
  await keyboard.press('Enter')

  await tabTo(page, page.getByLabel('E-mail'))
  await keyboard.press('Enter')
  const firstError = page.getByRole('main').getByRole('alert').getByRole('link').first()
  await tabTo(page, firstError)
  await keyboard.press('Enter')
  await expect(page.getByLabel('E-mail')).toBeFocused()

  await keyboard.type(newAddress('keys'))
  for (const [label, value] of [
    ['Full name', 'Nora Whitfield'],
    ['Street address', '12 Orchard Street'],
    ['City', 'New York'],
    ['State', 'New Y'],
    ['ZIP code', '10002'],
  ] as const) {
    await tabTo(page, page.getByLabel(label, { exact: true }))
    await keyboard.type(value)
  }
  await keyboard.press('Enter')
  const delivery = page.getByRole('region', { name: 'Delivery' })
  await expect(delivery.getByRole('radio', { name: /Standard/ })).toBeVisible()
  const pay = page.getByRole('button', { name: /^Pay \$/ })
  const before = await pay.innerText()
  await tabTo(page, delivery.getByRole('radio', { name: /Standard/ }))
  await keyboard.press('ArrowDown')
  // Who pays before the new total has come is asked to look at it first.
  await expect(pay).not.toHaveText(before)

  await tabTo(page, page.getByLabel('Card number'))
  await keyboard.type('4242424242424242')
  await tabTo(page, page.getByLabel(/Expires/))
  await keyboard.type('1234')
  await tabTo(page, page.getByLabel('Security code'))
  await keyboard.type('123')
  await keyboard.press('Enter')
  await expect(page.getByText('Confirmed', { exact: true })).toBeVisible()
})
