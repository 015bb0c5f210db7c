import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { expectSound } from './support/accessibility'
import { API_KEY, api, newAddress, variantOf } from './support/services'
import { addToCart, DE, type Market, US } from './support/shopper'

// axe looks at every page in both themes: a busy machine needs its time.
test.describe.configure({ timeout: 180_000 })

const PASSWORD = 'seven quiet lanterns'

const WORDS = {
  en: {
    market: US,
    signIn: 'Sign in',
    profile: {
      heading: 'Profile',
      save: 'Save',
      saved: 'Your details are saved.',
      birthDate: 'Enter a day between 1900 and today.',
      savePicture: 'Save picture',
      pictureSaved: 'Your picture is saved.',
      removePicture: 'Remove picture',
      pictureRemoved: 'Your picture is removed.',
      noPicture: 'This is not a picture we can read.',
    },
    addresses: {
      empty: 'No addresses yet',
      add: 'Add an address',
      save: 'Save address',
      saved: 'The address is saved.',
      delivery: 'Default for delivery',
      makeDefault: /^Deliver here by default/,
      isDefault: 'The address is your default now.',
      edit: /^Edit/,
      remove: /^Remove/,
      removed: 'The address is removed.',
      keep: 'Save this address in my account',
      postcode: 'This is not a postal code of United States.',
    },
    notifications: {
      save: 'Save',
      saved: 'Your choice is saved.',
      newsletter: 'Newsletter, E-mail',
      confirmed: (number: number) => `Order ${number} is confirmed`,
      link: /^Notifications/,
      readAll: 'Mark all as read',
      allRead: 'All read',
    },
  },
  de: {
    market: DE,
    signIn: 'Anmelden',
    profile: {
      heading: 'Profil',
      save: 'Speichern',
      saved: 'Deine Angaben sind gespeichert.',
      birthDate: 'Bitte einen Tag zwischen 1900 und heute eingeben.',
      savePicture: 'Bild speichern',
      pictureSaved: 'Dein Bild ist gespeichert.',
      removePicture: 'Bild entfernen',
      pictureRemoved: 'Dein Bild ist entfernt.',
      noPicture: 'Das ist kein Bild, das wir lesen können.',
    },
    addresses: {
      empty: 'Noch keine Adressen',
      add: 'Adresse hinzufügen',
      save: 'Adresse speichern',
      saved: 'Die Adresse ist gespeichert.',
      delivery: 'Standard für Lieferungen',
      makeDefault: /^Standardmäßig hierhin liefern/,
      isDefault: 'Diese Adresse gilt jetzt als Standard.',
      edit: /^Bearbeiten/,
      remove: /^Entfernen/,
      removed: 'Die Adresse ist entfernt.',
      keep: 'Adresse in meinem Konto speichern',
      postcode: 'Das ist keine gültige Postleitzahl für Deutschland.',
    },
    notifications: {
      save: 'Speichern',
      saved: 'Deine Auswahl ist gespeichert.',
      newsletter: 'Newsletter, E-Mail',
      confirmed: (number: number) => `Bestellung ${number} ist bestätigt`,
      link: /^Benachrichtigungen/,
      readAll: 'Alle als gelesen markieren',
      allRead: 'Alles gelesen',
    },
  },
} as const

type Words = (typeof WORDS)[keyof typeof WORDS]

const picture = () =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: '#1f5c4d' } })
    .jpeg()
    .toBuffer()

/** A new customer, signed in on the page of the account. */
async function enter(page: Page, { market, signIn }: Words): Promise<string> {
  const email = newAddress('profile')
  const body = { email, password: PASSWORD, name: market.address.name }
  expect((await api('/auth/registrations', { method: 'POST', body })).status).toBe(204)
  await page.goto(`${market.prefix}/sign-in`)
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(PASSWORD)
  await page.getByRole('main').getByRole('button', { name: signIn }).click()
  await page.waitForURL(`${market.prefix}/account`)
  return email
}

async function fillAddress(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    // Pages that were left are kept, hidden.
    const field = page.locator(`[name="${name}"]:visible`)
    if (name === 'region' || name === 'country') await field.selectOption(value)
    else await field.fill(value)
  }
}

async function editProfile(page: Page, { market, profile }: Words): Promise<void> {
  await page.goto(`${market.prefix}/account/profile`)
  await expect(page.getByRole('heading', { level: 1, name: profile.heading })).toBeVisible()
  await page.locator('[name=phone]').fill(market === US ? '202 555 0123' : '030 23125100')
  await page.locator('[name=birthDate]').fill('2990-01-01')
  await page.locator('[name=bio]').fill('Two lines,\nand a cat.')
  await page.getByRole('button', { name: profile.save, exact: true }).click()
  await expect(page.getByText(profile.birthDate).first()).toBeVisible()
  await expect(page.locator('[name=bio]')).toHaveValue('Two lines,\nand a cat.')
  await page.locator('[name=birthDate]').fill('1990-02-28')
  await page.getByRole('button', { name: profile.save, exact: true }).click()
  await expect(page.getByText(profile.saved)).toBeVisible()
  await expect(page.locator('[name=phone]')).toHaveValue(market === US ? '+12025550123' : '+493023125100')
}

