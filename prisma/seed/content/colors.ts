import { t } from './define'
import type { OptionValue } from './types'

/**
 * The shop's colors and materials. A color keeps its code, its name and its swatch wherever it appears,
 * so that a filter on "Sand" finds the mug and the throw. The placeholder pictures are drawn from them too.
 */
export const colors = {
  black: value('black', 'Black', 'Schwarz', '#2d2b2a'),
  blue: value('blue', 'Harbor blue', 'Hafenblau', '#4f6d88'),
  brass: value('brass', 'Brass', 'Messing', '#c39d58'),
  chalk: value('chalk', 'Chalk', 'Kreide', '#ece6da'),
  clay: value('clay', 'Clay', 'Ton', '#b97452'),
  cream: value('cream', 'Cream', 'Creme', '#ebdfc8'),
  flax: value('flax', 'Flax', 'Flachs', '#cdbb98'),
  graphite: value('graphite', 'Graphite', 'Graphit', '#4d4f52'),
  honey: value('honey', 'Honey', 'Honig', '#d8a548'),
  ink: value('ink', 'Ink', 'Tinte', '#313d4e'),
  moss: value('moss', 'Moss', 'Moos', '#7c875f'),
  natural: value('natural', 'Natural', 'Natur', '#d8c7a4'),
  oak: value('oak', 'Oak', 'Eiche', '#c79f6c'),
  oat: value('oat', 'Oat', 'Hafer', '#dccfb7'),
  ochre: value('ochre', 'Ochre', 'Ocker', '#c6903f'),
  pine: value('pine', 'Pine', 'Tanne', '#2f5b4d'),
  rust: value('rust', 'Rust', 'Rost', '#a55334'),
  sage: value('sage', 'Sage', 'Salbei', '#a2ac95'),
  sand: value('sand', 'Sand', 'Sand', '#d2bd9c'),
  slate: value('slate', 'Slate', 'Schiefer', '#6b7680'),
  steel: value('steel', 'Brushed steel', 'Edelstahl, gebürstet', '#b7babb'),
  terracotta: value('terracotta', 'Terracotta', 'Terrakotta', '#c1734d'),
  walnut: value('walnut', 'Walnut', 'Nussbaum', '#7b5539'),
  white: value('white', 'White', 'Weiß', '#f3f0ea'),
} satisfies Record<string, OptionValue>

export type ColorCode = keyof typeof colors

function value(code: string, en: string, de: string, swatch: string): OptionValue {
  return { code, label: t(en, de), swatch }
}
