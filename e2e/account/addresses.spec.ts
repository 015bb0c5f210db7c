import { expect } from '@playwright/test'
import { DE, US } from '../support/shopper'
import type { Visitor } from '../support/visitor'
import { BOTH_WAYS, inWays, test } from '../support/ways'

const REGION = 'New York'

inWays(BOTH_WAYS, ({ language, hasScript }) => {
  const { address } = language === 'de' ? DE : US

  /** Name, street, town and, where there are states, the state. */
  async function fills(visitor: Visitor, values: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(values))
      if (name === 'region') await visitor.selects('checkout.region', REGION)
      else await visitor.types(`checkout.${name}`, value)
  }

  test('an address book is kept: added to, changed, and emptied', async ({ visitor }) => {
    const { page, words } = visitor
    await visitor.signsIn(await visitor.hasAccount('book'))
    await visitor.follows('account.nav.addresses')
    await visitor.sees(visitor.t('addresses.emptyTitle'))
    await visitor.findsPageSound()
    await visitor.follows('addresses.add')
    await visitor.seesHeading('addresses.addHeading')
    await visitor.findsPageSound()

    const country = new Intl.DisplayNames(language, { type: 'region' }).of(language === 'de' ? 'DE' : 'US')
    // Some browsers do not look at patterns: what is wrong is told by the shop then.
    const trusts = () =>
      page.locator('[name=postcode]:visible').evaluate((input) => input.removeAttribute('pattern'))
    await fills(visitor, { ...address, postcode: language === 'de' ? '1011' : '10002-12', phone: '12' })
    await trusts()
    await visitor.presses('addresses.save')
    await visitor.isRefused(words.atField('postcode', { country: country ?? '' }))
    await expect(page.locator('[name=phone]:visible')).toHaveAttribute('aria-invalid', 'true')
    await expect(page.locator('[name=line1]:visible')).toHaveValue(address.line1 ?? '')
    await visitor.types('checkout.postcode', address.postcode ?? '')
    await visitor.types('checkout.phone', language === 'de' ? '030 23125100' : '202 555 0123')
    await visitor.presses('addresses.save')
    await visitor.isTold('address-saved')
    await visitor.sees(visitor.t('addresses.defaultShipping'))

    await visitor.follows('addresses.add')
    await visitor.seesHeading('addresses.addHeading')
    await expect(page.locator('[name=line1]:visible')).toHaveValue('')
    await visitor.types('checkout.name', 'Second Home')
    if (hasScript) {
      // A country of the world brings its own fields, and what was typed stays.
      await visitor.selects('checkout.country', 'Italy')
      await expect(page.locator('[name=region]:visible option[value=RM]')).toBeAttached()
      await expect(page.locator('[name=name]:visible')).toHaveValue('Second Home')
    }
    await fills(visitor, { line1: 'Second Street 1', postcode: hasScript ? '00184' : '10117', city: 'Roma' })
    if (hasScript) await visitor.selects('checkout.region', 'Roma')
    await visitor.presses('addresses.save')
    await visitor.isTold('address-saved')
    const second = page.getByRole('listitem').filter({ hasText: 'Second Home' })
    await visitor.presses('addresses.setDefaultShipping', { about: 'Second Home' })
    await visitor.isTold('default-set')
    await expect(second.getByText(visitor.t('addresses.defaultShipping'), { exact: true })).toBeVisible()
    await visitor.findsPageSound()

    await visitor.follows('addresses.edit', { about: 'Second Home' })
    await visitor.seesHeading('addresses.editHeading')
    await visitor.types('checkout.line1', 'Second Street 2')
    await visitor.presses('addresses.save')
    await visitor.isTold('address-saved')
    await expect(second.getByText('Second Street 2', { exact: true })).toBeVisible()
    await visitor.presses('addresses.remove', { about: 'Second Home' })
    await visitor.isTold('address-removed')
    await expect(second).toBeHidden()
  })

  test('a saved address is used at checkout, and another one saved from there', async ({ visitor }) => {
    const { page } = visitor
    const account = await visitor.hasAccount('book')
    await visitor.signsIn(account, '/account/addresses/new')
    await fills(visitor, address)
    await visitor.presses('addresses.save')
    await visitor.isTold('address-saved')
    await visitor.open('/products/larder-jar')
    await visitor.presses('product.addToCart')
    await visitor.follows('cart.checkout')
    await expect(page.locator('[name=email]')).toHaveValue(account.email)
    const line1 = page.locator('[name="shippingAddress.line1"]')
    await expect(line1).toHaveValue(address.line1 ?? '')
    await visitor.findsPageSound()
    await visitor.types('checkout.line1', '9 Other Lane')
    await visitor.ticks('addresses.keep')
    await visitor.presses('checkout.saveDetails')
    await visitor.sees(visitor.t('checkout.changeDetails'))
    await visitor.open('/account/addresses')
    await expect(page.getByText('9 Other Lane', { exact: true })).toBeVisible()
  })
})