async function choosePicture(page: Page, { profile }: Words): Promise<void> {
  const send = async (name: string, buffer: Buffer) => {
    await page.locator('[name=picture]').setInputFiles({ name, mimeType: 'image/jpeg', buffer })
    await page.getByRole('button', { name: profile.savePicture }).click()
  }
  await send('fake.jpg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
  await expect(page.getByText(profile.noPicture)).toBeVisible()
  await send('me.jpg', await picture())
  await expect(page.getByText(profile.pictureSaved)).toBeVisible()
  const shown = page.locator('main img[src^="/api/uploads/avatars/"]')
  expect(
    await shown.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).toBe(512)
}

for (const [language, viewport] of [
  ['en', { width: 360, height: 780 }],
  ['de', { width: 1280, height: 900 }],
] as const) {
  const words = WORDS[language]
  const { market } = words

  test.describe(language, () => {
    test.use({ viewport })

    test('somebody says who they are and shows their face', async ({ page }) => {
      await enter(page, words)
      await editProfile(page, words)
      await choosePicture(page, words)
      await expectSound(page)
      await page.getByRole('button', { name: words.profile.removePicture }).click()
      await expect(page.getByText(words.profile.pictureRemoved)).toBeVisible()
    })

    test('an address book is kept, and used at checkout', async ({ page }) => {
      const email = await enter(page, words)
      const { addresses } = words
      await page.goto(`${market.prefix}/account/addresses`)
      await expect(page.getByRole('heading', { name: addresses.empty })).toBeVisible()
      await expectSound(page)
      await page.getByRole('link', { name: addresses.add }).click()
      await page.waitForURL('**/addresses/new')
      await fillAddress(page, market.address)
      await expectSound(page)
      await page.getByRole('button', { name: addresses.save }).click()
      await expect(page.getByText(addresses.saved)).toBeVisible()
      await expect(page.getByText(addresses.delivery, { exact: true })).toBeVisible()

      // A country of the world brings its own fields, and what was typed stays.
      await page.getByRole('link', { name: addresses.add }).click()
      await page.waitForURL('**/addresses/new')
      await expect(page.locator('[name=line1]:visible')).toHaveValue('')
      await page.locator('[name=name]:visible').fill('Second Home')
      await page.locator('[name=country]:visible').selectOption('IT')
      await expect(page.locator('[name=region]:visible').locator('option[value=RM]')).toBeAttached()
      await expect(page.locator('[name=name]:visible')).toHaveValue('Second Home')
      await fillAddress(page, { line1: 'Via Roma 1', postcode: '00184', city: 'Roma', region: 'RM' })
      await page.getByRole('button', { name: addresses.save }).click()
      await expect(page.getByText(addresses.saved)).toBeVisible()
      const second = page.getByRole('listitem').filter({ hasText: 'Second Home' })
      await second.getByRole('button', { name: addresses.makeDefault }).click()
      await expect(page.getByText(addresses.isDefault)).toBeVisible()
      await expect(second.getByText(addresses.delivery, { exact: true })).toBeVisible()
      await expectSound(page)
      await second.getByRole('link', { name: addresses.edit }).click()
      await expect(page.locator('[name=region]:visible')).toHaveValue('RM')
      await page.locator('[name=line1]:visible').fill('Via Roma 2')
      await page.getByRole('button', { name: addresses.save }).click()
      await expect(second.getByText('Via Roma 2', { exact: true })).toBeVisible()
      await second.getByRole('button', { name: addresses.remove }).click()
      await expect(page.getByText(addresses.removed)).toBeVisible()
      await expect(second).toBeHidden()

      await addToCart(page, market, 'larder-jar')
      await page.goto(`${market.prefix}/checkout`)
      await expect(page.locator('[name=email]')).toHaveValue(email)
      // No default is left: the address is chosen from those that are saved.
      await page.getByRole('link', { name: market.address.line1 ?? '' }).click()
      await expect(page.locator('[name="shippingAddress.line1"]')).toHaveValue(market.address.line1 ?? '')
      await expectSound(page)
      await page.locator('[name="shippingAddress.line1"]').fill('9 Other Lane')
      await page.getByRole('checkbox', { name: addresses.keep }).check()
      await page.getByRole('button', { name: market.labels.save }).click()
      await expect(page.getByRole('button', { name: market.labels.pay })).toBeVisible()
      await page.goto(`${market.prefix}/account/addresses`)
      await expect(page.getByText('9 Other Lane', { exact: true })).toBeVisible()
    })

    test('what happens to an order is told while the page is open, as chosen', async ({ page }) => {
      await enter(page, words)
      const { notifications } = words
      await page.goto(`${market.prefix}/account/notifications`)
      await page.getByLabel(notifications.newsletter).check()
      await page.getByRole('button', { name: notifications.save, exact: true }).click()
      await expect(page.getByText(notifications.saved)).toBeVisible()
      await expect(page.getByLabel(notifications.newsletter)).toBeChecked()
      await expectSound(page)

      const link = page.getByRole('navigation').getByRole('link', { name: notifications.link })
      await expect(link).not.toContainText('1')
      const number = await payOrder(page, market)
      await expect(link).toContainText('1', { timeout: 30_000 })
      await page.reload()
      await expect(page.getByRole('link', { name: notifications.confirmed(number) })).toBeVisible()
      await expectSound(page)
      await page.goto(`${market.prefix}/account`)
      await expect(page.getByRole('link', { name: notifications.confirmed(number) })).toBeVisible()
      await expectSound(page)
      await page.goto(`${market.prefix}/account/notifications`)
      await page.getByRole('button', { name: notifications.readAll }).click()
      await expect(page.getByRole('heading', { name: notifications.allRead })).toBeVisible()
      await expect(link).not.toContainText('1')
      await page.getByRole('link', { name: notifications.confirmed(number) }).click()
      await expect(page.getByText(market.labels.confirmed, { exact: true })).toBeVisible()
    })
  })

  test.describe(`${language} without JavaScript`, () => {
    test.use({ viewport, javaScriptEnabled: false })

    test('all of it works by forms alone', async ({ page }) => {
      await enter(page, words)
      await editProfile(page, words)
      const { profile, addresses, notifications } = words
      await page
        .locator('[name=picture]')
        .setInputFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer: await picture() })
      await page.getByRole('button', { name: profile.savePicture }).click()
      await expect(page.getByText(profile.pictureSaved)).toBeVisible()
      await page
        .locator('[name=picture]')
        .setInputFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('GIF89a') })
      await page.getByRole('button', { name: profile.savePicture }).click()
      await expect(page.getByText(profile.noPicture)).toBeVisible()

      await page.goto(`${market.prefix}/account/addresses/new`)
      await fillAddress(page, { ...market.address, postcode: market === US ? '10002-12' : '1011' })
      await page.locator('[name=postcode]').evaluate((input) => input.removeAttribute('pattern'))
      await page.getByRole('button', { name: addresses.save }).click()
      await expect(page.getByText(addresses.postcode).first()).toBeVisible()
      await expect(page.locator('[name=line1]:visible')).toHaveValue(market.address.line1 ?? '')
      await page.locator('[name=postcode]').fill(market.address.postcode ?? '')
      await page.getByRole('button', { name: addresses.save }).click()
      await expect(page.getByText(addresses.saved)).toBeVisible()

      await page.goto(`${market.prefix}/account/notifications`)
      await page.getByLabel(notifications.newsletter).check()
      await page.getByRole('button', { name: notifications.save, exact: true }).click()
      await expect(page.getByText(notifications.saved)).toBeVisible()
      await expect(page.getByLabel(notifications.newsletter)).toBeChecked()
    })
  })
}

