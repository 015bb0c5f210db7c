import { expect, type Page } from '@playwright/test'
import { expectAlive } from './alive'

export type Market = {
  prefix: string
  address: Record<string, string>
  labels: {
    add: string
    cart: RegExp
    checkout: string
    save: string
    pay: RegExp
    card: RegExp
    expiry: RegExp
    cvc: RegExp
    thanks: RegExp
    confirmed: string
  }
}

export const US: Market = {
  prefix: '',
  address: {
    name: 'Nora Whitfield',
    line1: '12 Orchard Street',
    postcode: '10002',
    city: 'New York',
    region: 'NY',
  },
  labels: {
    add: 'Add to cart',
    cart: /^Cart/,
    checkout: 'Go to checkout',
    save: 'Continue to delivery',
    pay: /^Pay \$/,
    card: /card number/i,
    expiry: /expires/i,
    cvc: /security code/i,
    thanks: /thank you/i,
    confirmed: 'Confirmed',
  },
}

export const DE: Market = {
  prefix: '/de-de',
  address: { name: 'Johanna Brandt', line1: 'Lindenstraße 5', postcode: '10119', city: 'Berlin' },
  labels: {
    add: 'In den Warenkorb',
    cart: /^Warenkorb/,
    checkout: 'Zur Kasse',
    save: 'Weiter zum Versand',
    pay: /bezahlen$/,
    card: /kartennummer/i,
    expiry: /gültig bis/i,
    cvc: /prüfziffer/i,
    thanks: /danke/i,
    confirmed: 'Bestätigt',
  },
}

/** Puts a product into the cart from its page, which opens the drawer as soon as its script has come. */
export async function addToCart(page: Page, market: Market, slug: string): Promise<void> {
  await page.goto(`${market.prefix}/products/${slug}`)
  const add = page.getByRole('button', { name: market.labels.add })
  await expectAlive(add)
  await add.click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

/** From the open drawer to the payment step. */
export async function fillDetails(page: Page, market: Market, email: string): Promise<void> {
  await page.getByRole('dialog').getByRole('link', { name: market.labels.checkout }).click()
  await page.locator('input[name=email]').fill(email)
  for (const [name, value] of Object.entries(market.address)) {
    const field = page.locator(`[name="shippingAddress.${name}"]`)
    if (name === 'region') await field.selectOption(value)
    else await field.fill(value)
  }
  await page.getByRole('button', { name: market.labels.save }).click()
  await expect(page.getByRole('button', { name: market.labels.pay })).toBeVisible()
}

export async function payWith(page: Page, market: Market, number: string): Promise<void> {
  await page.getByLabel(market.labels.card).fill(number)
  await page.getByLabel(market.labels.expiry).fill('12 / 34')
  await page.getByLabel(market.labels.cvc).fill('123')
  await page.getByRole('button', { name: market.labels.pay }).click()
}
