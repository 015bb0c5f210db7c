import { colors } from '../colors'
import { choice, cm, option, shot, shotsOf, spec, t, variantsOf } from '../define'
import type { ProductContent } from '../types'

const { brass, chalk, pine, slate, terracotta } = colors

export const plants: ProductContent[] = [
  {
    slug: 'terra-planter',
    title: t('Terra planter', 'Pflanztopf Terra'),
    subtitle: t('Pot with a fitted saucer', 'Topf mit passendem Untersetzer'),
    description: t(
      {
        highlights: [
          'Drainage hole and saucer in one look',
          'Thick wall, keeps roots cool',
          'Sizes for nursery pots up to 7 in (18 cm)',
        ],
        paragraphs: [
          'Pressed from coarse clay and fired at low heat, so the wall can breathe. Terracotta stays bare; chalk gets a thin lime slip that weathers with water and sun.',
          'The saucer is a finger wider than the pot and glazed inside, so nothing seeps onto the windowsill. Bring it in when it freezes.',
        ],
      },
      {
        highlights: [
          'Abzugsloch und Untersetzer aus einem Guss',
          'Dicke Wand, hält die Wurzeln kühl',
          'Für Kulturtöpfe bis 18 cm',
        ],
        paragraphs: [
          'Aus grobem Ton gepresst und niedrig gebrannt, damit die Wand atmen kann. Terrakotta bleibt roh; Kreide bekommt eine dünne Kalkschlämme, die mit Wasser und Sonne altert.',
          'Der Untersetzer ist einen Finger breiter als der Topf und innen glasiert, so sickert nichts aufs Fensterbrett. Hol ihn bei Frost herein.',
        ],
      },
    ),
    specs: [
      spec('material', 'Terracotta, saucer glazed inside', 'Terrakotta, Untersetzer innen glasiert'),
      spec('dimensions', '4.7 / 6.3 / 7.9 in (12 / 16 / 20 cm) wide and tall', 'Ø und Höhe 12 / 16 / 20 cm'),
      spec('weight', '1.3 / 2.9 / 5.3 lb (0.6 / 1.3 / 2.4 kg)', '0,6 / 1,3 / 2,4 kg'),
      spec('care', 'Not frost-proof', 'Nicht frostfest'),
      spec('origin', 'Italy', 'Italien'),
    ],
    categories: ['plants'],
    attributes: { material: ['ceramic'], origin: ['italy'], place: ['living-room', 'outdoors'] },
    publishedDaysAgo: 328,
    taxClass: 'standard',
    options: [
      option('color', [terracotta, chalk]),
      option('size', [
        choice('12', '4.7 in', '12 cm'),
        choice('16', '6.3 in', '16 cm'),
        choice('20', '7.9 in', '20 cm'),
      ]),
    ],
    variants: [
      ...variantsOf(
        {
          priceUsdMinor: 1800,
          priceEurMinor: 1690,
          weightG: 820,
          dimensionsMm: cm(16, 16, 16),
          lowStockThreshold: 8,
          costUsdMinor: 520,
        },
        [
          { sku: 'PLT-TERRA-TERRACOTTA-12', optionCodes: ['terracotta', '12'], stock: 62 },
          { sku: 'PLT-TERRA-CHALK-12', optionCodes: ['chalk', '12'], stock: 47 },
        ],
      ),
      ...variantsOf(
        {
          priceUsdMinor: 2800,
          priceEurMinor: 2590,
          weightG: 1650,
          dimensionsMm: cm(20, 20, 20),
          lowStockThreshold: 6,
          costUsdMinor: 830,
        },
        [
          { sku: 'PLT-TERRA-TERRACOTTA-16', optionCodes: ['terracotta', '16'], stock: 45 },
          { sku: 'PLT-TERRA-CHALK-16', optionCodes: ['chalk', '16'], stock: 39 },
        ],
      ),
      ...variantsOf(
        {
          priceUsdMinor: 3900,
          priceEurMinor: 3590,
          weightG: 2900,
          dimensionsMm: cm(25, 25, 25),
          lowStockThreshold: 5,
          costUsdMinor: 1190,
        },
        [
          { sku: 'PLT-TERRA-TERRACOTTA-20', optionCodes: ['terracotta', '20'], stock: 26 },
          { sku: 'PLT-TERRA-CHALK-20', optionCodes: ['chalk', '20'], stock: 17 },
        ],
      ),
    ],
    images: [
      ...shotsOf(
        [terracotta],
        'Planter in % on its saucer, with a fern',
        'Pflanztopf in % auf dem Untersetzer, mit Farn',
      ),
      shot('detail', 'Rim of the pot with soil', 'Topfrand mit Erde'),
      ...shotsOf(
        [chalk],
        'Planter in % on its saucer, with a fern',
        'Pflanztopf in % auf dem Untersetzer, mit Farn',
      ),
    ],
  },
  {
    slug: 'pilea-plant',
    title: t('Chinese money plant', 'Ufopflanze'),
    subtitle: t('Pilea peperomioides in a 4.7 in pot', 'Pilea peperomioides im 12-cm-Topf'),
    description: t(
      {
        highlights: [
          'About 8 in (20 cm) tall on arrival',
          'Bright spot without direct sun',
          'Makes offshoots to give away',
        ],
        paragraphs: [
          'Round leaves on thin stalks, turned to the light within a day. Give it a quarter turn each week and it grows straight.',
          'Water when the top 2 cm of soil are dry, about once a week. Pilea is not poisonous to cats and dogs. Shipped in a nursery pot with a heat pack below 40 °F (5 °C).',
        ],
      },
      {
        highlights: [
          'Bei Ankunft rund 20 cm hoch',
          'Heller Platz ohne direkte Sonne',
          'Bildet Ableger zum Verschenken',
        ],
        paragraphs: [
          'Runde Blätter an dünnen Stielen, die sich binnen eines Tages zum Licht drehen. Gib ihr jede Woche eine Vierteldrehung, dann wächst sie gerade.',
          'Gieß, wenn die oberen 2 cm Erde trocken sind, etwa einmal pro Woche. Für Katzen und Hunde ist Pilea ungiftig. Sie kommt im Kulturtopf, unter 5 °C mit Wärmepack.',
        ],
      },
    ),
    specs: [
      spec('dimensions', 'About 8 in (20 cm) tall, pot 4.7 in (12 cm)', 'Höhe rund 20 cm, Topf Ø 12 cm'),
      spec('light', 'Bright, no midday sun', 'Hell, keine Mittagssonne'),
      spec('water', 'About once a week', 'Etwa einmal pro Woche'),
      spec('origin', 'Grown locally in the country of delivery', 'Gärtnerei im Lieferland'),
    ],
    categories: ['plants', 'gifts'],
    attributes: { material: ['plant'], origin: ['local'], place: ['living-room', 'study'] },
    publishedDaysAgo: 69,
    taxClass: 'reduced',
    options: [],
    variants: variantsOf({}, [
      {
        sku: 'PLT-PILEA-12',
        optionCodes: [],
        priceUsdMinor: 2400,
        priceEurMinor: 1990,
        weightG: 900,
        dimensionsMm: cm(18, 18, 32),
        stock: 17,
        lowStockThreshold: 6,
        costUsdMinor: 780,
      },
    ]),
    images: [
      shot('main', 'Potted plant with round green leaves', 'Topfpflanze mit runden grünen Blättern'),
      shot(
        'detail',
        'Round leaf with a pale dot in the middle',
        'Rundes Blatt mit hellem Punkt in der Mitte',
      ),
    ],
  },
  {
    slug: 'snake-plant',
    title: t('Snake plant', 'Bogenhanf'),
    subtitle: t('Upright leaves that forgive everything', 'Aufrechte Blätter, die alles verzeihen'),
    description: t(
      {
        highlights: [
          'Needs water every two to three weeks',
          'Copes with a dark corner',
          'Grows slowly and straight',
        ],
        paragraphs: [
          'If you travel a lot, take this one. Sansevieria stores water in its leaves and suffers more from care than from neglect.',
          'In a bright place the pale edges get wider. Wipe off dust with a damp cloth twice a year. Keep it away from pets that chew leaves.',
        ],
      },
      {
        highlights: [
          'Braucht alle zwei bis drei Wochen Wasser',
          'Kommt mit einer dunklen Ecke zurecht',
          'Wächst langsam und gerade',
        ],
        paragraphs: [
          'Wenn du viel unterwegs bist, nimm diese. Sansevieria speichert Wasser in den Blättern und leidet eher unter Pflege als unter Vernachlässigung.',
          'An einem hellen Platz werden die Ränder breiter. Zweimal im Jahr mit einem feuchten Tuch abstauben. Nichts für Haustiere, die Blätter anknabbern.',
        ],
      },
    ),
    specs: [
      spec('dimensions', 'About 14 in (35 cm) or 24 in (60 cm) tall', 'Höhe rund 35 cm oder 60 cm'),
      spec('light', 'Shade to full light', 'Schatten bis volles Licht'),
      spec('water', 'Every two to three weeks', 'Alle zwei bis drei Wochen'),
      spec('origin', 'Grown locally in the country of delivery', 'Gärtnerei im Lieferland'),
    ],
    categories: ['plants'],
    attributes: { material: ['plant'], origin: ['local'], place: ['bedroom', 'living-room'] },
    publishedDaysAgo: 136,
    taxClass: 'reduced',
    options: [option('size', [choice('35', '14 in', '35 cm'), choice('60', '24 in', '60 cm')])],
    variants: variantsOf({ lowStockThreshold: 4 }, [
      {
        sku: 'PLT-SNAKE-35',
        optionCodes: ['35'],
        priceUsdMinor: 2900,
        priceEurMinor: 2490,
        weightG: 1600,
        dimensionsMm: cm(18, 18, 45),
        stock: 23,
        costUsdMinor: 950,
      },
      {
        sku: 'PLT-SNAKE-60',
        optionCodes: ['60'],
        priceUsdMinor: 5400,
        priceEurMinor: 4690,
        weightG: 3600,
        dimensionsMm: cm(22, 22, 72),
        stock: 11,
        costUsdMinor: 1850,
      },
    ]),
    images: [
      shot('main', 'Snake plant in a pale pot', 'Bogenhanf in hellem Topf'),
      shot('detail', 'Banded leaves with pale edges', 'Gebänderte Blätter mit hellem Rand'),
    ],
  },
  {
    slug: 'olive-tree',
    title: t('Olive tree', 'Olivenbaum'),
    subtitle: t('Young standard tree, 31 in tall', 'Junges Hochstämmchen, 80 cm hoch'),
    description: t(
      {
        highlights: [
          'Small crown on a straight stem',
          'Balcony or bright room',
          'Hardy to 23 °F (−5 °C) for short periods',
        ],
        paragraphs: [
          'Grafted in Apulia and grown for three years. It wants sun, lean soil and a dry week now and then; yellow leaves mean too much water.',
          'In winter move it to the coolest bright place you have, a stairwell for example. Trim the crown in March. We ship olives from April to October only.',
        ],
      },
      {
        highlights: [
          'Kleine Krone auf geradem Stamm',
          'Für Balkon oder helles Zimmer',
          'Kurzzeitig bis −5 °C winterhart',
        ],
        paragraphs: [
          'In Apulien veredelt und drei Jahre gezogen. Er will Sonne, magere Erde und ab und zu eine trockene Woche; gelbe Blätter heißen zu viel Wasser.',
          'Im Winter kommt er an den kühlsten hellen Platz, den du hast, ins Treppenhaus zum Beispiel. Schneid die Krone im März. Wir verschicken Oliven nur von April bis Oktober.',
        ],
      },
    ),
    specs: [
      spec('dimensions', 'About 31 in (80 cm) tall, pot 7 in (18 cm)', 'Höhe rund 80 cm, Topf Ø 18 cm'),
      spec('light', 'Full sun', 'Volle Sonne'),
      spec('water', 'Weekly in summer, monthly in winter', 'Im Sommer wöchentlich, im Winter monatlich'),
      spec('origin', 'Italy', 'Italien'),
    ],
    categories: ['plants'],
    attributes: { material: ['plant'], origin: ['italy'], place: ['outdoors'] },
    publishedDaysAgo: 183,
    taxClass: 'reduced',
    options: [],
    variants: variantsOf({}, [
      {
        sku: 'PLT-OLIVE-80',
        optionCodes: [],
        priceUsdMinor: 7900,
        priceEurMinor: 6900,
        weightG: 5200,
        dimensionsMm: cm(26, 26, 92),
        stock: 0,
        lowStockThreshold: 3,
        costUsdMinor: 2900,
      },
    ]),
    images: [
      shot(
        'main',
        'Small olive tree with a round crown in a clay pot',
        'Kleiner Olivenbaum mit runder Krone im Tontopf',
      ),
      shot('detail', 'Silver-green olive leaves', 'Silbrig grüne Olivenblätter'),
    ],
  },
  {
    slug: 'bower-hanging-planter',
    title: t('Bower hanging planter', 'Hängetopf Bower'),
    subtitle: t('Bowl on three cotton cords', 'Schale an drei Baumwollschnüren'),
    description: t(
      {
        highlights: [
          'Glazed inside, no dripping',
          'Cords adjust from 16 to 35 in (40–90 cm)',
          'Brass ring and ceiling hook included',
        ],
        paragraphs: [
          'Three cords meet in a brass ring and pass through holes under the rim, so the bowl always hangs level. The knots can be moved to change the height.',
          'There is no drainage hole: put a layer of clay pebbles in first, or keep the nursery pot. Good for string of pearls, ivy or a fern.',
        ],
      },
      {
        highlights: [
          'Innen glasiert, tropft nicht',
          'Schnüre von 40 bis 90 cm verstellbar',
          'Mit Messingring und Deckenhaken',
        ],
        paragraphs: [
          'Drei Schnüre laufen durch Löcher unter dem Rand und treffen sich in einem Messingring, so hängt die Schale immer gerade. Über die Knoten stellst du die Höhe ein.',
          'Ein Abzugsloch gibt es nicht: Leg zuerst eine Schicht Blähton hinein oder lass die Pflanze im Kulturtopf. Gut für Erbsenpflanze, Efeu oder Farn.',
        ],
      },
    ),
    specs: [
      spec('material', 'Stoneware, cotton cord, brass', 'Steinzeug, Baumwollschnur, Messing'),
      spec('dimensions', '7.1 in wide, 4.7 in tall (18 × 12 cm)', 'Ø 18 cm, Höhe 12 cm'),
      spec('load', 'Up to 11 lb (5 kg)', 'Bis 5 kg'),
      spec('weight', '2.2 lb (1 kg)', '1 kg'),
      spec('origin', 'Portugal', 'Portugal'),
    ],
    categories: ['plants'],
    attributes: {
      material: ['ceramic', 'cotton', 'brass'],
      origin: ['portugal'],
      place: ['living-room', 'kitchen'],
    },
    publishedDaysAgo: 102,
    taxClass: 'standard',
    options: [option('color', [chalk, slate])],
    variants: variantsOf(
      {
        priceUsdMinor: 4400,
        priceEurMinor: 3990,
        weightG: 1350,
        dimensionsMm: cm(22, 22, 16),
        lowStockThreshold: 5,
        costUsdMinor: 1380,
      },
      [
        { sku: 'PLT-BOWER-CHALK', optionCodes: ['chalk'], stock: 29 },
        { sku: 'PLT-BOWER-SLATE', optionCodes: ['slate'], stock: 20 },
      ],
    ),
    images: [
      ...shotsOf(
        [chalk],
        'Hanging bowl in % with trailing leaves',
        'Hängende Schale in % mit herabfallenden Blättern',
      ),
      shot('detail', 'Cord passing through the rim of the bowl', 'Schnur im Rand der Schale'),
      ...shotsOf(
        [slate],
        'Hanging bowl in % with trailing leaves',
        'Hängende Schale in % mit herabfallenden Blättern',
      ),
    ],
  },
  {
    slug: 'rain-watering-can',
    title: t('Rain watering can', 'Gießkanne Rain'),
    subtitle: t('Indoor can with a long spout', 'Zimmergießkanne mit langer Tülle'),
    description: t(
      {
        highlights: [
          '41 oz (1.2 l), enough for one round',
          'Reaches between leaves',
          'Nice enough to stay out',
        ],
        paragraphs: [
          'The spout leaves the body near the bottom and rises to the height of the rim, so it pours thinly and stops when you want. The handle is a plain half ring that balances the full can.',
          'Green is powder-coated steel; brass is raw and turns brown in about a year. Dry it inside if it will stand empty for long.',
        ],
      },
      {
        highlights: [
          '1,2 l, genug für eine Runde',
          'Kommt zwischen die Blätter',
          'Schön genug, um draußen zu stehen',
        ],
        paragraphs: [
          'Die Tülle setzt unten am Körper an und steigt bis auf Randhöhe. So gießt sie dünn und hört auf, wenn du willst. Der Griff ist ein schlichter Halbring, der die volle Kanne im Gleichgewicht hält.',
          'Grün ist pulverbeschichteter Stahl; Messing ist roh und wird in etwa einem Jahr braun. Trockne sie innen aus, wenn sie lange leer steht.',
        ],
      },
    ),
    specs: [
      spec('material', 'Powder-coated steel or raw brass', 'Pulverbeschichteter Stahl oder rohes Messing'),
      spec('dimensions', '13.8 × 5.1 in, 7.1 in tall (35 × 13 × 18 cm)', '35 × 13 cm, Höhe 18 cm'),
      spec('capacity', '41 oz (1.2 l)', '1,2 l'),
      spec('weight', '1.3 lb (600 g)', '600 g'),
      spec('origin', 'England', 'England'),
    ],
    categories: ['plants', 'gifts'],
    attributes: { material: ['steel', 'brass'], origin: ['england'], place: ['living-room', 'outdoors'] },
    publishedDaysAgo: 192,
    taxClass: 'standard',
    options: [option('color', [pine, brass])],
    variants: variantsOf({ weightG: 950, dimensionsMm: cm(37, 16, 20), lowStockThreshold: 5 }, [
      {
        sku: 'PLT-RAIN-PINE',
        optionCodes: ['pine'],
        priceUsdMinor: 4800,
        priceEurMinor: 4390,
        stock: 25,
        costUsdMinor: 1550,
      },
      {
        sku: 'PLT-RAIN-BRASS',
        optionCodes: ['brass'],
        priceUsdMinor: 6800,
        priceEurMinor: 6290,
        stock: 14,
        costUsdMinor: 2450,
      },
    ]),
    images: [
      ...shotsOf(
        [pine],
        'Watering can in % with a long thin spout',
        'Gießkanne in % mit langer, dünner Tülle',
      ),
      shot('detail', 'Where spout and body of the can meet', 'Ansatz der Tülle am Körper der Kanne'),
      ...shotsOf(
        [brass],
        'Watering can in % with a long thin spout',
        'Gießkanne in % mit langer, dünner Tülle',
      ),
    ],
  },
]
