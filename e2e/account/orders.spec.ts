import { expect } from '@playwright/test'
import { payOrder, placeOrder } from '../support/orders'
import { PASSWORD } from '../support/person'
import { BOTH_WAYS, inWays, test } from '../support/ways'

inWays(BOTH_WAYS, ({ language }) => {
  test('what was ordered as a guest is in the account once the address is proved, and can be bought again', async ({
    visitor,
    request,
  }) => {
    const { page } = visitor
    const order = await placeOrder(request, language)
    await payOrder(order)
    const { email } = order
    await visitor.open('/register')
    await visitor.types('account.email', email)
    await visitor.types('account.password', PASSWORD)
    await page.keyboard.press('Enter')
    await visitor.isTold('registered')
    await visitor.typesPassword({ email })
    await visitor.follows('account.nav.orders')
    await visitor.sees(visitor.t('ownOrders.emptyTitle'))
    await visitor.opensLinkIn(await visitor.receives('verify_email', email), '/verify-email/')
    await visitor.presses('account.confirmEmail')
    await visitor.isTold('verified')

    await visitor.follows('account.nav.orders')
    await visitor.seesHeading('ownOrders.heading')
    await visitor.findsPageSound()
    await visitor.shoots('customer-orders')
    const link = page.getByRole('link', { name: visitor.t('order.heading', { number: order.number }) })
    await visitor.goesTo(link)
    await page.keyboard.press('Enter')
    await visitor.sees(visitor.t('order.status.confirmed'))
    await visitor.findsPageSound()
    await visitor.shoots('customer-order')
    await visitor.presses('ownOrders.buyAgain')
    await visitor.seesHeading('cart.heading')
    await expect(page.getByRole('spinbutton')).toHaveValue('2')
    await visitor.open('/account/orders/01a20d62-a2ef-75ad-bc11-cbaa3a9ab55b')
    await visitor.seesHeading('errors.notFoundTitle')
  })

  test('an order is found by number and address: its link comes by mail', async ({ visitor, request }) => {
    const { page, words } = visitor
    const order = await placeOrder(request, language)
    await visitor.open('/')
    await visitor.follows('footer.findOrder')
    await visitor.seesHeading('findOrder.heading')
    await visitor.findsPageSound()
    await visitor.types('findOrder.number', 'no number')
    await visitor.types('account.email', order.email)
    await page.keyboard.press('Enter')
    await visitor.isRefused()
    await expect(page.getByLabel(visitor.t('findOrder.number'))).toHaveAttribute('aria-invalid', 'true')
    await visitor.types('findOrder.number', `#${order.number}`)
    await visitor.presses('account.sendLink')
    await visitor.isTold('order-link')
    const mail = await visitor.receivesMail(
      words.orderSubject('link', { number: String(order.number) }),
      order.email,
    )
    await visitor.opensLinkIn(mail, '/orders/')
    await visitor.sees(visitor.t('order.status.pending_payment'))
  })
})
