import type { Page } from '@playwright/test'

/** From now on a page is there, but its scripts are on their way until the function that this returns is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/*.js*', async (route) => {
    await held
    await route.continue()
  })
  return letThrough
}
