import { expect, type Page } from '@playwright/test'
import { PASSWORD } from '../support/person'
import { ALL_WAYS, inWays, test } from '../support/ways'

const NEW_PASSWORD = 'another horse entirely'

inWays(ALL_WAYS, () => {
  test('a forgotten password is replaced, and other devices are signed out', async ({
    visitor,
    elsewhere,
  }) => {
    const { page, words } = visitor
    const account = await visitor.hasAccount('grace')
    await elsewhere.signsIn(account)

    await visitor.open('/sign-in')
    await visitor.follows('account.forgotPassword')
    await visitor.seesHeading('account.forgotHeading')
    await visitor.findsPageSound()
    await visitor.types('account.email', account.email)
    await page.keyboard.press('Enter')
    await visitor.isTold('sent')
    const mail = await visitor.receives('reset_password', account.email)
    const link = await visitor.opensLinkIn(mail, '/reset-password/')
    await visitor.findsPageSound()
    await visitor.types('account.newPassword', 'password12')
    await page.keyboard.press('Enter')
    await visitor.isRefused(words.atField('weakPassword'))
    await visitor.types('account.newPassword', NEW_PASSWORD)
    await visitor.presses('account.setPassword')
    await visitor.isTold('password-reset')
    await visitor.typesPassword({ email: account.email, password: NEW_PASSWORD })
    await visitor.isAt(visitor.path('/account'))

    await elsewhere.open('/account/security')
    await expect(elsewhere.page).toHaveURL(/\/sign-in\?next=/)
    await page.goto(link)
    await visitor.seesHeading('account.linkOverHeading')
  })

  test('a password is changed by who knows it, and other devices are signed out', async ({
    visitor,
    elsewhere,
  }) => {
    const { page, words } = visitor
    const account = await visitor.hasAccount('hedy')
    await elsewhere.signsIn(account)
    await visitor.signsIn(account, '/account/security')
    await visitor.findsPageSound()
    const form = changeForm(page, visitor.t('account.newPassword'))
    await visitor.types('account.currentPassword', 'not this one', { within: form })
    await visitor.types('account.newPassword', NEW_PASSWORD)
    await page.keyboard.press('Enter')
    await visitor.isRefused(words.atField('wrongPassword'))
    await visitor.findsPageSound()
    await visitor.types('account.currentPassword', PASSWORD, { within: form })
    await visitor.types('account.newPassword', NEW_PASSWORD)
    await visitor.presses('account.changePassword')
    await visitor.isTold('password-changed')
    await visitor.receives('password_changed', account.email)
    await elsewhere.signsIn({ email: account.email, password: NEW_PASSWORD }, '/account/security')
  })
})

const changeForm = (page: Page, label: string) => page.locator('form', { has: page.getByLabel(label) })
