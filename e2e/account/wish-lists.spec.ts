import { expect } from '@playwright/test'
import type { Visitor } from '../support/visitor'
import { BOTH_WAYS, inWays, test } from '../support/ways'

/** Chooses the second kind of mug, and presses the heart; answers what was chosen. */
async function wishesForMug(visitor: Visitor): Promise<string> {
  await visitor.open('/products/ebb-mug')
  await visitor.choosesNext(visitor.page.locator('fieldset'))
  const chosen = await visitor.page.locator('label:has(input:checked)').first().innerText()
  await visitor.presses('wishlists.save')
  return chosen.trim()
}

inWays(BOTH_WAYS, ({ hasScript }) => {
  test('a wish is kept through signing in, shared, and moved to the cart', async ({ visitor, elsewhere }) => {
    const { page } = visitor
    const account = await visitor.hasAccount('wish')
    const chosen = await wishesForMug(visitor)
    await page.waitForURL(/\/sign-in\?next=/)
    await visitor.typesPassword(account)
    // With script it is saved at once.
    if (!hasScript) await visitor.presses('wishlists.save')
    await visitor.isTold('wish-saved')
    await visitor.sees(chosen)
    await visitor.findsPageSound()
    await visitor.shoots('customer-wishlist')

    await visitor.presses('wishlists.makeLink')
    await visitor.isTold('wishlist-shared')
    const link = await page.getByLabel(visitor.t('wishlists.link')).inputValue()
    if (hasScript) {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await visitor.presses('wishlists.copy')
      await visitor.sees(visitor.t('wishlists.copied'))
    }
    await elsewhere.page.goto(link)
    await elsewhere.sees(chosen)
    const shown = await elsewhere.page.content()
    for (const secret of [account.email, 'Whitfield']) expect(shown).not.toContain(secret)
    await elsewhere.findsPageSound()
    await visitor.presses('wishlists.endLink')
    await visitor.isTold('wishlist-private')
    await elsewhere.page.reload()
    await elsewhere.sees(visitor.t('wishlists.linkOver'))

    await visitor.presses('wishlists.toCart', { about: '' })
    await visitor.isTold('wish-moved')
    await visitor.sees(visitor.t('wishlists.emptyListTitle'))
    await visitor.open('/cart')
    await visitor.sees(chosen)
  })

  test('who is signed in saves with one press, and takes off the list again', async ({ visitor }) => {
    const { page } = visitor
    await visitor.signsIn(await visitor.hasAccount('wish'))
    const chosen = await wishesForMug(visitor)
    if (hasScript) {
      await expect(page.getByRole('button', { name: visitor.t('wishlists.saved') })).toBeFocused()
      await visitor.shoots('customer-heart')
      await visitor.follows('wishlists.view')
    }
    await visitor.sees(visitor.t('account.done.wish-saved'))
    await visitor.sees(chosen)
    await visitor.presses('wishlists.remove', { about: '' })
    await visitor.isTold('wish-removed')
    await visitor.sees(visitor.t('wishlists.emptyListTitle'))
  })

  test('lists are made, named and deleted', async ({ visitor }) => {
    const { page } = visitor
    await visitor.signsIn(await visitor.hasAccount('wish'))
    await visitor.follows('account.nav.wishlists')
    await visitor.seesHeading('wishlists.heading')
    await visitor.types('wishlists.name', 'Kitchen')
    await page.keyboard.press('Enter')
    await visitor.isTold('wishlist-created')
    await expect(page.getByRole('heading', { level: 1, name: 'Kitchen' })).toBeVisible()
    await visitor.types('wishlists.name', 'Kitchen and bath')
    await visitor.presses('wishlists.saveName')
    await visitor.isTold('wishlist-renamed')
    await expect(page.getByRole('heading', { level: 1, name: 'Kitchen and bath' })).toBeVisible()
    await visitor.unfolds('wishlists.delete')
    await visitor.presses('wishlists.deleteNow')
    await visitor.isTold('wishlist-deleted')
    await visitor.sees(visitor.t('wishlists.emptyTitle'))
  })

  test('hearts of a list are filled, kept and emptied; who is not signed in does that first', async ({
    visitor,
  }) => {
    const { page } = visitor
    const account = await visitor.hasAccount('hearts')
    await visitor.open('/c/candles')
    const heart = page.getByRole('button', { name: new RegExp(`^${visitor.t('wishlists.heart')}: `) }).first()
    await expect(heart).toHaveAttribute('aria-pressed', 'false')
    await visitor.findsPageSound()
    const title = (await heart.getAttribute('aria-label'))?.split(': ')[1] ?? ''
    await visitor.goesTo(heart)
    await page.keyboard.press('Space')
    await page.waitForURL(/\/sign-in\?next=/)
    await visitor.typesPassword(account)
    if (!hasScript) await visitor.presses('wishlists.save')
    await visitor.isTold('wish-saved')
    await visitor.sees(title)

    await visitor.open('/c/candles')
    if (!hasScript) return
    await expect(heart).toHaveAttribute('aria-pressed', 'true')
    await visitor.shoots('hearts')
    await visitor.goesTo(heart)
    const gone = page.waitForResponse((response) => response.request().method() === 'DELETE')
    await page.keyboard.press('Space')
    await expect(heart).toHaveAttribute('aria-pressed', 'false')
    expect((await gone).status()).toBe(204)

    // The server does not answer: the heart is as it was, and that is said.
    await page.route('**/wished-products/*', (route) => route.abort())
    await page.keyboard.press('Space')
    await visitor.sees(visitor.t('wishlists.heartFailed'))
    await expect(heart).toHaveAttribute('aria-pressed', 'false')
    await page.unroute('**/wished-products/*')
    await visitor.open('/account/wishlists')
    await expect(page.getByText(title)).toHaveCount(0)
  })
})