/** An order of whoever is signed in on the page, paid by transfer; answers its number. */
async function payOrder(page: Page, market: Market): Promise<number> {
  const query = market === US ? '' : '?market=de-de'
  const send = async (
    path: string,
    method: 'POST' | 'PATCH',
    data: unknown,
    headers: Record<string, string> = {},
  ) => {
    const answer = await page.request.fetch(`/api/v1${path}${query}`, { method, data, headers })
    expect(answer.ok(), path).toBe(true)
    return answer.json()
  }
  const items = [{ variantId: await variantOf('olive-spoon-set'), quantity: 1 }]
  const cart = await send('/carts', 'POST', { items, ...(market === US ? {} : { market: 'de-de' }) })
  const shippingAddress = { ...market.address, country: market === US ? 'US' : 'DE' }
  const ready = await send(`/carts/${cart.id}`, 'PATCH', { email: newAddress('told'), shippingAddress })
  const { order } = await send(
    '/orders',
    'POST',
    { cartId: cart.id, total: ready.totals.total, paymentMethod: 'bank_transfer' },
    { 'Idempotency-Key': cart.id },
  )
  const { status } = await api(`/admin/orders/${order.id}/transfer-receipts`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${API_KEY}`, 'Idempotency-Key': `${order.id}-paid` },
  })
  expect(status).toBe(201)
  return order.number
}
