import { expect, test } from '@playwright/test'
import { expectAlive } from './support/alive'
import { holdScripts } from './support/hold-scripts'
import { mailsTo, newAddress } from './support/services'
import { addToCart, DE, fillDetails, payWith, US } from './support/shopper'

/** What people do besides the straight way: typing, changing their mind, clicking twice, going back. */

test('a quantity is typed digit by digit and kept; a removed line comes back', async ({ page }) => {
  await addToCart(page, US, 'larder-jar')
  await page.goto('/cart')
  const quantity = page.getByRole('spinbutton', { name: 'Quantity of Larder jar' })
  await expectAlive(quantity)
  await quantity.press('ControlOrMeta+a')
  await quantity.pressSequentially('12')
  await expect(page.getByText('$192.00').first()).toBeVisible()
  await expect(quantity).toHaveValue('12')
  await expect(quantity).toBeFocused()
  await page.getByRole('button', { name: 'One less' }).click()
  await expect(page.getByText('$176.00').first()).toBeVisible()

  await page.getByRole('button', { name: 'Remove Larder jar' }).click()
  await expect(page.getByText('Larder jar removed.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Your cart is empty' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(quantity).toHaveValue('11')
})

test('a double click adds once, and a reload in the middle keeps what was told', async ({ page }) => {
  await page.goto('/products/larder-jar')
  const add = page.getByRole('button', { name: 'Add to cart' })
  await expectAlive(add)
  await add.dblclick()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.goto('/cart')
  await expect(page.getByRole('spinbutton')).toHaveValue('1')
  await addToCart(page, US, 'larder-jar')
  const email = newAddress('reload')
  await fillDetails(page, US, email)
  await page.reload()
  await expect(page.getByText(email)).toBeVisible()
  const pay = page.getByRole('button', { name: US.labels.pay })
  const before = await pay.innerText()
  await page.getByRole('radio', { name: /Express/ }).check()
  await expect(pay).not.toHaveText(before)
  await page.getByRole('link', { name: /^Change/ }).click()
  await expect(page.getByLabel('Full name')).toHaveValue('Nora Whitfield')
})

test('wrong input is told at its field and at the top, and nothing that was typed is lost', async ({
  page,
}) => {
  await addToCart(page, DE, 'larder-jar')
  await page.goto('/de-de/checkout')
  await page.getByLabel('E-Mail').fill('johanna@')
  await page.getByLabel('E-Mail').press('Tab')
  await expect(page.getByText('Bitte eine E-Mail-Adresse wie name@example.com eingeben.')).toBeVisible()
  await page.getByLabel('Vor- und Nachname').fill('Johanna Brandt')
  await page.getByRole('button', { name: 'Weiter zum Versand' }).click()
  const summary = page.getByRole('main').getByRole('alert')
  await expect(summary.getByRole('link')).toHaveText([/^E-Mail/, /^Straße/, /^Postleitzahl/, /^Ort/])
  await summary.getByRole('link', { name: /^Ort/ }).click()
  await expect(page.getByLabel('Ort')).toBeFocused()
  await page.keyboard.type('Wien')

  await page.getByLabel('Land').selectOption('AT')
  await page.getByLabel('E-Mail').fill(newAddress('eingabe'))
  await page.getByLabel('Straße und Hausnummer').fill('Lindengasse 5')
  await page.getByLabel('Postleitzahl').fill('1070')
  await page.getByLabel(/Telefon/).fill('12')
  await page.getByRole('button', { name: 'Weiter zum Versand' }).click()
  await expect(summary.getByRole('link')).toHaveText([/^Telefon: Das ist keine Telefonnummer/])
  await expect(page.getByLabel('Vor- und Nachname')).toHaveValue('Johanna Brandt')
  await expect(page.getByLabel('Land')).toHaveValue('AT')
  await page.getByLabel(/Telefon/).fill('')
  await page.getByRole('button', { name: 'Weiter zum Versand' }).click()
  await expect(page.getByRole('button', { name: DE.labels.pay })).toBeVisible()
})

test('a form that was refused before its script had come keeps what is typed, and is sent with it', async ({
  page,
}) => {
  await addToCart(page, US, 'larder-jar')
  const letScriptsThrough = await holdScripts(page)
  await page.goto('/checkout', { waitUntil: 'commit' })
  const email = page.getByLabel('E-mail')
  await email.press('Enter')
  await expect(page.getByRole('main').getByRole('alert').getByRole('link')).not.toHaveCount(0)
  await expect(page).toHaveURL(/#answer$/)

  const address = newAddress('early')
  await email.fill(address)
  for (const [name, value] of Object.entries(US.address)) {
    const field = page.locator(`[name="shippingAddress.${name}"]`)
    if (name === 'region') await field.selectOption(value)
    else await field.fill(value)
  }
  letScriptsThrough()
  const save = page.getByRole('button', { name: US.labels.save })
  await expectAlive(save)
  await expect(email).toHaveValue(address)
  await save.click()
  await expect(page.getByRole('button', { name: US.labels.pay })).toBeVisible()
  await expect(page.getByText(address)).toBeVisible()

  // What was wrong before is mended: it is not told again on the way back.
  await page.getByRole('link', { name: /^Change/ }).click()
  await expect(email).toHaveValue(address)
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
})

test('a total that changed meanwhile is told, and the card need not be typed again', async ({ page }) => {
  await addToCart(page, US, 'larder-jar')
  const email = newAddress('changed')
  await fillDetails(page, US, email)
  const pay = page.getByRole('button', { name: US.labels.pay })
  const before = await pay.innerText()
  const other = await page.context().newPage()
  await addToCart(other, US, 'larder-jar')
  await payWith(page, US, '4242 4242 4242 4242')
  await expect(
    page.getByRole('main').getByRole('alert').filter({ hasText: 'The total is now' }),
  ).toBeVisible()
  await expect(page.getByLabel('Card number')).toHaveValue('4242 4242 4242 4242')
  await expect(pay).not.toHaveText(before)
  await pay.click()
  await expect(page.getByText('Confirmed', { exact: true })).toBeVisible()

  // Back to the page that has done its work: it offers nothing to pay any more.
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Your cart is empty' })).toBeVisible()
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 20_000 }).toBe(1)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('very long names and emoji stay inside the page and come out as they went in', async ({ page }) => {
    const name = `Wolfeschlegelsteinhausenbergerdorff-${'Featherstonehaugh'.repeat(3)} 🏺👩‍👩‍👧 Ünal`
    const email = `${'long'.repeat(14)}.${newAddress('x')}`
    await addToCart(page, US, 'larder-jar')
    await fillDetails(page, { ...US, address: { ...US.address, name } }, email)
    const width = () => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await width()).toBe(360)
    await payWith(page, US, '4242 4242 4242 4242')
    await expect(page.getByText('Confirmed', { exact: true })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
    expect(await width()).toBe(360)
  })
})

test('without cookies the shop says why the cart stays empty', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'cookieEnabled', { get: () => false }))
  await page.goto('/products/larder-jar')
  const add = page.getByRole('button', { name: 'Add to cart' })
  await expectAlive(add)
  await add.click()
  await expect(page.getByText(/keeps no cookies/)).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
})
