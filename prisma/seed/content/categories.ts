import { t } from './define'
import type { CategoryContent } from './types'

/** The category tree in menu order; each shows a styled scene. */
export const categoryContent: CategoryContent[] = [
  {
    slug: 'ceramics',
    googleCategory: 672,
    name: t('Ceramics', 'Keramik'),
    description: t(
      'Stoneware thrown and glazed in small workshops, made to be used every day and to go in the dishwasher.',
      'Steinzeug, in kleinen Werkstätten gedreht und glasiert, für jeden Tag und für die Spülmaschine.',
    ),
    position: 1,
    scene: 'ceramics',
    children: [
      {
        slug: 'mugs-cups',
        googleCategory: 2169,
        name: t('Mugs & cups', 'Becher & Tassen'),
        description: t(
          'For coffee, tea and the espresso in between.',
          'Für Kaffee, Tee und den Espresso dazwischen.',
        ),
        position: 1,
        scene: 'breakfast',
      },
      {
        slug: 'bowls-plates',
        googleCategory: 673,
        name: t('Bowls & plates', 'Schalen & Teller'),
        description: t(
          'Plates that stack, bowls that nest, one platter for the middle.',
          'Teller, die sich stapeln, Schalen, die ineinander passen, und eine Platte für die Mitte.',
        ),
        position: 2,
        scene: 'table-setting',
      },
      {
        slug: 'vases',
        googleCategory: 602,
        name: t('Vases', 'Vasen'),
        description: t(
          'For a single stem or a whole branch.',
          'Für einen einzelnen Stiel oder einen ganzen Zweig.',
        ),
        position: 3,
        scene: 'branches',
      },
    ],
  },
  {
    slug: 'lighting',
    googleCategory: 594,
    name: t('Lighting', 'Leuchten'),
    description: t(
      'Lamps for reading, eating and the hour after. All work with LED bulbs; cables are replaceable.',
      'Leuchten zum Lesen, Essen und für die Stunde danach. Alle für LED, alle Kabel lassen sich tauschen.',
    ),
    position: 2,
    scene: 'reading-corner',
    children: [
      {
        slug: 'table-lamps',
        googleCategory: 4636,
        name: t('Table lamps', 'Tischleuchten'),
        description: t(
          'For the desk, the sideboard and the night.',
          'Für Schreibtisch, Sideboard und Nacht.',
        ),
        position: 1,
        scene: 'table-lamps',
      },
      {
        slug: 'pendant-lamps',
        googleCategory: 3006,
        name: t('Pendant lamps', 'Pendelleuchten'),
        description: t('Spun metal and paper, hung low.', 'Gedrücktes Metall und Papier, tief gehängt.'),
        position: 2,
        scene: 'over-the-table',
      },
    ],
  },
  {
    slug: 'candles',
    googleCategory: 592,
    name: t('Candles & scent', 'Kerzen & Duft'),
    description: t(
      'Beeswax and rapeseed wax, holders to match, and incense that smells of wood.',
      'Bienenwachs und Rapswachs, passende Halter und Räucherwerk, das nach Holz riecht.',
    ),
    position: 3,
    scene: 'candles',
    children: [
      {
        slug: 'scented-candles',
        googleCategory: 592,
        name: t('Scented candles & incense', 'Duftkerzen & Räucherwerk'),
        description: t('Few notes, no heavy perfume.', 'Wenige Noten, kein schweres Parfüm.'),
        position: 1,
        scene: 'scent',
      },
      {
        slug: 'candle-holders',
        googleCategory: 2784,
        name: t('Candle holders', 'Kerzenhalter'),
        description: t('For tapers with a 0.9 in foot.', 'Für Stabkerzen mit 22-mm-Fuß.'),
        position: 2,
        scene: 'supper',
      },
    ],
  },
  {
    slug: 'kitchen',
    googleCategory: 638,
    name: t('Kitchen & table', 'Küche & Tisch'),
    description: t(
      'Tools that earn their place on the counter: for coffee, bread, salt and everything in jars.',
      'Werkzeug, das seinen Platz auf der Arbeitsfläche verdient: für Kaffee, Brot, Salz und alles in Gläsern.',
    ),
    position: 4,
    scene: 'worktop',
  },
  {
    slug: 'textiles',
    googleCategory: 4171,
    name: t('Textiles', 'Textilien'),
    description: t(
      'Linen, wool and cotton from mills in Europe and India, washed before they leave.',
      'Leinen, Wolle und Baumwolle aus Webereien in Europa und Indien, vor dem Versand gewaschen.',
    ),
    position: 5,
    scene: 'bed',
    children: [
      {
        slug: 'cushions-throws',
        googleCategory: 4171,
        name: t('Cushions & throws', 'Kissen & Decken'),
        description: t(
          'For the sofa and whoever falls asleep on it.',
          'Fürs Sofa und alle, die darauf einschlafen.',
        ),
        position: 1,
        scene: 'bench',
      },
      {
        slug: 'bed-bath',
        googleCategory: 4171,
        name: t('Bed & bath', 'Bett & Bad'),
        description: t(
          'Linen to sleep in, cotton to dry with.',
          'Leinen zum Schlafen, Baumwolle zum Abtrocknen.',
        ),
        position: 2,
        scene: 'bath',
      },
    ],
  },
  {
    slug: 'stationery',
    googleCategory: 922,
    name: t('Stationery & books', 'Papeterie & Bücher'),
    description: t(
      'Paper that takes ink, pens that last, and books about making things.',
      'Papier, das Tinte verträgt, Stifte, die bleiben, und Bücher über das Machen.',
    ),
    position: 6,
    scene: 'desk',
    children: [
      {
        slug: 'notebooks',
        googleCategory: 961,
        name: t('Notebooks & planners', 'Notizbücher & Planer'),
        description: t('Bound to lie flat.', 'So gebunden, dass sie flach liegen.'),
        position: 1,
        scene: 'letters',
      },
      {
        slug: 'books',
        googleCategory: 784,
        name: t('Books', 'Bücher'),
        description: t('On clay, cooking and light.', 'Über Ton, Kochen und Licht.'),
        position: 2,
        scene: 'books',
      },
    ],
  },
  {
    slug: 'wall-art',
    googleCategory: 500044,
    name: t('Wall art & clocks', 'Wandbilder & Uhren'),
    description: t(
      'Prints in small editions, a clock you cannot hear and a mirror that floats.',
      'Drucke in kleinen Auflagen, eine Uhr, die man nicht hört, und ein Spiegel, der schwebt.',
    ),
    position: 7,
    scene: 'gallery',
  },
  {
    slug: 'plants',
    googleCategory: 985,
    name: t('Plants & planters', 'Pflanzen & Töpfe'),
    description: t(
      'Hardy house plants from local growers, and pots with saucers that fit.',
      'Robuste Zimmerpflanzen aus regionalen Gärtnereien und Töpfe mit passenden Untersetzern.',
    ),
    position: 8,
    scene: 'plants',
  },
  {
    slug: 'furniture',
    googleCategory: 436,
    name: t('Stools & small furniture', 'Hocker & Kleinmöbel'),
    description: t(
      'Solid wood from Estonia and Latvia, joined so that it can be taken apart or never needs to be.',
      'Massivholz aus Estland und Lettland, so verbunden, dass man es zerlegen kann oder nie muss.',
    ),
    position: 9,
    scene: 'stools',
  },
  {
    slug: 'bags',
    googleCategory: 5181,
    name: t('Bags', 'Taschen'),
    description: t(
      'Canvas, felt and waxed cotton for the market, the office and the weekend.',
      'Canvas, Filz und gewachste Baumwolle für Markt, Büro und Wochenende.',
    ),
    position: 10,
    scene: 'hallway',
  },
  {
    slug: 'gifts',
    name: t('Gifts', 'Geschenke'),
    description: t(
      'Things we have given away ourselves, most under $70. We wrap on request.',
      'Dinge, die wir selbst schon verschenkt haben, die meisten unter 70 €. Auf Wunsch verpackt.',
    ),
    position: 11,
    scene: 'gifts',
  },
]
