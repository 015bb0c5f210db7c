import { expect, type Locator, type Page } from '@playwright/test'
import { BOTH_WAYS, inWays, test } from '../support/ways'

inWays(BOTH_WAYS, ({ hasScript }) => {
  test('a review is written with a mistake on the way, changed and deleted', async ({ visitor }) => {
    const { page, words } = visitor
    await visitor.open('/products/rill-vase')
    await visitor.follows('product.writeReview')
    await page.waitForURL(/\/sign-in\?next=/)
    await visitor.typesPassword(await visitor.hasAccount('review'))
    await visitor.seesHeading('reviews.heading')
    await visitor.findsPageSound()
    await visitor.selects('reviews.rating', visitor.t('product.stars', { count: 4 }))
    await visitor.types('reviews.titleLabel', 'Lovely')
    await visitor.types('reviews.body', '   ')
    await visitor.presses('reviews.send')
    await visitor.isRefused(words.atField('required'))
    await expect(page.getByLabel(visitor.t('reviews.titleLabel'))).toHaveValue('Lovely')
    await expect(page.getByLabel(visitor.t('reviews.rating'), { exact: true })).toHaveValue('4')
    await visitor.types('reviews.body', 'It stands well.\nAnd it is blue.')
    await visitor.presses('reviews.send')
    await visitor.isTold('review-written')
    await visitor.sees(visitor.t('reviews.status.pending'))
    await visitor.sees('Nora W.,')
    await visitor.findsPageSound()
    await visitor.shoots('customer-reviews')

    const unfolds = async () => {
      if (await page.getByLabel(visitor.t('reviews.titleLabel'), { exact: true }).isHidden())
        await visitor.unfolds('reviews.change')
    }
    await unfolds()
    await visitor.types('reviews.titleLabel', 'Lovelier')
    await visitor.presses('reviews.saveChange')
    await visitor.isTold('review-changed')
    await expect(page.getByRole('heading', { name: 'Lovelier' })).toBeVisible()
    await unfolds()
    await visitor.presses('reviews.delete')
    await visitor.isTold('review-deleted')
  })

  test('reviews are narrowed down and sorted by links, and one is found helpful', async ({ visitor }) => {
    const { page } = visitor
    await visitor.open('/products/halden-stool')
    await page.getByRole('link', { name: new RegExp(`^${visitor.t('product.stars', { count: 5 })}`) }).focus()
    await page.keyboard.press('Enter')
    await visitor.isAt(/\/products\/halden-stool\/reviews\?rating=5$/)
    await visitor.sees('Seat, table, step')
    await expect(page.getByText('Took five minutes to build')).toHaveCount(0)
    await visitor.findsPageSound()
    await visitor.follows('product.showAllStars')
    await visitor.sees('Walnut darkens by itself')
    await visitor.follows('product.reviewSort.lowest')
    await expect(page).toHaveURL(/sort=lowest/)
    await visitor.shoots('reviews')

    const helpful = page.getByRole('button', { name: /Took five minutes to build/ })
    await visitor.goesTo(helpful)
    await page.keyboard.press('Space')
    await page.waitForURL(/\/sign-in\?next=/)
    await visitor.typesPassword(await visitor.hasAccount('votes'))
    await visitor.seesHeading('product.reviewsOf', { title: await titleOf(page) })
    const before = await countIn(helpful)
    await visitor.goesTo(helpful)
    await page.keyboard.press('Space')
    await expect(helpful).toContainText(`(${before + 1})`)
    if (!hasScript) await visitor.sees(visitor.t('product.voted'))
    await expect(helpful).toHaveAttribute('aria-pressed', 'true')

    // Another day, it is still known: here by whoever makes the page, on the static page of the product by its script.
    await visitor.open('/products/halden-stool/reviews?sort=lowest')
    await expect(helpful).toHaveAttribute('aria-pressed', 'true')
    if (hasScript) {
      await visitor.open('/products/halden-stool')
      await expect(page.locator('#reviews button[aria-pressed]').first()).toBeVisible()
      await expect(page.locator('#reviews').getByRole('button', { pressed: true })).toHaveCount(
        await helpful.count(),
      )
      await visitor.open('/products/halden-stool/reviews?sort=lowest')
    }
    await visitor.goesTo(helpful)
    await page.keyboard.press('Space')
    await expect(helpful).toContainText(`(${before})`)
    await expect(helpful).toHaveAttribute('aria-pressed', 'false')
  })
})

const titleOf = async (page: Page) =>
  (
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /Halden/ })
      .first()
      .innerText()
  ).trim()

const countIn = async (button: Locator) => Number(/\((\d+)\)/.exec(await button.innerText())?.[1])
