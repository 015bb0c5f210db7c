import { expect } from '@playwright/test'
import { mailsTo, newAddress } from '../support/services'
import { ALL_WAYS, BOTH_WAYS, inWays, test } from '../support/ways'

const PASSWORD = 'correct horse battery'

inWays(ALL_WAYS, () => {
  test('somebody opens an account, proves the address, signs in and out', async ({ visitor }) => {
    const { page, words } = visitor
    const email = newAddress('ada')
    await visitor.open('/sign-in')
    await visitor.findsPageSound()
    await visitor.follows('account.register')
    await visitor.seesHeading('account.registerHeading')
    await visitor.findsPageSound()
    await visitor.types('account.name', 'Ada Example')
    await visitor.types('account.email', email)
    await visitor.types('account.password', 'password12')
    await page.keyboard.press('Enter')
    await visitor.isRefused(words.atField('weakPassword'))
    await expect(page.getByLabel(visitor.t('account.email'))).toHaveValue(email)
    await visitor.types('account.password', PASSWORD)
    await visitor.presses('account.register')
    await visitor.isTold('registered')

    await visitor.typesPassword({ email, password: 'not this one' })
    await visitor.isRefused(words.refusal('auth.wrong_credentials'))
    await visitor.typesPassword({ email, password: PASSWORD })
    await visitor.seesHeading('account.greeting', { name: 'Ada Example' })
    await visitor.sees(visitor.t('account.unverified', { email }))
    await visitor.findsPageSound()

    const first = await visitor.receives('verify_email', email)
    await visitor.presses('account.resendLink')
    await visitor.isTold('verification-sent')
    await expect.poll(async () => (await mailsTo(email)).length, { timeout: 20_000 }).toBe(2)
    await visitor.opensLinkIn(first, '/verify-email/')
    await visitor.seesHeading('account.linkOverHeading')
    await visitor.findsPageSound()
    await visitor.opensLinkIn(await visitor.receives('verify_email', email), '/verify-email/')
    await visitor.findsPageSound()
    await visitor.presses('account.confirmEmail')
    await visitor.isTold('verified')
    await expect(page.getByText(visitor.t('account.unverified', { email }))).toBeHidden()
    await visitor.receives('welcome', email)

    await visitor.presses('account.signOut')
    await visitor.isTold('signed-out')
    await visitor.open('/account')
    await expect(page).toHaveURL(/\/sign-in\?next=/)
  })
})

inWays(BOTH_WAYS, ({ hasScript }) => {
  test('the cart of a guest goes along at sign-in, and stays behind at sign-out', async ({ visitor }) => {
    const { page } = visitor
    const account = await visitor.hasAccount('linus')
    await visitor.open('/products/ebb-mug')
    await visitor.presses('product.addToCart')
    if (hasScript) await expect(page.getByRole('dialog')).toBeVisible()
    else await expect(page).toHaveURL(/\/cart(#|$)/)
    const isInCart = async () => {
      await visitor.open('/cart')
      await visitor.seesHeading('cart.heading')
      await expect(page.getByRole('spinbutton')).toHaveValue('1')
    }
    await visitor.signsIn(account)
    await isInCart()
    await visitor.open('/account')
    await visitor.presses('account.signOut')
    await visitor.isTold('signed-out')
    await visitor.open('/cart')
    await visitor.sees(visitor.t('cart.emptyTitle'))
    await visitor.signsIn(account)
    await isInCart()
  })
})
