import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than the longest page has. */
const MOST_STOPS = 120

/**
 * Goes to `target` with the Tab key alone, or with Shift+Tab where it lies behind. At every stop the focus must be
 * seen: with a ring around it, inside the window and with nothing laid over it.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  const key = (await target.evaluate(liesBehindFocus)) ? 'Shift+Tab' : 'Tab'
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const stop = await target.evaluate(lookAtFocus)
    if (stops > 0 || stop.isThere) expect(stop.fault, stop.element).toBe('')
    if (stop.isThere) return
    await page.keyboard.press(key)
  }
  throw new Error(`The Tab key does not reach ${target}`)
}

/** Leaves the head of a fresh page behind: the first stop of the Tab key is the link that does so. */
export async function skipToContent(page: Page): Promise<void> {
  const isFresh = await page.evaluate(
    () => document.activeElement === document.body && document.querySelector('a[href="#content"]') !== null,
  )
  if (!isFresh) return
  await page.keyboard.press('Tab')
  if (await page.evaluate(() => document.activeElement?.getAttribute('href') !== '#content')) return
  await page.keyboard.press('Enter')
  await expect(page.locator('#content')).toBeFocused()
}

function liesBehindFocus(target: Element): boolean {
  const focused = document.activeElement
  if (!focused || focused === document.body || focused.contains(target)) return false
  return Boolean(focused.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING)
}

/** Runs in the page: whether the focus is on `target`, and what keeps a person from seeing where it is. */
function lookAtFocus(target: Element): { isThere: boolean; fault: string; element: string } {
  const focused = document.activeElement
  const element = `focus at ${focused?.outerHTML.slice(0, 200)}`
  if (!focused || focused === document.body) return { isThere: false, fault: '', element }
  return { isThere: focused === target, fault: faultOf(focused), element }

  function faultOf(at: Element): string {
    // Where the link to the content has led: no stop of the Tab key, and a ring around everything would say nothing.
    if (at.id === 'content') return ''
    // A control that is drawn by its label shows its ring there.
    const box = [at.closest('label'), at].find((each) => each && hasRing(each))
    if (!box) return 'no ring around it'
    // Of a link over several lines, the first.
    const frame = box.getClientRects()[0]
    if (!frame || frame.width < 4) return 'it has no place on the page'
    const [left, right] = [Math.max(frame.left, 0), Math.min(frame.right, window.innerWidth)]
    const [top, bottom] = [Math.max(frame.top, 0), Math.min(frame.bottom, window.innerHeight)]
    if (left >= right || top >= bottom) return 'outside of the window'
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    const edge = 3
    const points: [number, number][] = [
      [x, y],
      [x, top + edge],
      [x, bottom - edge],
      [left + edge, y],
      [right - edge, y],
    ]
    const over = points
      .map(([px, py]) => document.elementFromPoint(px, py))
      .filter((hit) => hit && !box.contains(hit) && !hit.contains(box))
    // One may be a button that belongs there, at the end of a search field for example.
    return over.length > 1 ? `covered by ${over[0]?.outerHTML.slice(0, 120)}` : ''
  }

  function hasRing(box: Element): boolean {
    const { outlineStyle, outlineWidth } = getComputedStyle(box)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  }
}
