import { expect } from '@playwright/test'
import { restocks } from '../support/catalogue'
import { newAddress } from '../support/services'
import { BOTH_WAYS, inWays, test } from '../support/ways'

/** Sold out in the demo, and bought by no other journey. */
const SOLD_OUT = { en: 'three-pears-print', de: 'olive-tree' } as const

inWays(BOTH_WAYS, ({ language, hasScript }) => {
  const slug = SOLD_OUT[language]

  test('a guest asks to be told, confirms, is told once, and stops it', async ({ visitor }) => {
    const email = newAddress('waits')
    await restocks(slug, 0)
    await visitor.open(`/products/${slug}`)
    await visitor.findsPageSound()
    // Without an address nothing is sent.
    await visitor.presses('stockAlerts.send')
    await visitor.sees(visitor.words.atField('required'))
    if (!hasScript) {
      await visitor.isAt(/\/stock-alerts\?variantId=/)
      await visitor.types('stockAlerts.email', email)
    } else await visitor.types('stockAlerts.heading', email)
    await visitor.presses('stockAlerts.send')
    await visitor.sees(visitor.t('stockAlerts.sent'))
    await visitor.shoots('stock-alert')

    const asked = await visitor.receives('confirm_stock_alert', email)
    const link = await visitor.opensLinkIn(asked, '/stock-alerts/')
    await visitor.findsPageSound()
    await visitor.presses('stockAlerts.confirm')
    await visitor.sees(visitor.t('stockAlerts.done.confirmed'))
    await visitor.page.goto(link)
    await expect(visitor.page.getByRole('button', { name: visitor.t('stockAlerts.confirm') })).toHaveCount(0)

    await restocks(slug, 5)
    const told = await visitor.receives('back_in_stock', email)
    await visitor.opensLinkIn(told, '/stock-alerts/')
    await visitor.presses('stockAlerts.stop')
    await visitor.sees(visitor.t('stockAlerts.done.stopped'))
    await visitor.page.goto(link)
    await visitor.sees(visitor.t('account.linkOverHeading'))
  })

  test('who is signed in finds it in the account, and takes it back', async ({ visitor }) => {
    await visitor.signsIn(await visitor.hasAccount('waits'))
    await visitor.open('/products/field-notebook?variant=STA-FIELD-CLAY-LIN')
    if (hasScript) await visitor.presses('stockAlerts.send')
    else {
      for (const value of ['clay', 'lines'])
        await visitor.page.locator('label', { has: visitor.page.locator(`[value=${value}]`) }).click()
      await visitor.presses('stockAlerts.send')
    }
    await visitor.sees(visitor.t('stockAlerts.sent'))
    await visitor.open('/account/stock-alerts')
    await visitor.findsPageSound()
    await visitor.presses('stockAlerts.remove', { about: '' })
    await visitor.isTold('stock-alert-removed')
    await visitor.sees(visitor.t('stockAlerts.emptyTitle'))
  })
})
