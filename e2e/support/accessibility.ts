import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The narrowest screen that must do: a desk at 400 % zoom, too. */
const NARROWEST = 320

/** Nothing that axe finds by any of its rules, in both themes; one h1; and no sideways scroll when it gets narrow. */
export async function expectSound(page: Page): Promise<void> {
  expect(await findings(page, new AxeBuilder({ page }))).toEqual([])
  await expect(page.locator('h1:visible')).toHaveCount(1)

  // The dark theme and the narrow screen do not depend on the rest: looked at once, on phones.
  const size = page.viewportSize()
  if (!size || size.width > 400) return
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await findings(page, new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ ...size, width: NARROWEST })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROWEST)
  await page.setViewportSize(size)
}

/** Nothing that axe finds by the rules of WCAG 2.2, levels A and AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  expect(await findings(page, new AxeBuilder({ page }).withTags(tags))).toEqual([])
}

async function findings(page: Page, builder: AxeBuilder): Promise<string[]> {
  // Titles of pages that are made per request arrive with the stream, and stand in the head a moment later.
  await expect(page).toHaveTitle(/./)
  await settle(page)
  const { violations } = await builder.analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

/** Brings colours to their end that are on their way, after a change of theme for example: halfway they mean nothing. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations())
      if (animation instanceof CSSTransition) animation.finish()
  })
}
