import { expect } from '@playwright/test'
import { codeFor, makeStale, PASSWORD } from '../support/person'
import { addsApp, FACTORS, forgets } from '../support/second-factor'
import { mailsTo } from '../support/services'
import { BOTH_WAYS, inWays, test } from '../support/ways'

inWays(BOTH_WAYS, () => {
  test('an authenticator app is added, asked for, replaced by a recovery code, and removed', async ({
    visitor,
  }) => {
    const { page, words } = visitor
    const account = await visitor.hasAccount('totp')
    await visitor.signsIn(account, '/account/security')
    await visitor.follows('secondFactor.manage')
    await visitor.seesHeading('secondFactor.heading')
    await visitor.findsPageSound()
    await visitor.shoots('second-factor')
    const { secret, codes, shown } = await addsApp(visitor)
    expect(codes).toHaveLength(10)
    await visitor.shoots('recovery-codes')
    await visitor.presses('secondFactor.codesKept')
    await visitor.sees(visitor.t('secondFactor.codesLeft', { count: 10 }))
    // They are shown once.
    await visitor.open(`${FACTORS}/recovery-codes`)
    await visitor.seesHeading('secondFactor.heading')

    const signsIn = async (code: string) => {
      await visitor.types('secondFactor.code', code)
      await page.keyboard.press('Enter')
    }
    await forgets(visitor)
    await visitor.open(`/sign-in?next=${encodeURIComponent(FACTORS)}`)
    await visitor.typesPassword(account)
    await visitor.seesHeading('secondFactor.stepHeading')
    await visitor.findsPageSound()
    // What was shown once is used up, however long ago that was.
    await signsIn(shown)
    await visitor.isRefused(words.atField('wrongCode'))
    await signsIn(await codeFor(secret, 'next'))
    await visitor.seesHeading('secondFactor.heading')

    await forgets(visitor)
    await visitor.open(`/sign-in?next=${encodeURIComponent(FACTORS)}`)
    await visitor.typesPassword(account)
    await visitor.seesHeading('secondFactor.stepHeading')
    await signsIn(codes[0] ?? '')
    await visitor.sees(visitor.t('secondFactor.codesLeft', { count: 9 }))

    await makeStale(account)
    await visitor.presses('secondFactor.removeApp')
    await visitor.isRefused(words.refusal('auth.fresh_sign_in_required'))
    await visitor.follows('secondFactor.confirmLink')
    await visitor.seesHeading('secondFactor.confirmHeading')
    await visitor.findsPageSound()
    await visitor.types('secondFactor.code', codes[1] ?? '')
    await visitor.presses('secondFactor.continueWithCode')
    await visitor.presses('secondFactor.removeApp')
    await visitor.isTold('totp-removed')
    await expect
      .poll(async () => (await mailsTo(account.email)).map(({ subject }) => subject).sort(), {
        timeout: 30_000,
      })
      .toEqual(
        (['recovery_code_used', 'recovery_code_used', 'totp_added', 'totp_removed'] as const)
          .map(words.subject)
          .sort(),
      )
  })

  test('what endangers an account asks for the password once more', async ({ visitor }) => {
    const { page, words } = visitor
    const account = await visitor.hasAccount('stale')
    await visitor.signsIn(account, FACTORS)
    await makeStale(account)
    await visitor.presses('secondFactor.addApp')
    await visitor.isRefused(words.refusal('auth.fresh_sign_in_required'))
    await visitor.follows('secondFactor.confirmLink')
    await visitor.seesHeading('secondFactor.confirmHeading')
    await visitor.types('account.password', 'not this one')
    await page.keyboard.press('Enter')
    await visitor.isRefused(words.atField('wrongPassword'))
    await visitor.types('account.password', PASSWORD)
    await visitor.presses('secondFactor.continue')
    await visitor.seesHeading('secondFactor.heading')
    await visitor.presses('secondFactor.addApp')
    await visitor.seesHeading('secondFactor.addApp')
  })
})
