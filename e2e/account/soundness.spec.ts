import { expectSound } from '../support/accessibility'
import { addsApp, FACTORS, forgets } from '../support/second-factor'
import { inWays, test } from '../support/ways'

const OWN = [
  '/orders',
  '/account/orders',
  '/account/profile',
  '/account/addresses',
  '/account/addresses/new',
  '/account/wishlists',
  '/account/reviews?product=rill-vase',
  '/account/stock-alerts',
  '/account/notifications',
  '/account/payment-methods',
  '/sign-in/confirm?next=%2Faccount%2Fsecurity',
  '/account/privacy',
] as const

// Most journeys look at what they meet in English: here is what nobody has looked at in German.
inWays([{ language: 'de', hasScript: true }], () => {
  test('pages of a second factor are sound', async ({ visitor }) => {
    test.setTimeout(120_000)
    const account = await visitor.hasAccount('sound')
    await visitor.signsIn(account, FACTORS)
    await addsApp(visitor)
    await visitor.presses('secondFactor.codesKept')
    await visitor.seesHeading('secondFactor.heading')
    await expectSound(visitor.page)
    await forgets(visitor)
    await visitor.open('/sign-in')
    await visitor.typesPassword(account)
    await visitor.seesHeading('secondFactor.stepHeading')
    await expectSound(visitor.page)
    await visitor.page.context().clearCookies({ name: 'sign_in_step' })
    await visitor.page.reload()
    await visitor.seesHeading('secondFactor.stepOverHeading')
    await expectSound(visitor.page)
  })

  test('pages of an account are sound', async ({ visitor }) => {
    test.setTimeout(150_000)
    await visitor.signsIn(await visitor.hasAccount('sound'))
    for (const path of OWN) {
      await visitor.open(path)
      await expectSound(visitor.page)
    }
  })
})
