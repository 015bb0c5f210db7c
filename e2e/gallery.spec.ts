import { expect, type Page, test } from '@playwright/test'
import { expectSound } from './support/accessibility'
import { expectAlive } from './support/alive'
import { DE, US } from './support/shopper'

const ADDRESS = '/products/rill-vase'
const dialog = (page: Page) => page.getByRole('dialog')

/** The picture that fills the stage, by its link. */
const enlarge = (page: Page) =>
  page.locator(
    'section a[href$="-960.avif"][tabindex]:not([tabindex="-1"]), section a[href$="-960.avif"]:not([tabindex])',
  )

test('pictures are turned over, enlarged and left by keyboard', async ({ page }) => {
  await page.goto(ADDRESS)
  const count = await page.locator('section a[href$="-960.avif"]').count()
  await expectAlive(enlarge(page))
  await enlarge(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('link', { name: /^Enlarge/ }).nth(1)).toBeFocused()
  await expect(page.locator('a[aria-current][href="#picture-1"]')).toBeVisible()

  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
  await expect(dialog(page).getByRole('status')).toContainText(`2 of ${count}: `)
  await page.keyboard.press('ArrowLeft')
  await expect(dialog(page).getByRole('status')).toContainText(`1 of ${count}: `)
  const width = () =>
    dialog(page)
      .getByRole('img')
      .evaluate((img) => img.clientWidth)
  const before = await width()
  await page.keyboard.press('+')
  await expect.poll(width).toBeGreaterThan(before)
  await expect(dialog(page).getByRole('button', { name: 'Zoom out' })).toBeVisible()
  await expectSound(page)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(page.locator('a[aria-current][href="#picture-0"]')).toBeVisible()
})

test('a click enlarges, a second one more, and buttons lead on', async ({ page }) => {
  await page.goto(`${DE.prefix}${ADDRESS}`)
  await expectAlive(enlarge(page))
  await enlarge(page).click()
  await dialog(page).getByRole('img').click()
  await expect(dialog(page).getByRole('button', { name: 'Herauszoomen' })).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Nächstes Bild' }).click()
  await expect(dialog(page).getByRole('status')).toContainText('2 von')
  await expect(dialog(page).getByRole('button', { name: 'Hineinzoomen' })).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Schließen' }).click()
  await expect(page.locator('a[aria-current][href="#picture-1"]')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a picture leads to its file, and sharing to a mail', async ({ page, request }) => {
    await page.goto(ADDRESS)
    const file = (await enlarge(page).getAttribute('href')) ?? ''
    expect((await request.get(file)).headers()['content-type']).toBe('image/avif')
    const mail = (await page.getByRole('link', { name: 'Share' }).getAttribute('href')) ?? ''
    expect(decodeURIComponent(mail)).toMatch(
      /^mailto:\?subject=.+&body=https?:\/\/[^ ]+\/products\/rill-vase$/,
    )
  })
})

test('sharing copies the address with the chosen variant where the device offers nothing else', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => Object.assign(navigator, { share: undefined }))
  await page.goto(ADDRESS)
  await expectAlive(page.getByRole('link', { name: 'Share' }))
  await page.getByRole('radio').nth(1).check({ force: true })
  await page.getByRole('link', { name: 'Share' }).click()
  await expect(page.getByText('The link is copied.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/\/products\/rill-vase\?variant=.+/)
  expect(US.prefix).toBe('')
})
