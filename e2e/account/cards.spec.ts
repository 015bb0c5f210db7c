import { type Browser, expect } from '@playwright/test'
import { APP } from '../support/services'
import { Visitor } from '../support/visitor'
import { BOTH_WAYS, inWays, test } from '../support/ways'

/** Buys a mug as somebody who is signed in: as far as the payment. */
async function goesToPayment(visitor: Visitor, address: 'new' | 'kept'): Promise<void> {
  const { page, way } = visitor
  await visitor.open('/products/ebb-mug')
  await visitor.presses('product.addToCart')
  await visitor.follows('cart.checkout')
  await visitor.seesHeading('checkout.heading')
  if (address === 'new') {
    await visitor.types('checkout.name', 'Nora Whitfield')
    await visitor.types('checkout.line1', '12 Orchard Street')
    await visitor.types('checkout.postcode', way.language === 'de' ? '10119' : '10002')
    await visitor.types('checkout.city', 'Berlin')
    if (way.language === 'en') await visitor.selects('checkout.region', 'New York')
  }
  await visitor.presses('checkout.saveDetails')
  await expect(page.getByRole('button', { name: payButton(visitor) })).toBeVisible()
}

/** "Pay $12.00" without its amount. */
const payButton = (visitor: Visitor) =>
  new RegExp(`^${visitor.t('checkout.pay', { amount: '.*' }).replaceAll(' ', '\\s')}$`)

async function pays(visitor: Visitor): Promise<void> {
  await visitor.goesTo(visitor.page.getByRole('button', { name: payButton(visitor) }))
  await visitor.page.keyboard.press('Space')
  await expect(
    visitor.page.getByText(visitor.t('order.status.confirmed'), { exact: true }).first(),
  ).toBeVisible()
}

/** Card data are typed by script alone: who has none, keeps a card with another browser of theirs. */
async function withScript(visitor: Visitor, browser: Browser): Promise<Visitor> {
  if (visitor.way.hasScript) return visitor
  const context = await browser.newContext({ baseURL: APP, javaScriptEnabled: true })
  return new Visitor(await context.newPage(), { ...visitor.way, hasScript: true })
}

inWays(BOTH_WAYS, () => {
  test('a card is saved, pays the next order, and is forgotten', async ({ visitor, browser }) => {
    test.setTimeout(120_000)
    const account = await visitor.hasAccount('card')
    const buyer = await withScript(visitor, browser)
    await buyer.signsIn(account)
    await goesToPayment(buyer, 'new')
    await buyer.types('checkout.cardNumber', '4242 4242 4242 4242')
    await buyer.types('checkout.expiry', '12 / 34')
    await buyer.types('checkout.cvc', '123')
    await buyer.ticks('checkout.saveCard')
    if (visitor.way.hasScript) await buyer.findsPageSound()
    await pays(buyer)
    await goesToPayment(buyer, 'new')
    const name = visitor.t('savedCards.card', { brand: 'Visa', last4: '4242' })
    await expect(buyer.page.getByRole('radio', { name })).toBeChecked()
    await pays(buyer)

    if (buyer !== visitor) await visitor.signsIn(account)
    await visitor.open('/account/payment-methods')
    await visitor.sees(name)
    await visitor.findsPageSound()
    await visitor.presses('savedCards.remove', { about: '4242' })
    await visitor.isTold('card-removed')
    await visitor.sees(visitor.t('savedCards.emptyTitle'))
  })
})
