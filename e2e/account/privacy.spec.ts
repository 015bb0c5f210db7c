import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { cancelOrder, placeOrder } from '../support/orders'
import { PASSWORD } from '../support/person'
import { api, mailsTo } from '../support/services'
import { BOTH_WAYS, inWays, test } from '../support/ways'

inWays(BOTH_WAYS, ({ language }) => {
  test('somebody downloads their data, once', async ({ visitor }) => {
    const { page, words } = visitor
    const { email } = await visitor.hasAccount('export')
    await visitor.signsIn({ email })
    await visitor.follows('account.nav.privacy')
    await visitor.seesHeading('privacy.heading')
    await visitor.findsPageSound()
    await visitor.presses('privacy.requestExport')
    await visitor.isTold('export-requested')
    await visitor.opensLinkIn(await visitor.receives('data_export_ready', email), '/account/privacy')
    await visitor.sees(visitor.t('privacy.exportStatus.ready'))
    await visitor.findsPageSound()
    await visitor.shoots('privacy-ready')
    const link = page.getByRole('link', { name: visitor.t('privacy.download'), exact: true })
    const address = (await link.getAttribute('href')) ?? ''
    const started = page.waitForEvent('download')
    await visitor.follows('privacy.download')
    const download = await started
    expect(download.suggestedFilename()).toMatch(/^nexus-[\d-]+\.zip$/)
    const bytes = readFileSync(await download.path())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    expect(bytes.includes('profile.json')).toBe(true)

    await page.goto(address)
    await expect(page).toHaveURL(/\/account\/privacy#answer$/)
    await visitor.isRefused(words.refusal('data_export.link_over'))
    await visitor.sees(visitor.t('privacy.exportStatus.downloaded'))
  })

  test('somebody deletes their account and may come back', async ({ visitor }) => {
    const { page, words } = visitor
    const { email } = await visitor.hasAccount('erase')
    await visitor.signsIn({ email }, '/account/privacy')
    await visitor.types('privacy.password', 'not my password')
    await page.keyboard.press('Enter')
    await visitor.isRefused(words.atField('wrongPassword'))
    await visitor.types('privacy.password', PASSWORD)
    await visitor.presses('privacy.erase')
    await visitor.isTold('erasure-requested')
    await expect
      .poll(async () => (await mailsTo(email)).map(({ subject }) => subject), { timeout: 30_000 })
      .toEqual([words.subject('erased'), words.subject('erasure_requested')])
    const tokens = () => api('/auth/tokens', { method: 'POST', body: { email, password: PASSWORD } })
    expect((await tokens()).status).toBe(401)
    await api('/auth/registrations', { method: 'POST', body: { email, password: PASSWORD } })
    await expect.poll(async () => (await tokens()).status).toBe(201)
  })

  test('an open order makes deleting wait; it can be taken back', async ({ visitor }) => {
    const { page } = visitor
    const { email } = await visitor.hasAccount('defer')
    await visitor.signsIn({ email }, '/account/privacy')
    const order = await placeOrder(page.request, language, email)
    await page.reload()
    await visitor.sees(visitor.t('privacy.waits', { count: 1, orders: String(order.number) }))
    const asks = async () => {
      await visitor.types('privacy.password', PASSWORD)
      await visitor.presses('privacy.erase')
      await visitor.isTold('erasure-deferred')
      await visitor.sees(visitor.t('privacy.deferred'))
    }
    await asks()
    await visitor.presses('privacy.withdraw')
    await visitor.isTold('erasure-withdrawn')
    await asks()
    await visitor.findsPageSound()
    await visitor.shoots('privacy-deferred')
    await visitor.receives('erasure_deferred', email)
    await cancelOrder(order)
    await visitor.receives('erased', email)
    await visitor.open('/account/privacy')
    await expect(page).toHaveURL(/\/sign-in\?next=/)
  })
})
