import { expect, type Locator } from '@playwright/test'

/** Waits until the script of a page has taken an element over, where the page has one: what comes earlier goes its own way. */
export async function expectAlive(target: Locator): Promise<void> {
  await expect.poll(() => target.evaluate(isAlive), { timeout: 15_000 }).toBe(true)
}

/** Runs in the page: whether React has taken the element over. */
function isAlive(element: Element): boolean {
  return !('__next_f' in window) || Object.keys(element).some((key) => key.startsWith('__reactFiber'))
}
