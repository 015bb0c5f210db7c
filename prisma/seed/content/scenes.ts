import { t } from './define'
import type { Localized } from './types'

/** A styled picture of several products; `scripts/photography/scenes` arranges it under the same name. */
export type Scene = {
  /** Products that carry the scene in their gallery, each in a crop of its own. */
  products: string[]
  alt: Localized
}

export const scenes = {
  breakfast: scene(
    ['ebb-mug', 'ebb-bowl', 'kiln-teapot'],
    'Breakfast table in morning sun: mugs, a bowl and a teapot of stoneware on oak',
    'Frühstückstisch in der Morgensonne: Becher, Schale und Teekanne aus Steinzeug auf Eiche',
  ),
  'table-setting': scene(
    ['marl-plate', 'brine-platter', 'stripe-tea-towels'],
    'Plates, a platter and striped tea towels on a walnut table, seen from above',
    'Teller, eine Platte und gestreifte Geschirrtücher auf einem Nussbaumtisch, von oben gesehen',
  ),
  branches: scene(
    ['rill-vase', 'fathom-bottle-vase'],
    'Two vases on an oak table before a clay-colored wall, shadows of leaves behind them',
    'Zwei Vasen auf einem Eichentisch vor einer tonfarbenen Wand, dahinter Blätterschatten',
  ),
  ceramics: scene(
    ['tide-espresso-cups'],
    'Espresso cups, a slate teapot and a bottle vase on a pale table before a sage wall',
    'Espressotassen, eine schiefergraue Teekanne und eine Flaschenvase auf hellem Tisch vor salbeigrüner Wand',
  ),
  'over-the-table': scene(
    ['hollow-pendant'],
    'Pendant lamp hung low over an oak table with a carafe and a platter',
    'Pendelleuchte, tief über einem Eichentisch mit Karaffe und Platte',
  ),
  'paper-moon': scene(
    ['nori-paper-pendant'],
    'Round paper lamp in a bright room, a black bench and a wool rug below it',
    'Runde Papierleuchte in einem hellen Raum, darunter eine schwarze Bank und ein Wollteppich',
  ),
  'reading-corner': scene(
    ['halden-floor-lamp', 'snake-plant'],
    'Reading corner with floor lamp, oak stool and snake plant before a clay-colored wall',
    'Leseecke mit Stehleuchte, Eichenhocker und Bogenhanf vor einer tonfarbenen Wand',
  ),
  'table-lamps': scene(
    ['dusk-table-lamp', 'mica-portable-lamp', 'book-rooms-for-light', 'linen-lampshade'],
    'A stoneware table lamp and a small portable lamp, both lit, with a book on a walnut table',
    'Eine Tischleuchte aus Steinzeug und eine kleine Akkuleuchte, beide eingeschaltet, mit einem Buch auf einem Nussbaumtisch',
  ),
  scent: scene(
    ['plume-incense-bowl', 'hearth-candle'],
    'Scented candle and incense bowl on dark wood, a pillar candle behind them',
    'Duftkerze und Räucherschale auf dunklem Holz, dahinter eine Stumpenkerze',
  ),
  supper: scene(
    ['turned-candlesticks', 'arc-candle-holder', 'beeswax-dinner-candles'],
    'Wooden candlesticks and a brass arc with candles, a bundle of beeswax tapers in front',
    'Kerzenständer aus Holz und ein Messingbogen mit Kerzen, davor ein Bund Bienenwachskerzen',
  ),
  candles: scene(
    ['column-pillar-candle'],
    'Pillar candles and a scented candle on an oak table in low sun',
    'Stumpenkerzen und eine Duftkerze auf einem Eichentisch in tiefer Sonne',
  ),
  worktop: scene(
    ['ember-kettle', 'grain-cutting-board', 'turn-pepper-mill', 'flint-salt-cellar', 'olive-spoon-set'],
    'Worktop with kettle, cutting board, pepper mill, salt cellar and olive wood spoons before white tiles',
    'Arbeitsplatte mit Kessel, Schneidebrett, Pfeffermühle, Salzgefäß und Olivenholzlöffeln vor weißen Fliesen',
  ),
  pantry: scene(
    ['larder-jar', 'clear-carafe', 'book-slow-kitchen'],
    'Glass jars with cork lids, a carafe with tumbler and a cookbook before a sage wall',
    'Gläser mit Korkdeckeln, eine Karaffe mit Becher und ein Kochbuch vor salbeigrüner Wand',
  ),
  coffee: scene(
    ['slow-pour-over-set'],
    'Pour-over coffee set with kettle and dark espresso cups in morning light',
    'Filterkaffee-Set mit Kessel und dunklen Espressotassen im Morgenlicht',
  ),
  desk: scene(
    ['tern-desk-lamp', 'field-notebook', 'cedar-pencils'],
    'Desk with a black lamp, a green notebook and pencils',
    'Schreibtisch mit schwarzer Leuchte, grünem Notizbuch und Bleistiften',
  ),
  letters: scene(
    ['letter-set', 'weekly-planner', 'hex-brass-pen'],
    'Letter paper, a weekly planner and a brass pen on a pale desk, seen from above',
    'Briefpapier, ein Wochenplaner und ein Messingstift auf einem hellen Schreibtisch, von oben gesehen',
  ),
  books: scene(
    ['book-clay-hands'],
    'Books on an oak table with a white vase',
    'Bücher auf einem Eichentisch mit einer weißen Vase',
  ),
  study: scene(
    ['felt-laptop-sleeve'],
    'Felt sleeve for a laptop on a walnut desk with a brass pen and a mug',
    'Laptophülle aus Filz auf einem Nussbaumschreibtisch mit Messingstift und Becher',
  ),
  gifts: scene(
    ['sunday-box'],
    'Open gift box with a candle and letter paper on an oak table',
    'Offene Geschenkkiste mit Kerze und Briefpapier auf einem Eichentisch',
  ),
  bench: scene(
    ['slat-bench', 'lune-cushion', 'pebble-boucle-cushion', 'fjord-throw'],
    'Oak bench with two cushions and a folded wool throw against a sunlit wall',
    'Eichenbank mit zwei Kissen und einer gefalteten Wolldecke an einer sonnigen Wand',
  ),
  stools: scene(
    ['halden-stool', 'sill-side-table', 'loam-rug'],
    'Three-legged stool and round side table on a wool rug',
    'Dreibeiniger Hocker und runder Beistelltisch auf einem Wollteppich',
  ),
  bath: scene(
    ['perch-step-stool', 'waffle-towel', 'pool-mirror'],
    'Folded waffle towels on a step stool beside a round mirror',
    'Gefaltete Waffeltücher auf einem Tritthocker neben einem runden Spiegel',
  ),
  bed: scene(
    ['fold-linen-bedding'],
    'Bed made with pale linen, with a linen cushion and a side table',
    'Bett mit hellem Leinen, dazu ein Leinenkissen und ein Beistelltisch',
  ),
  hallway: scene(
    ['grove-peg-rail', 'fell-rolltop', 'ferry-weekender', 'market-tote'],
    'Hallway with a peg rail, a backpack, a weekender and a canvas tote',
    'Flur mit Hakenleiste, Rucksack, Reisetasche und Stofftasche',
  ),
  plants: scene(
    ['pilea-plant', 'terra-planter', 'rain-watering-can'],
    'House plants in terracotta and a green watering can on a wooden floor',
    'Zimmerpflanzen in Terrakotta und eine grüne Gießkanne auf einem Holzboden',
  ),
  olive: scene(
    ['olive-tree', 'bower-hanging-planter'],
    'Olive tree and hanging planter in a sunny corner with a black stool',
    'Olivenbaum und Hängeampel in einer sonnigen Ecke mit schwarzem Hocker',
  ),
  gallery: scene(
    ['low-tide-print', 'two-hills-print', 'minute-wall-clock'],
    'Two framed prints and a round wall clock above an oak bench',
    'Zwei gerahmte Drucke und eine runde Wanduhr über einer Eichenbank',
  ),
  ledge: scene(
    ['ledge-picture-shelf', 'three-pears-print'],
    'Picture ledge of oak with a print of three pears, a vase and a book',
    'Bilderleiste aus Eiche mit einem Druck von drei Birnen, einer Vase und einem Buch',
  ),
  apron: scene(
    ['bakers-apron'],
    'Linen apron on an oak peg rail in a kitchen',
    'Leinenschürze an einer Hakenleiste aus Eiche in einer Küche',
  ),
} satisfies Record<string, Scene>

export type SceneName = keyof typeof scenes

/** The scene that a product is part of, if any. */
export function sceneOf(slug: string): SceneName | undefined {
  const names = Object.keys(scenes) as SceneName[]
  return names.find((name) => (scenes[name] as Scene).products.includes(slug))
}

function scene(products: string[], en: string, de: string): Scene {
  return { products, alt: t(en, de) }
}
