import { t } from './define'
import swatches from './swatches.json' with { type: 'json' }
import type { OptionValue } from './types'

/**
 * The shop's colors and materials. A color keeps its code, its name and its swatch wherever it appears,
 * so that a filter on "Sand" finds the mug and the throw. The swatches are what the photographs are made with.
 */
export const colors = {
  black: value('black', 'Black', 'Schwarz'),
  blue: value('blue', 'Harbor blue', 'Hafenblau'),
  brass: value('brass', 'Brass', 'Messing'),
  chalk: value('chalk', 'Chalk', 'Kreide'),
  clay: value('clay', 'Clay', 'Ton'),
  cream: value('cream', 'Cream', 'Creme'),
  flax: value('flax', 'Flax', 'Flachs'),
  graphite: value('graphite', 'Graphite', 'Graphit'),
  honey: value('honey', 'Honey', 'Honig'),
  ink: value('ink', 'Ink', 'Tinte'),
  moss: value('moss', 'Moss', 'Moos'),
  natural: value('natural', 'Natural', 'Natur'),
  oak: value('oak', 'Oak', 'Eiche'),
  oat: value('oat', 'Oat', 'Hafer'),
  ochre: value('ochre', 'Ochre', 'Ocker'),
  pine: value('pine', 'Pine', 'Tanne'),
  rust: value('rust', 'Rust', 'Rost'),
  sage: value('sage', 'Sage', 'Salbei'),
  sand: value('sand', 'Sand', 'Sand'),
  slate: value('slate', 'Slate', 'Schiefer'),
  steel: value('steel', 'Brushed steel', 'Edelstahl, gebürstet'),
  terracotta: value('terracotta', 'Terracotta', 'Terrakotta'),
  walnut: value('walnut', 'Walnut', 'Nussbaum'),
  white: value('white', 'White', 'Weiß'),
} satisfies Record<string, OptionValue>

export type ColorCode = keyof typeof colors

function value(code: keyof typeof swatches, en: string, de: string): OptionValue {
  return { code, label: t(en, de), swatch: swatches[code] }
}
