import { expect } from '@playwright/test'
import { codeFor } from './person'
import type { Visitor } from './visitor'

export const FACTORS = '/account/security/second-factor'

/** From the button that adds an app to the recovery codes; answers the key, the codes, and what the app showed. */
export async function addsApp(visitor: Visitor): Promise<{ secret: string; codes: string[]; shown: string }> {
  const { page } = visitor
  await visitor.presses('secondFactor.addApp')
  await expect(page.getByRole('img', { name: visitor.t('secondFactor.qrCode') })).toBeVisible()
  await visitor.findsPageSound()
  const secret = ((await page.locator('main code').textContent()) ?? '').replaceAll(' ', '')
  const shown = await codeFor(secret)
  await visitor.types('secondFactor.code', shown)
  await page.keyboard.press('Enter')
  await visitor.seesHeading('secondFactor.codesHeading')
  await visitor.isTold('totp-added')
  await visitor.findsPageSound()
  return { secret, codes: await page.locator('main ul code').allTextContents(), shown }
}

/** Another browser, as far as the shop can tell: nobody is signed in here any more. */
export async function forgets(visitor: Visitor): Promise<void> {
  await visitor.page.context().clearCookies()
}
