import { colors } from '../colors'
import { choice, cm, option, shot, shotsOf, spec, t, variantsOf } from '../define'
import type { ProductContent } from '../types'

const { black, oak, walnut } = colors

export const furniture: ProductContent[] = [
  {
    slug: 'halden-stool',
    title: t('Halden stool', 'Hocker Halden'),
    subtitle: t('Three legs, never wobbles', 'Drei Beine, wackelt nie'),
    description: t(
      {
        highlights: [
          'Seat, bedside table or step to the top shelf',
          'Solid wood, wedged joints',
          'Holds 285 lb (130 kg)',
        ],
        paragraphs: [
          'Three legs stand still on any floor, which is why milking stools have three. The legs pass through the seat and are wedged from above; you see the wedges as three dark lines.',
          'The seat is dished by 6 mm, enough to feel and too little for a cup to tip. It comes assembled. Wipe with a damp cloth and oil it once a year.',
        ],
      },
      {
        highlights: [
          'Sitz, Nachttisch oder Tritt zum obersten Regal',
          'Massivholz, verkeilte Verbindungen',
          'Trägt 130 kg',
        ],
        paragraphs: [
          'Drei Beine stehen auf jedem Boden ruhig, deshalb haben Melkschemel drei. Die Beine gehen durch die Sitzfläche und sind von oben verkeilt; die Keile siehst du als drei dunkle Linien.',
          'Die Sitzfläche ist 6 mm ausgemuldet: Du spürst es, aber keine Tasse kippt. Der Hocker kommt fertig montiert. Feucht abwischen und einmal im Jahr ölen.',
        ],
      },
    ),
    specs: [
      spec(
        'material',
        'Solid oak, walnut or black-stained ash',
        'Massive Eiche, Nussbaum oder schwarz gebeizte Esche',
      ),
      spec('dimensions', '14.2 in wide, 17.7 in tall (36 × 45 cm)', 'Ø 36 cm, Höhe 45 cm'),
      spec('weight', '8.4 lb (3.8 kg)', '3,8 kg'),
      spec('load', 'Up to 285 lb (130 kg)', 'Bis 130 kg'),
      spec('care', 'Damp cloth, oil once a year', 'Feucht abwischen, einmal im Jahr ölen'),
      spec('origin', 'Estonia', 'Estland'),
    ],
    categories: ['furniture'],
    attributes: { material: ['wood'], origin: ['estonia'], place: ['kitchen', 'dining-room'] },
    featured: true,
    publishedDaysAgo: 418,
    taxClass: 'standard',
    options: [option('wood', [oak, walnut, black])],
    variants: variantsOf({ weightG: 4600, dimensionsMm: cm(40, 40, 48), lowStockThreshold: 4 }, [
      {
        sku: 'FUR-HALDEN-OAK',
        optionCodes: ['oak'],
        priceUsdMinor: 18900,
        priceEurMinor: 17900,
        stock: 28,
        costUsdMinor: 7100,
      },
      {
        sku: 'FUR-HALDEN-WALNUT',
        optionCodes: ['walnut'],
        priceUsdMinor: 22900,
        priceEurMinor: 21900,
        stock: 13,
        costUsdMinor: 8900,
      },
      {
        sku: 'FUR-HALDEN-BLACK',
        optionCodes: ['black'],
        priceUsdMinor: 18900,
        priceEurMinor: 17900,
        stock: 20,
        costUsdMinor: 7100,
      },
    ]),
    images: [
      ...shotsOf([oak], 'Three-legged stool in %', 'Dreibeiniger Hocker in %'),
      shot('detail', 'Wedged joint in the seat of the stool', 'Verkeilte Verbindung in der Sitzfläche'),
      ...shotsOf([walnut, black], 'Three-legged stool in %', 'Dreibeiniger Hocker in %'),
    ],
  },
  {
    slug: 'perch-step-stool',
    title: t('Perch step stool', 'Tritthocker Perch'),
    subtitle: t('Two steps with a carrying slot', 'Zwei Stufen mit Griffschlitz'),
    description: t(
      {
        highlights: [
          'Second step at 15 in (38 cm)',
          'Rubber feet set into the wood',
          'Slot in the top to carry it by',
        ],
        paragraphs: [
          'Birch plywood sides, solid ash treads, housed joints without a single screw in sight. The lower step is set back, so you do not kick it when you sit on the upper one.',
          'Tested with 330 lb (150 kg). It weighs little enough for a child to drag to the sink.',
        ],
      },
      {
        highlights: [
          'Zweite Stufe auf 38 cm',
          'Ins Holz eingelassene Gummifüße',
          'Schlitz in der Stufe zum Tragen',
        ],
        paragraphs: [
          'Seiten aus Birkensperrholz, Stufen aus massiver Esche, genutet und ohne eine sichtbare Schraube. Die untere Stufe sitzt zurück, damit du nicht dagegentrittst, wenn du auf der oberen sitzt.',
          'Mit 150 kg geprüft. Leicht genug, dass ein Kind ihn zum Waschbecken ziehen kann.',
        ],
      },
    ),
    specs: [
      spec('material', 'Birch plywood, solid ash', 'Birkensperrholz, massive Esche'),
      spec('dimensions', '16.5 × 15 in, 15 in tall (42 × 38 × 38 cm)', '42 × 38 cm, Höhe 38 cm'),
      spec('weight', '7.9 lb (3.6 kg)', '3,6 kg'),
      spec('load', 'Up to 330 lb (150 kg)', 'Bis 150 kg'),
      spec('origin', 'Latvia', 'Lettland'),
    ],
    categories: ['furniture'],
    attributes: { material: ['wood'], origin: ['latvia'], place: ['kitchen'] },
    publishedDaysAgo: 247,
    taxClass: 'standard',
    options: [],
    variants: variantsOf({}, [
      {
        sku: 'FUR-PERCH',
        optionCodes: [],
        priceUsdMinor: 13900,
        priceEurMinor: 12900,
        compareAtUsdMinor: 16500,
        compareAtEurMinor: 15400,
        weightG: 4400,
        dimensionsMm: cm(46, 42, 42),
        stock: 12,
        lowStockThreshold: 4,
        costUsdMinor: 5300,
      },
    ]),
    images: [
      shot('main', 'Step stool with two pale wooden treads', 'Tritthocker mit zwei hellen Holzstufen'),
      shot('detail', 'Carrying slot in the top tread', 'Griffschlitz in der oberen Stufe'),
    ],
  },
  {
    slug: 'sill-side-table',
    title: t('Sill side table', 'Beistelltisch Sill'),
    subtitle: t('Round table with a raised edge', 'Runder Tisch mit erhöhtem Rand'),
    description: t(
      {
        highlights: [
          'Edge keeps glasses and books on board',
          'Height matches most sofa arms',
          'Legs screw in by hand',
        ],
        paragraphs: [
          'The top is turned from one glued blank, so the edge grows out of the surface without a joint. Spilled tea stays where it is until you fetch a cloth.',
          'Four legs with wooden threads are screwed in by hand in two minutes. For moving house, screw them out again.',
        ],
      },
      {
        highlights: [
          'Rand hält Gläser und Bücher auf dem Tisch',
          'Höhe passt zu den meisten Armlehnen',
          'Beine von Hand eingeschraubt',
        ],
        paragraphs: [
          'Die Platte ist aus einem verleimten Rohling gedreht, der Rand wächst ohne Fuge aus der Fläche. Verschütteter Tee bleibt, wo er ist, bis du ein Tuch geholt hast.',
          'Vier Beine mit Holzgewinde schraubst du in zwei Minuten von Hand ein. Und beim Umzug wieder heraus.',
        ],
      },
    ),
    specs: [
      spec('material', 'Solid oak or walnut, oiled', 'Massive Eiche oder Nussbaum, geölt'),
      spec('dimensions', '17.7 in wide, 20.5 in tall (45 × 52 cm)', 'Ø 45 cm, Höhe 52 cm'),
      spec('weight', '11.5 lb (5.2 kg)', '5,2 kg'),
      spec('care', 'Damp cloth, oil once a year', 'Feucht abwischen, einmal im Jahr ölen'),
      spec('origin', 'Estonia', 'Estland'),
    ],
    categories: ['furniture'],
    attributes: { material: ['wood'], origin: ['estonia'], place: ['living-room', 'bedroom'] },
    publishedDaysAgo: 90,
    taxClass: 'standard',
    options: [option('wood', [oak, walnut])],
    variants: variantsOf({ weightG: 6600, dimensionsMm: cm(50, 50, 16), lowStockThreshold: 3 }, [
      {
        sku: 'FUR-SILL-OAK',
        optionCodes: ['oak'],
        priceUsdMinor: 24900,
        priceEurMinor: 22900,
        stock: 11,
        costUsdMinor: 9600,
      },
      {
        sku: 'FUR-SILL-WALNUT',
        optionCodes: ['walnut'],
        priceUsdMinor: 29900,
        priceEurMinor: 27900,
        stock: 7,
        costUsdMinor: 11800,
      },
    ]),
    images: [
      ...shotsOf([oak], 'Round side table in % with four legs', 'Runder Beistelltisch in % mit vier Beinen'),
      shot('detail', 'Raised edge of the table top', 'Erhöhter Rand der Tischplatte'),
      ...shotsOf(
        [walnut],
        'Round side table in % with four legs',
        'Runder Beistelltisch in % mit vier Beinen',
      ),
    ],
  },
  {
    slug: 'slat-bench',
    title: t('Slat bench', 'Sitzbank Slat'),
    subtitle: t('Hallway bench for two', 'Dielenbank für zwei'),
    description: t(
      {
        highlights: [
          '47 in (120 cm) wide, seats two',
          'Slats let water from boots drip through',
          'Packed flat, four bolts',
        ],
        paragraphs: [
          'Seven slats with 8 mm gaps lie on two trestles. The slats run long, so you can slide along, and their edges are rounded enough for bare legs.',
          'Works in the hall, at the foot of a bed or on a covered balcony. The bolts sit from below and take the hex key in the box.',
        ],
      },
      {
        highlights: [
          '120 cm breit, Platz für zwei',
          'Zwischen den Latten tropft Wasser von Stiefeln ab',
          'Flach verpackt, vier Schrauben',
        ],
        paragraphs: [
          'Sieben Latten mit 8 mm Abstand liegen auf zwei Böcken. Die Latten laufen längs, du kannst also rutschen, und ihre Kanten sind rund genug für nackte Beine.',
          'Gut im Flur, am Fußende des Betts oder auf dem überdachten Balkon. Die Schrauben sitzen von unten, der Sechskantschlüssel liegt bei.',
        ],
      },
    ),
    specs: [
      spec('material', 'Solid oak or black-stained ash', 'Massive Eiche oder schwarz gebeizte Esche'),
      spec('dimensions', '47 × 13.8 in, 17.7 in tall (120 × 35 × 45 cm)', '120 × 35 cm, Höhe 45 cm'),
      spec('weight', '28 lb (12.8 kg)', '12,8 kg'),
      spec('load', 'Up to 530 lb (240 kg)', 'Bis 240 kg'),
      spec('origin', 'Estonia', 'Estland'),
    ],
    categories: ['furniture'],
    attributes: { material: ['wood'], origin: ['estonia'], place: ['hallway', 'dining-room'] },
    publishedDaysAgo: 32,
    taxClass: 'standard',
    options: [option('wood', [oak, black])],
    variants: variantsOf(
      {
        priceUsdMinor: 42000,
        priceEurMinor: 39500,
        weightG: 14600,
        dimensionsMm: cm(125, 40, 14),
        lowStockThreshold: 2,
        costUsdMinor: 17200,
      },
      [
        { sku: 'FUR-SLAT-OAK', optionCodes: ['oak'], stock: 6 },
        { sku: 'FUR-SLAT-BLACK', optionCodes: ['black'], stock: 5 },
      ],
    ),
    images: [
      ...shotsOf([oak], 'Slatted bench in %', 'Lattenbank in %'),
      shot('detail', 'Slats of the bench with narrow gaps', 'Latten der Bank mit schmalen Fugen'),
      ...shotsOf([black], 'Slatted bench in %', 'Lattenbank in %'),
    ],
  },
  {
    slug: 'grove-peg-rail',
    title: t('Grove peg rail', 'Hakenleiste Grove'),
    subtitle: t('Turned pegs on an oak board', 'Gedrechselte Knöpfe auf Eiche'),
    description: t(
      {
        highlights: [
          'Three, five or seven pegs',
          'Pegs tilt upward by five degrees',
          'Each peg holds 11 lb (5 kg)',
        ],
        paragraphs: [
          'The pegs widen at the end, so a loop does not slide off, and tilt just enough to hold a heavy coat. Round heads leave no dents in wool.',
          'Screws go through the board behind two pegs, which are pushed in afterward and hide them. Works in the hall, the kitchen and the bath.',
        ],
      },
      {
        highlights: [
          'Drei, fünf oder sieben Knöpfe',
          'Knöpfe um fünf Grad nach oben geneigt',
          'Jeder Knopf trägt 5 kg',
        ],
        paragraphs: [
          'Die Knöpfe werden zum Ende hin dicker, damit keine Schlaufe abrutscht, und sind gerade so geneigt, dass ein schwerer Mantel hält. Die runden Köpfe drücken keine Dellen in Wolle.',
          'Die Schrauben sitzen hinter zwei Knöpfen, die du danach einsteckst und die sie verdecken. Für Flur, Küche und Bad.',
        ],
      },
    ),
    specs: [
      spec('material', 'Solid oak, oiled', 'Massive Eiche, geölt'),
      spec('dimensions', '15.7 / 25.6 / 35.4 in wide (40 / 65 / 90 cm)', '40 / 65 / 90 cm breit'),
      spec('load', '11 lb (5 kg) per peg', '5 kg pro Knopf'),
      spec('origin', 'Estonia', 'Estland'),
    ],
    categories: ['furniture'],
    attributes: { material: ['wood'], origin: ['estonia'], place: ['hallway', 'bathroom'] },
    publishedDaysAgo: 371,
    taxClass: 'standard',
    options: [
      option('size', [
        choice('3', '3 pegs', '3 Knöpfe'),
        choice('5', '5 pegs', '5 Knöpfe'),
        choice('7', '7 pegs', '7 Knöpfe'),
      ]),
    ],
    variants: variantsOf({ lowStockThreshold: 5 }, [
      {
        sku: 'FUR-GROVE-3',
        optionCodes: ['3'],
        priceUsdMinor: 3900,
        priceEurMinor: 3590,
        weightG: 820,
        dimensionsMm: cm(42, 11, 9),
        stock: 37,
        costUsdMinor: 1250,
      },
      {
        sku: 'FUR-GROVE-5',
        optionCodes: ['5'],
        priceUsdMinor: 5400,
        priceEurMinor: 4990,
        weightG: 1250,
        dimensionsMm: cm(67, 11, 9),
        stock: 33,
        costUsdMinor: 1780,
      },
      {
        sku: 'FUR-GROVE-7',
        optionCodes: ['7'],
        priceUsdMinor: 6900,
        priceEurMinor: 6390,
        weightG: 1700,
        dimensionsMm: cm(92, 11, 9),
        stock: 18,
        costUsdMinor: 2320,
      },
    ]),
    images: [
      shot(
        'main',
        'Oak rail with five round pegs and a tote bag',
        'Eichenleiste mit fünf runden Knöpfen und einer Tasche',
      ),
      shot('detail', 'Turned peg seen from the side', 'Gedrechselter Knopf von der Seite'),
    ],
  },
]
