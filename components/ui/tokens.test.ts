import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')
const dark = css.indexOf('prefers-color-scheme: dark')
const themes = { light: tokens(css.slice(0, dark)), dark: tokens(css.slice(dark, css.indexOf('@theme'))) }

/** Text on ground: WCAG AA asks for 4.5:1; borders of controls, focus rings and stars for 3:1. */
const TEXT = ['ink', 'muted', 'brand', 'sale', 'success', 'warning'].flatMap((text) =>
  ['paper', 'surface', 'sunken'].map((ground) => [text, ground, 4.5] as const),
)
const SHAPES = ['control', 'focus', 'star'].flatMap((shape) =>
  ['paper', 'surface'].map((ground) => [shape, ground, 3] as const),
)

describe.each(Object.entries(themes))('%s theme', (_name, theme) => {
  it.each([...TEXT, ...SHAPES, ['on-brand', 'brand', 4.5] as const])(
    '%s on %s has contrast %d',
    (front, back, least) => {
      expect(contrast(theme.get(front) ?? '', theme.get(back) ?? '')).toBeGreaterThanOrEqual(least)
    },
  )
})

function tokens(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [light = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
