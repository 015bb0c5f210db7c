import { expect } from '@playwright/test'
import { PASSWORD } from '../support/person'
import { newAddress } from '../support/services'
import { BOTH_WAYS, inWays, test } from '../support/ways'

inWays(BOTH_WAYS, () => {
  test('another address counts once it is proved, and the old one is told', async ({ visitor }) => {
    const { page, words } = visitor
    const [account, moved] = [await visitor.hasAccount('ada'), newAddress('ada-moved')]
    await visitor.signsIn(account, '/account/security')
    const form = page.locator('form', { has: page.getByLabel(visitor.t('account.newEmail')) })
    await visitor.types('account.newEmail', account.email)
    await visitor.types('account.currentPassword', PASSWORD, { within: form })
    await page.keyboard.press('Enter')
    await visitor.isRefused(words.atField('sameEmail'))
    await visitor.types('account.newEmail', moved)
    await visitor.types('account.currentPassword', PASSWORD, { within: form })
    await visitor.presses('account.sendLink')
    await visitor.isTold('email-sent')
    await visitor.opensLinkIn(await visitor.receives('change_email', moved), '/verify-email/')
    await visitor.presses('account.confirmEmail')
    await visitor.isTold('verified')
    await visitor.receives('email_changed', account.email)
    await visitor.open('/account/security')
    await visitor.sees(visitor.t('account.changeEmailText', { email: moved }))
  })

  test('other devices are signed out, one or all', async ({ visitor, elsewhere }) => {
    const account = await visitor.hasAccount('lise')
    await visitor.signsIn(account)
    await elsewhere.signsIn(account)
    const isSignedOutElsewhere = async () => {
      await elsewhere.open('/account')
      await expect(elsewhere.page).toHaveURL(/\/sign-in\?next=/)
    }
    await visitor.open('/account/security')
    await visitor.sees(visitor.t('account.thisDevice'))
    await visitor.presses('account.endSession', { about: 'Chrome' })
    await visitor.isTold('session-ended')
    await isSignedOutElsewhere()

    await elsewhere.signsIn(account)
    await visitor.open('/account/security')
    await visitor.presses('account.endOtherSessions')
    await visitor.isTold('sessions-ended')
    await isSignedOutElsewhere()
    await visitor.open('/account')
    await visitor.seesHeading('account.greeting', { name: 'Nora Whitfield' })
  })
})
