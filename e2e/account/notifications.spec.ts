import { expect } from '@playwright/test'
import { payOrder, placeOrder } from '../support/orders'
import { BOTH_WAYS, inWays, test } from '../support/ways'

inWays(BOTH_WAYS, ({ language, hasScript }) => {
  test('what happens to an order is told in the account, as chosen', async ({ visitor }) => {
    const { page } = visitor
    await visitor.signsIn(await visitor.hasAccount('told'))
    await visitor.follows('account.nav.notifications')
    await visitor.seesHeading('notifications.heading')
    const newsletter = `${visitor.t('notifications.topics.newsletter')}, ${visitor.t('notifications.channels.email')}`
    await visitor.ticks(`=${newsletter}`)
    await visitor.presses('notifications.save')
    await visitor.isTold('preferences-saved')
    await expect(page.getByLabel(newsletter)).toBeChecked()
    await visitor.findsPageSound()

    const link = page
      .getByRole('navigation')
      .getByRole('link', { name: new RegExp(`^${visitor.t('account.nav.notifications')}`) })
    await expect(link).not.toContainText('1')
    const order = await placeOrder(page.request, language)
    await payOrder(order)
    // With script it is told while the page is open.
    if (hasScript) await expect(link).toContainText('1', { timeout: 30_000 })
    else
      await expect(async () => {
        await page.reload()
        await expect(link).toContainText('1', { timeout: 500 })
      }).toPass({ timeout: 30_000 })
    await page.reload()
    const told = page.getByRole('link', { name: new RegExp(String(order.number)) })
    await expect(told).toBeVisible()
    await visitor.findsPageSound()
    await visitor.presses('notifications.markAllRead')
    await visitor.isTold('marked-read')
    await visitor.sees(visitor.t('notifications.list', { count: 0 }))
    await expect(link).not.toContainText('1')
    await visitor.goesTo(told)
    await page.keyboard.press('Enter')
    await visitor.sees(visitor.t('order.status.confirmed'))
  })
})
