import { expect } from '@playwright/test'
import { attachAuthenticator, makeStale } from '../support/person'
import { FACTORS, forgets } from '../support/second-factor'
import { inWays, test, type Way } from '../support/ways'

/** Passkeys need script. */
const WITH_SCRIPT: readonly Way[] = [
  { language: 'en', hasScript: true },
  { language: 'de', hasScript: true },
]

inWays(WITH_SCRIPT, () => {
  test('a passkey signs in with nothing else, stands in for a code, and is renamed and removed', async ({
    visitor,
  }) => {
    const { page, words } = visitor
    const account = await visitor.hasAccount('passkey')
    await attachAuthenticator(page)
    await visitor.signsIn(account, FACTORS)
    await visitor.types('secondFactor.passkey.name', 'My laptop')
    await visitor.presses('secondFactor.passkey.addButton')
    await visitor.seesHeading('secondFactor.codesHeading')
    await visitor.isTold('passkey-added')
    await visitor.presses('secondFactor.codesKept')
    await visitor.sees('My laptop')
    await visitor.presses('secondFactor.passkey.addButton')
    await visitor.isRefused(visitor.t('secondFactor.passkey.known'))

    await forgets(visitor)
    await visitor.open(`/sign-in?next=${encodeURIComponent(FACTORS)}`)
    await visitor.presses('secondFactor.passkey.signInButton')
    await visitor.seesHeading('secondFactor.heading')
    await visitor.sees(visitor.t('secondFactor.passkey.lastUsed'))

    await forgets(visitor)
    await visitor.open(`/sign-in?next=${encodeURIComponent(FACTORS)}`)
    await visitor.typesPassword(account)
    await visitor.seesHeading('secondFactor.stepHeading')
    await visitor.presses('secondFactor.passkey.showButton')
    await visitor.seesHeading('secondFactor.heading')

    await visitor.unfolds('secondFactor.passkey.rename')
    await visitor.types('secondFactor.passkey.newName', 'Old laptop')
    await visitor.presses('secondFactor.passkey.saveName')
    await visitor.isTold('passkey-renamed')
    await makeStale(account)
    await visitor.presses('secondFactor.passkey.remove', { about: 'Old laptop' })
    await visitor.isRefused(words.refusal('auth.fresh_sign_in_required'))
    await visitor.follows('secondFactor.confirmLink')
    await visitor.presses('secondFactor.passkey.showButton')
    await visitor.seesHeading('secondFactor.heading')
    await visitor.presses('secondFactor.passkey.remove', { about: 'Old laptop' })
    await visitor.isTold('passkey-removed')
    await expect(page.getByText('Old laptop')).toBeHidden()
  })
})
