import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectSound } from './support/accessibility'
import { expectAlive } from './support/alive'
import { tabTo } from './support/keyboard'
import { codeFor, makeAccount, PASSWORD } from './support/person'
import { IDENTITY, mailsTo, newAddress } from './support/services'
import { DE, type Market, US } from './support/shopper'

type Provider = 'Google' | 'GitHub'

const TEXTS = new Map([
  [
    US,
    {
      with: 'Continue with',
      greeting: 'Hello, Nora Whitfield',
      cart: 'Your cart',
      secondFactor: 'Second factor',
      goOn: 'Continue',
      welcome: 'Welcome to Nexus',
      linked: 'A new way to sign in',
      part: 'Part GitHub',
      onlyWay: 'Nothing else opens this account.',
      parted: 'It no longer signs you in here.',
      unlinked: 'A way to sign in was removed',
      unverified: 'has no confirmed e-mail address',
      cancelled: 'You did not go on there',
      failed: 'did not work out',
    },
  ],
  [
    DE,
    {
      with: 'Weiter mit',
      greeting: 'Hallo, Nora Whitfield',
      cart: 'Dein Warenkorb',
      secondFactor: 'Zweiter Faktor',
      goOn: 'Weiter',
      welcome: 'Willkommen bei Nexus',
      linked: 'Ein neuer Weg, dich anzumelden',
      part: 'Trennen GitHub',
      onlyWay: 'Sonst öffnet nichts dieses Konto.',
      parted: 'Es meldet dich hier nicht mehr an.',
      unlinked: 'Ein Weg, dich anzumelden, wurde entfernt',
      unverified: 'hat keine bestätigte E-Mail-Adresse',
      cancelled: 'Du hast dort abgebrochen',
      failed: 'hat nicht geklappt',
    },
  ],
])

