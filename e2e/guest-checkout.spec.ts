import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { mailsTo, newAddress } from './support/services'
import { addToCart, DE, fillDetails, payWith, US } from './support/shopper'

const SIZES = [
  { name: '360', viewport: { width: 360, height: 780 }, colorScheme: 'dark' as const },
  { name: '1280', viewport: { width: 1280, height: 900 }, colorScheme: 'light' as const },
]

for (const [marketName, market] of [
  ['en-us', US],
  ['de-de', DE],
] as const) {
  for (const { name, ...screen } of SIZES) {
    test.describe(`${marketName} at ${name} px`, () => {
      test.use(screen)

      test('a guest buys, gets the mail and sees the order by its link', async ({ page }) => {
        const email = newAddress(`guest-${marketName}`)
        const shot = (step: string) =>
          page.screenshot({ path: `test-results/screens/${marketName}-${name}-${step}.png`, fullPage: true })

        await page.goto(`${market.prefix}/`)
        await expectAccessible(page)
        await shot('home')
        await page.goto(`${market.prefix}/c/ceramics`)
        await expectAccessible(page)
        await shot('list')
        await addToCart(page, market, 'ebb-mug')
        await expectAccessible(page)
        await shot('drawer')
        await fillDetails(page, market, email)
        await expectAccessible(page)
        await shot('payment')
        await payWith(page, market, '4242 4242 4242 4242')

        await expect(page.getByRole('heading', { level: 1, name: market.labels.thanks })).toBeVisible()
        await expect(page.getByText(market.labels.confirmed, { exact: true })).toBeVisible()
        await expectAccessible(page)
        await shot('order')

        await expect.poll(async () => (await mailsTo(email)).length, { timeout: 20_000 }).toBe(1)
        const [mail] = await mailsTo(email)
        const number = /(\d{5,})/.exec(mail?.subject ?? '')?.[1] ?? ''
        expect(mail?.text).toContain(number)
        const picture = /src="([^"]+-mail\.jpg)"/.exec(mail?.html ?? '')?.[1] ?? ''
        expect((await page.request.get(picture)).headers()).toMatchObject({
          'content-type': 'image/jpeg',
          'cross-origin-resource-policy': 'cross-origin',
        })
        const link = /href="([^"]+\/orders\/[\w-]{22})"/.exec(mail?.html ?? '')?.[1] ?? ''
        await page.context().clearCookies()
        await page.goto(link)
        await expect(page.getByText(number).first()).toBeVisible()
      })
    })
  }
}
