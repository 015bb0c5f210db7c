import { expect, type Page, test } from '@playwright/test'
import { expectSound } from './support/accessibility'
import { expectAlive } from './support/alive'
import { makeAccount, PASSWORD } from './support/person'
import { APP } from './support/services'
import { signIn } from './support/staff'

/** A review by somebody who has not bought it, by REST; it waits. */
async function writes(page: Page, slug: string, title: string): Promise<{ email: string }> {
  const { email } = await makeAccount('writes')
  const { accessToken } = (await (
    await page.request.post(`${APP}/api/v1/auth/tokens`, { data: { email, password: PASSWORD } })
  ).json()) as { accessToken: string }
  const written = await page.request.post(`${APP}/api/v1/products/${slug}/reviews`, {
    headers: { Authorization: `Bearer ${accessToken}` },
    data: { rating: 2, title, body: 'It is smaller than I thought.' },
  })
  expect(written.status()).toBe(201)
  return { email }
}

test('staff read, answer and show a review, and the shop shows it with the next request', async ({
  page,
  browser,
}) => {
  const title = `Smaller ${Date.now()}`
  await writes(page, 'arc-candle-holder', title)
  const shopper = await (await browser.newContext()).newPage()
  await shopper.goto('/products/arc-candle-holder')
  await expect(shopper.getByText(title)).toHaveCount(0)

  await signIn(page)
  await page.getByRole('link', { name: /^Reviews/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reviews: Waiting')
  await page.screenshot({ path: 'test-results/screens/admin-reviews.png', fullPage: true })
  await expectSound(page)
  await page.getByRole('link', { name: title }).click()
  await page.getByLabel('Answer').fill('Thank you. The size stands in the details.')
  await page.getByRole('button', { name: 'Save answer' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.getByRole('button', { name: 'Show this review' }).click()
  await expect(page.getByRole('link', { name: 'View in the shop' })).toBeVisible()
  await page.screenshot({ path: 'test-results/screens/admin-review.png', fullPage: true })
  await expectSound(page)

  await shopper.reload()
  await expect(shopper.getByRole('heading', { name: title })).toBeVisible()
  await expect(shopper.getByText('The size stands in the details.')).toBeVisible()
})

test('several are rejected at once by keyboard, and their authors read why', async ({ page, browser }) => {
  const mark = `Queue ${Date.now()}`
  const { email } = await writes(page, 'plume-incense-bowl', `${mark} one`)
  await writes(page, 'plume-incense-bowl', `${mark} two`)
  await signIn(page)
  await page.goto(`/admin/reviews?q=${encodeURIComponent(mark)}`)
  await expect(page.getByRole('link', { name: 'Waiting (2)' })).toBeVisible()
  const second = page.getByRole('link', { name: `${mark} two` })
  await expectAlive(second)
  await second.focus()
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2)
  await page.getByLabel(/^Reason/).fill('Please write about the product, not about the parcel.')
  await page.getByRole('button', { name: 'Reject chosen' }).press('Enter')
  await expect(page.getByText('2 reviews are decided.')).toBeVisible()

  const author = await (await browser.newContext()).newPage()
  await author.goto('/account/reviews')
  await author.getByLabel('E-mail').fill(email)
  await author.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await author.keyboard.press('Enter')
  await expect(author.getByText(/Please write about the product, not about the parcel\./)).toBeVisible()
})

test('who may only look sees no buttons', async ({ page }) => {
  await signIn(page, 'readonly')
  await page.goto('/admin/reviews?view=all')
  await expect(page.getByRole('table')).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /chosen/ })).toHaveCount(0)
})