function textsOf(market: Market) {
  const texts = TEXTS.get(market)
  if (!texts) throw new Error('This market has no texts here')
  return texts
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const alert = (page: Page) => page.locator('main').getByRole('alert')

/** From the sign-in page to the page of the provider. */
async function goTo(page: Page, market: Market, provider: Provider, next = '/account'): Promise<void> {
  await page.goto(`${market.prefix}/sign-in?next=${encodeURIComponent(next)}`)
  await page.getByRole('button', { name: `${textsOf(market).with} ${provider}` }).click()
  await expect(heading(page, 'Choose an account')).toBeVisible()
  expect(new URL(page.url()).origin).toBe(IDENTITY)
}

/** Says at the provider who one is there. */
async function beSomebody(page: Page, email: string, isVerified = true): Promise<void> {
  await expect(heading(page, 'Choose an account')).toBeVisible()
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Name').fill('Nora Whitfield')
  await page.getByRole('checkbox').setChecked(isVerified)
  await page.getByRole('button', { name: 'Continue' }).click()
}

/** The same, without following: the address that the provider leads back to. */
async function wayBack(page: Page, email: string): Promise<URL> {
  const form = { email, name: 'Nora Whitfield', verified: 'on' }
  const answer = await page.request.post(page.url(), { form, maxRedirects: 0 })
  return new URL(answer.headers().location ?? '')
}

async function expectMail(email: string, subject: string): Promise<void> {
  const subjects = async () => (await mailsTo(email)).map((mail) => mail.subject)
  await expect.poll(subjects, { timeout: 30_000 }).toEqual([subject])
}

const WAYS = [
  { market: US, language: 'in English', javaScriptEnabled: true },
  { market: US, language: 'in English', javaScriptEnabled: false },
  { market: DE, language: 'in German', javaScriptEnabled: true },
  { market: DE, language: 'in German', javaScriptEnabled: false },
]

for (const { market, language, javaScriptEnabled } of WAYS)
  test.describe(`${language}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })
    const texts = textsOf(market)

    test('Google opens an account with what the guest had in the cart, and finds it again', async ({
      page,
    }) => {
      const email = newAddress('google')
      await page.goto(`${market.prefix}/products/rill-vase`)
      const add = page.getByRole('button', { name: market.labels.add })
      await expectAlive(add)
      await add.click()
      await expect(javaScriptEnabled ? page.getByRole('dialog') : heading(page, texts.cart)).toBeVisible()
      await goTo(page, market, 'Google')
      await beSomebody(page, email)
      await expect(heading(page, texts.greeting)).toBeVisible()
      await expect(page).toHaveURL(`${market.prefix}/account`)
      await page.goto(`${market.prefix}/cart`)
      await expect(page.getByRole('spinbutton')).toHaveValue('1')
      await expectMail(email, texts.welcome)

      await page.context().clearCookies()
      await goTo(page, market, 'Google', '/cart')
      await page.getByRole('button', { name: email }).click()
      await expect(heading(page, texts.cart)).toBeVisible()
      await expect(page.getByRole('spinbutton')).toHaveValue('1')
      expect(await mailsTo(email)).toHaveLength(1)
    })

    test('GitHub is joined to the account with the same address, once it has confirmed it', async ({
      page,
    }) => {
      const { email } = await makeAccount('github')
      await goTo(page, market, 'GitHub')
      await beSomebody(page, email, false)
      await expect(alert(page)).toContainText(texts.unverified)
      await expect(page).toHaveURL(`${market.prefix}/sign-in?next=%2Faccount`)
      expect((await page.request.get('/api/v1/me')).status()).toBe(401)
      await goTo(page, market, 'GitHub')
      await beSomebody(page, email)
      await expect(heading(page, texts.greeting)).toBeVisible()
      await expectMail(email, texts.linked)
    })

    test('the account elsewhere is listed, and parted unless nothing else opens the account', async ({
      page,
    }) => {
      const part = page.getByRole('button', { name: texts.part })
      await goTo(page, market, 'GitHub', '/account/security')
      await beSomebody(page, newAddress('only-way'))
      await part.click()
      await expect(alert(page)).toContainText(texts.onlyWay)
      if (javaScriptEnabled) await expectAccessible(page)

      const { email } = await makeAccount('parted')
      await page.context().clearCookies()
      await goTo(page, market, 'GitHub', '/account/security')
      await beSomebody(page, email)
      await part.click()
      await expect(page.getByText(texts.parted)).toBeVisible()
      await expect(part).toBeHidden()
      const subjects = async () => (await mailsTo(email)).map((mail) => mail.subject).sort()
      await expect.poll(subjects, { timeout: 30_000 }).toEqual([texts.linked, texts.unlinked].sort())
    })

    test('whoever has a second factor is asked for it', async ({ page }) => {
      const account = await makeAccount('factor')
      await page.goto('/sign-in?next=%2Faccount%2Fsecurity%2Fsecond-factor')
      const secret = await addApp(page, account.email)
      await page.context().clearCookies()
      await goTo(page, market, 'Google')
      await beSomebody(page, account.email)
      await expect(heading(page, texts.secondFactor)).toBeVisible()
      expect((await page.request.get('/api/v1/me')).status()).toBe(401)
      await page.getByRole('textbox', { name: 'Code' }).fill(await codeFor(secret, 'next'))
      await page.getByRole('button', { name: texts.goOn, exact: true }).click()
      await expect(heading(page, texts.greeting)).toBeVisible()
    })

    test('whoever cancels reads so where it began, and can go on', async ({ page }) => {
      for (const provider of ['Google', 'GitHub'] as const) {
        await goTo(page, market, provider, '/wishlists')
        await page.getByRole('button', { name: 'Cancel', exact: true }).click()
        await expect(alert(page)).toContainText(texts.cancelled)
        await expect(page).toHaveURL(`${market.prefix}/sign-in?next=%2Fwishlists`)
      }
      if (javaScriptEnabled) await expectAccessible(page)
      await page.reload()
      await page.getByRole('button', { name: `${texts.with} GitHub` }).click()
      await beSomebody(page, newAddress('second-thought'))
      await expect(page).toHaveURL(`${market.prefix}/wishlists`)
    })

    test('an answer that was tampered with or comes again signs nobody in', async ({ page }) => {
      await goTo(page, market, 'GitHub')
      const back = await wayBack(page, newAddress('replayed'))
      const tampered = new URL(back)
      tampered.searchParams.set('state', 'made-up')
      await page.goto(tampered.href)
      await expect(alert(page)).toContainText(texts.failed)
      await expect(page).toHaveURL(`${market.prefix}/sign-in?next=%2Faccount`)

      await page.goto(back.href)
      await expect(heading(page, texts.greeting)).toBeVisible()
      const cookies = (await page.context().cookies()).filter(({ name }) => name === 'provider_return')
      await page.context().clearCookies()
      await page.context().addCookies(cookies)
      await page.goto(back.href)
      await expect(alert(page)).toContainText(texts.failed)
      await expect(page).toHaveURL(`${market.prefix}/sign-in?next=%2Faccount`)
    })
  })

test('an answer out of nowhere leads to the sign-in page', async ({ page }) => {
  for (const query of [
    '',
    '?error=access_denied',
    '?code=a&state=b',
    '?code=a&code=b',
    '?error=%E2%80%A8x',
  ]) {
    await page.goto(`/api/auth/callback/google${query}`)
    await expect(alert(page)).toBeVisible()
    await expect(page).toHaveURL('/sign-in')
  }
  for (const query of ['?error=%00', '?code=%0a'])
    expect((await page.request.get(`/api/auth/callback/google${query}`)).status()).toBe(404)
})

test('staff are led on to the back office and its second factor', async ({ page }) => {
  const { email } = await makeAccount('staff', 'support')
  await page.goto('/admin/orders')
  await page.getByRole('link', { name: 'Other ways to sign in' }).click()
  await page.getByRole('button', { name: 'Continue with Google' }).click()
  await beSomebody(page, email)
  await expect(page.getByText('Staff need a second factor.')).toBeVisible()
})

test('the demo staff cannot be claimed', async ({ page }) => {
  await goTo(page, US, 'Google')
  await beSomebody(page, 'owner@example.com')
  await expect(alert(page)).toContainText('cannot be used to sign in here')
})

test('forms of the sign-in page lead on to the providers and nowhere else', async ({ request }) => {
  const policy = (await request.get('/sign-in')).headers()['content-security-policy'] ?? ''
  expect(policy.split('; ')).toContain(`form-action 'self' ${IDENTITY}`)
})

test('the whole way by keyboard', async ({ page }) => {
  await page.goto('/sign-in')
  await tabTo(page, page.getByRole('button', { name: 'Continue with Google' }))
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Choose an account')).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: /Mira Solberg/ }))
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Hello, Mira Solberg')).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } })

  test('the pages are sound', async ({ page }) => {
    const shot = (name: string) =>
      page.screenshot({ path: `test-results/screens/provider-${name}.png`, fullPage: true })
    await page.goto('/de-de/sign-in')
    await expectSound(page)
    await shot('sign-in')
    for (const provider of ['Google', 'GitHub'] as const) {
      await goTo(page, DE, provider)
      await expectSound(page)
      await shot(`chooser-${provider.toLowerCase()}`)
    }
    await page.getByRole('button', { name: 'Cancel', exact: true }).click()
    await expect(alert(page)).toBeVisible()
    await expectSound(page)
    await shot('cancelled')
  })
})

/** Signs in with a password where the page asks for it, and adds an authenticator app; answers its key. */
async function addApp(page: Page, email: string): Promise<string> {
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(PASSWORD)
  await page.getByRole('button', { name: /^(?:Sign in|Anmelden)$/ }).click()
  await page.getByRole('button', { name: 'Add an authenticator app' }).click()
  const secret = ((await page.locator('main code').textContent()) ?? '').replaceAll(' ', '')
  await page.getByRole('textbox', { name: 'Code' }).fill(await codeFor(secret))
  await page.getByRole('button', { name: 'Turn on' }).click()
  await expect(page.getByRole('heading', { name: 'Recovery codes' })).toBeVisible()
  return secret
}
