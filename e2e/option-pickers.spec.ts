import { expect, type Page } from '@playwright/test'
import { expectSound } from './support/accessibility'
import { withdraws } from './support/catalogue'
import { holdScripts } from './support/hold-scripts'
import { newAddress } from './support/services'
import type { Visitor } from './support/visitor'
import { ALL_WAYS, inWays, test } from './support/ways'

/** Flax and graphite in two sizes; the large graphite one is sold out in the demo. */
const SHADE = '/products/linen-lampshade'
const [FLAX_SMALL, GRAPHITE_SMALL, GRAPHITE_LARGE] = [
  'LGT-SHADE-FLAX-30',
  'LGT-SHADE-GRAPHITE-30',
  'LGT-SHADE-GRAPHITE-40',
]

/** Framed and unframed in two sizes; the large framed one is withdrawn here. */
const PRINT = '/products/two-hills-print'

const WORDS = {
  en: { color: 'Color', size: 'Size', frame: 'Frame', graphite: 'Graphite' },
  de: { color: 'Farbe', size: 'Größe', frame: 'Rahmen', graphite: 'Graphit' },
}

const picker = (visitor: Visitor, option: keyof typeof WORDS.en) =>
  visitor.page.getByRole('group', {
    name: visitor.t('product.choose', { option: WORDS[visitor.way.language][option] }),
  })

const shows = (page: Page, sku: string) => expect(page).toHaveURL(new RegExp(`\\?variant=${sku}$`))

test.beforeAll(() => withdraws('two-hills-print', 'ART-HILLS-FRM-50'))

inWays(ALL_WAYS, ({ language, hasScript }) => {
  const { graphite } = WORDS[language]

  test('picks each option with the arrow keys and buys exactly that variant', async ({ visitor }) => {
    const { page } = visitor
    await visitor.open(SHADE)
    await visitor.choosesNext(picker(visitor, 'color'))
    await expect(page.getByRole('radio', { name: graphite })).toBeChecked()
    if (hasScript) await shows(page, GRAPHITE_SMALL)
    await visitor.findsPageSound()
    await visitor.presses('product.addToCart')

    const line = hasScript ? page.getByRole('dialog') : page.getByRole('main')
    await expect(
      line.getByText(new RegExp(`${graphite}.*30 cm|${graphite}.*1[12].*in`)).first(),
    ).toBeVisible()
    if (!hasScript) return
    await page.keyboard.press('Escape')
    await expect(page.getByRole('radio', { name: graphite }), 'the choice stays').toBeChecked()
    await shows(page, GRAPHITE_SMALL)
  })

  test('a sold-out combination can be chosen, says so, and is not sold', async ({ visitor }) => {
    const { page } = visitor
    const email = newAddress('waits')
    await visitor.open(SHADE)
    const size = picker(visitor, 'size')
    await visitor.choosesNext(picker(visitor, 'color'))
    if (hasScript)
      await expect(size.getByRole('radio').nth(1)).toHaveAccessibleName(
        new RegExp(`${visitor.t('product.soldOut')}$`),
      )
    await visitor.choosesNext(size)
    if (hasScript) {
      await shows(page, GRAPHITE_LARGE)
      await expect(page.getByRole('button', { name: visitor.t('product.soldOut') })).toBeDisabled()
      await visitor.findsPageSound()
      await visitor.types('stockAlerts.heading', email)
    } else {
      await visitor.sees(new RegExp(`^${visitor.t('product.soldOut')}: ${graphite}, `))
      await visitor.presses('product.addToCart')
      await visitor.isAt(visitor.path('/cart'))
      await visitor.sees(/sold out|ausverkauft/)
      await visitor.open(SHADE)
      await visitor.choosesNext(picker(visitor, 'color'))
      await visitor.choosesNext(picker(visitor, 'size'))
      await visitor.presses('stockAlerts.send')
      await visitor.types('stockAlerts.email', email)
    }
    await visitor.presses('stockAlerts.send')
    await visitor.sees(visitor.t('stockAlerts.sent'))
    const asked = await visitor.receives('confirm_stock_alert', email)
    expect(asked.text, 'it is about what was chosen').toContain(graphite)
  })

  test('a combination that does not exist leads to the nearest one, or is refused in words', async ({
    visitor,
  }) => {
    const { page } = visitor
    await visitor.open(PRINT)
    const [frame, size] = [picker(visitor, 'frame'), picker(visitor, 'size')]
    if (hasScript)
      await expect(size.getByRole('radio').nth(1)).toHaveAccessibleName(
        new RegExp(`${visitor.t('product.notCombined')}$`),
      )
    await visitor.choosesNext(size)
    if (hasScript) {
      await shows(page, 'ART-HILLS-PRT-50')
      await expect(frame.getByRole('radio').nth(1)).toBeChecked()
      await visitor.sees(visitor.t('product.moved', { choice: '' }).slice(0, 20))
      await visitor.findsPageSound()
      // And back: the value that was chosen last is kept.
      await frame.getByRole('radio').first().focus()
      await page.keyboard.press('Space')
      await shows(page, 'ART-HILLS-FRM-30')
    } else {
      await visitor.presses('product.addToCart')
      await visitor.isAt(visitor.path('/cart'))
      await visitor.sees(/combination you chose|in dieser Kombination nicht/)
    }
  })
})

for (const viewport of [
  { width: 360, height: 780 },
  { width: 1280, height: 900 },
])
  test.describe(`at ${viewport.width} pixels`, () => {
    test.use({ viewport })

    test('an address with a variant shows it, with its picture, and its targets can be hit', async ({
      page,
    }) => {
      await page.goto(`${SHADE}?variant=${GRAPHITE_SMALL}`)
      await expect(page.getByRole('radio', { name: 'Graphite' })).toBeChecked()
      await expect(page.getByRole('link', { name: /^Enlarge: .*graphite/ })).toBeInViewport()
      for (const value of await page.locator('fieldset label').all())
        expect((await value.boundingBox())?.height).toBeGreaterThanOrEqual(44)
      await page.getByText('Flax', { exact: true }).click()
      await shows(page, FLAX_SMALL)
      await expect(page.getByRole('link', { name: /^Enlarge: .*flax/ })).toBeInViewport()
      await expectSound(page)
    })

    test('what is chosen before the script has come stays chosen', async ({ page }) => {
      const letScriptsThrough = await holdScripts(page)
      await page.goto(SHADE, { waitUntil: 'commit' })
      await page.getByText('Graphite', { exact: true }).click()
      letScriptsThrough()
      await expect(page.locator('input[name=variantId]')).toBeAttached()
      await expect(page.getByRole('radio', { name: 'Graphite' })).toBeChecked()
      await page.getByRole('button', { name: 'Add to cart' }).first().click()
      await expect(
        page
          .getByRole('dialog')
          .getByText(/Graphite/)
          .first(),
      ).toBeVisible()
    })
  })
