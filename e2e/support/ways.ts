import { test as base } from '@playwright/test'
import { Visitor } from './visitor'

/** In which language somebody comes, and whether their browser runs the script of the page. */
export type Way = { language: 'en' | 'de'; hasScript: boolean }

const ENGLISH: Way = { language: 'en', hasScript: true }
const GERMAN_PLAIN: Way = { language: 'de', hasScript: false }

/** Two ways that together go through both languages, both sizes, and a page before and after it is hydrated. */
export const BOTH_WAYS: readonly Way[] = [ENGLISH, GERMAN_PLAIN]

/** For what everybody meets. */
export const ALL_WAYS: readonly Way[] = [
  ...BOTH_WAYS,
  { language: 'de', hasScript: true },
  { language: 'en', hasScript: false },
]

/** Journeys of a visitor who uses the keyboard alone. */
export const test = base.extend<{ way: Way; visitor: Visitor; elsewhere: Visitor }>({
  way: [ENGLISH, { option: true }],
  visitor: async ({ page, way }, use) => use(new Visitor(page, way)),
  // Another browser: of the same person, or of somebody else.
  elsewhere: async ({ browser, way }, use) => {
    const context = await browser.newContext()
    await use(new Visitor(await context.newPage(), way))
    await context.close()
  },
})

/** Tells the same journeys in several ways: on a phone with script, on a desk without. */
export function inWays(ways: readonly Way[], tell: (way: Way) => void): void {
  for (const way of ways) {
    const { language, hasScript } = way
    test.describe(`${language}, ${hasScript ? 'with' : 'without'} script`, () => {
      test.use({
        way,
        javaScriptEnabled: hasScript,
        locale: language === 'de' ? 'de-DE' : 'en-US',
        viewport: hasScript ? { width: 360, height: 780 } : { width: 1280, height: 900 },
      })
      tell(way)
    })
  }
}
