import { t } from '../content/define'
import type { Localized, Product } from '../content/types'

/** A product of the demo shop as the first of many of its kind. */
export type Family = {
  base: Product
  /** How one of them is called; "%" stands for its own name. */
  title: Localized
  /** What the base is called in its texts; null where they do not name it. */
  name: RegExp | null
}

/** Those whose titles are no name and kind, or share their kind with another. */
const TITLES: Record<string, Localized> = {
  'linen-lampshade': t('% linen lampshade', 'Lampenschirm % aus Leinen'),
  'beeswax-dinner-candles': t('% dinner candles', 'Tafelkerzen %'),
  'turned-candlesticks': t('% turned candlesticks', 'Kerzenständer %'),
  'olive-spoon-set': t('% olive wood spoons', 'Olivenholzlöffel %'),
  'bakers-apron': t('% baker’s apron', 'Backschürze %'),
  'waffle-towel': t('% waffle towel', 'Waffeltuch %'),
  'weekly-planner': t('% weekly planner', 'Wochenplaner %'),
  'cedar-pencils': t('% cedar pencils', 'Zedernbleistifte %'),
  'letter-set': t('% letter set', 'Briefset %'),
  'book-clay-hands': t('%: a book about clay', '%: ein Buch über Ton'),
  'book-slow-kitchen': t('%: a cookbook', '%: ein Kochbuch'),
  'book-rooms-for-light': t('%: a book about light', '%: ein Buch über Licht'),
  'two-hills-print': t('% landscape print', 'Landschaftsdruck %'),
  'three-pears-print': t('% still life print', 'Stillleben %'),
  'pilea-plant': t('Chinese money plant ‘%’', 'Ufopflanze ‚%‘'),
  'snake-plant': t('Snake plant ‘%’', 'Bogenhanf ‚%‘'),
  'olive-tree': t('Olive tree ‘%’', 'Olivenbaum ‚%‘'),
  'market-tote': t('% canvas market tote', 'Markttasche % aus Canvas'),
  'felt-laptop-sleeve': t('% felt laptop sleeve', 'Laptophülle % aus Filz'),
  'sunday-box': t('% gift box', 'Geschenkkiste %'),
}

/** Names that are also how a sentence of their texts begins. */
const ORDINARY_WORDS = ['Grain', 'Turn']

/** Throws when the product's title gives no family away and none is written down. */
export function familyOf(base: Product): Family {
  const written = TITLES[base.slug]
  if (written) return { base, title: written, name: null }
  const name = sharedName(base.title)
  if (name === null) throw new Error(`${base.slug}: neither a name in its title nor an entry in families.ts`)
  return {
    base,
    title: t(base.title.en.replace(name, '%'), base.title.de.replace(name, '%')),
    name: ORDINARY_WORDS.includes(name) ? null : new RegExp(`\\b${name}\\b`, 'g'),
  }
}

/** "Low Tide print" and "Kunstdruck Low Tide": what begins the one stands in the other. */
function sharedName({ en, de }: Localized): string | null {
  const words = en.split(' ')
  for (let count = words.length - 1; count > 0; count -= 1) {
    const beginning = words.slice(0, count).join(' ')
    if (de.includes(beginning)) return beginning
  }
  return null
}
