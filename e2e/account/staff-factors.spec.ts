import { expect } from '@playwright/test'
import { attachAuthenticator, codeFor } from '../support/person'
import { addsApp, FACTORS, forgets } from '../support/second-factor'
import type { Visitor } from '../support/visitor'
import { inWays, test, type Way } from '../support/ways'

/** The back office speaks English. */
const WAYS: readonly Way[] = [
  { language: 'en', hasScript: true },
  { language: 'en', hasScript: false },
]

async function isInBackOffice({ page }: Visitor): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Back office' })).toBeVisible()
}

inWays(WAYS, ({ hasScript }) => {
  test('staff are led from the back office to a second factor and right back', async ({ visitor }) => {
    const { page, words } = visitor
    const account = await visitor.hasAccount('staff', 'owner')
    await visitor.open('/admin/orders?q=nobody')
    await visitor.typesPassword(account)
    await visitor.sees(visitor.t('secondFactor.staffMust'))
    expect((await page.request.get('/api/v1/admin/orders')).status()).toBe(403)
    const { secret, codes } = await addsApp(visitor)
    await visitor.presses('secondFactor.codesKept')
    await expect(page).toHaveURL(/\/admin\/orders\?(?:.*&)?q=nobody/)
    await isInBackOffice(visitor)

    await forgets(visitor)
    await visitor.open('/admin/orders')
    await visitor.typesPassword(account)
    await visitor.seesHeading('secondFactor.stepHeading')
    expect((await page.request.get('/api/v1/admin/orders')).status()).toBe(401)
    await visitor.types('secondFactor.code', await codeFor(secret, 'next'))
    await visitor.presses('secondFactor.continue')
    await isInBackOffice(visitor)
    await visitor.isAt(/\/admin\/orders(?:\?|$)/)

    await visitor.open(FACTORS)
    await visitor.presses('secondFactor.removeApp')
    await visitor.isRefused(words.refusal('auth.last_factor'))
    await visitor.presses('secondFactor.renewCodes')
    await visitor.seesHeading('secondFactor.codesHeading')
    expect(await page.locator('main ul code').allTextContents()).not.toContain(codes[0])
  })

  if (hasScript)
    test('a passkey alone lets staff in', async ({ visitor }) => {
      const { page } = visitor
      const account = await visitor.hasAccount('staff-passkey', 'support')
      await attachAuthenticator(page)
      await visitor.open('/admin')
      await visitor.typesPassword(account)
      await visitor.presses('secondFactor.passkey.addButton')
      await visitor.presses('secondFactor.codesKept')
      await isInBackOffice(visitor)
      await forgets(visitor)
      await visitor.open('/admin/orders')
      await visitor.follows('account.otherWays')
      await visitor.presses('secondFactor.passkey.signInButton')
      await isInBackOffice(visitor)
      await visitor.isAt(/\/admin\/orders(?:\?|$)/)
    })
})
