import { colors } from '../colors'
import { choice, cm, option, shot, shotsOf, spec, t, variantsOf } from '../define'
import type { ProductContent } from '../types'

const { black, brass, chalk, clay, flax, graphite, moss, oak, pine, rust, sage, white } = colors

export const lighting: ProductContent[] = [
  {
    slug: 'dusk-table-lamp',
    title: t('Dusk table lamp', 'Tischleuchte Dusk'),
    subtitle: t('Ceramic base, linen shade', 'Keramikfuß mit Leinenschirm'),
    description: t(
      {
        highlights: [
          'Dimmer on the cord, from reading light to glow',
          'Linen shade softens the light without yellowing it',
          'Bulb included: 6 W LED, 2,700 K',
        ],
        paragraphs: [
          'The base is thrown in two halves and joined at the shoulder, where you can feel a faint seam. The felt pad underneath hides a steel plate, so the lamp stays put when the cord is pulled.',
          'The shade is natural Belgian linen on a white metal ring. Dust it with a soft brush; a lint roller works too. Replacement shades are available as the Linen lampshade, 12 in.',
        ],
      },
      {
        highlights: [
          'Dimmer am Kabel, vom Leselicht bis zum Glimmen',
          'Der Leinenschirm macht das Licht weich, ohne es zu vergilben',
          'Leuchtmittel dabei: LED 6 W, 2.700 K',
        ],
        paragraphs: [
          'Der Fuß wird in zwei Hälften gedreht und an der Schulter verbunden, dort spürst du eine feine Naht. Unter dem Filz liegt eine Stahlplatte, damit die Leuchte steht, auch wenn jemand am Kabel zieht.',
          'Der Schirm ist naturbelassenes belgisches Leinen auf einem weißen Metallring. Zum Entstauben reicht eine weiche Bürste oder eine Fusselrolle. Ersatz gibt es als Lampenschirm Leinen, 30 cm.',
        ],
      },
    ),
    specs: [
      spec('material', 'Stoneware, linen, steel', 'Steinzeug, Leinen, Stahl'),
      spec('dimensions', '11.8 in wide, 18.5 in tall (30 × 47 cm)', 'Ø 30 cm, Höhe 47 cm'),
      spec('bulb', 'E26 (US) or E27 (EU), LED 6 W, 2,700 K, included', 'E27, LED 6 W, 2.700 K, enthalten'),
      spec('cable', '6.5 ft (2 m) fabric cable with dimmer', '2 m Textilkabel mit Dimmer'),
      spec('weight', '5.3 lb (2.4 kg)', '2,4 kg'),
      spec('origin', 'Portugal', 'Portugal'),
    ],
    categories: ['table-lamps'],
    attributes: {
      material: ['ceramic', 'linen', 'steel'],
      origin: ['portugal'],
      place: ['living-room', 'bedroom'],
    },
    featured: true,
    publishedDaysAgo: 142,
    taxClass: 'standard',
    options: [option('color', [clay, chalk, moss])],
    variants: variantsOf(
      {
        priceUsdMinor: 14800,
        priceEurMinor: 13900,
        weightG: 3400,
        dimensionsMm: cm(36, 36, 52),
        lowStockThreshold: 4,
        costUsdMinor: 5200,
      },
      [
        { sku: 'LGT-DUSK-CLAY', optionCodes: ['clay'], stock: 21 },
        { sku: 'LGT-DUSK-CHALK', optionCodes: ['chalk'], stock: 17 },
        { sku: 'LGT-DUSK-MOSS', optionCodes: ['moss'], stock: 2 },
      ],
    ),
    images: [
      ...shotsOf(
        [clay],
        'Table lamp with round base in % and linen shade, lit',
        'Tischleuchte mit rundem Fuß in % und Leinenschirm, eingeschaltet',
      ),
      shot(
        'detail',
        'Linen shade and ceramic shoulder, close up',
        'Leinenschirm und Keramikschulter, Nahaufnahme',
      ),
      ...shotsOf(
        [chalk, moss],
        'Table lamp with round base in % and linen shade, lit',
        'Tischleuchte mit rundem Fuß in % und Leinenschirm, eingeschaltet',
      ),
    ],
  },
  {
    slug: 'mica-portable-lamp',
    title: t('Mica portable lamp', 'Akkuleuchte Mica'),
    subtitle: t(
      'Cordless light for table, shelf and balcony',
      'Kabelloses Licht für Tisch, Regal und Balkon',
    ),
    description: t(
      {
        highlights: [
          'Up to 18 hours on one charge',
          'Three brightness steps by touch',
          'Splash-proof (IP44)',
        ],
        paragraphs: [
          'Tap the top once, twice, three times: candle, dinner, reading. Mica remembers the last step. The dome hides the diode completely, so nobody at the table looks into it.',
          'Charge it with the USB-C cable in about four hours. The battery is held by two screws and can be replaced; we keep spares for at least eight years.',
        ],
      },
      {
        highlights: [
          'Bis zu 18 Stunden pro Ladung',
          'Drei Stufen per Berührung',
          'Spritzwassergeschützt (IP44)',
        ],
        paragraphs: [
          'Einmal, zweimal, dreimal antippen: Kerze, Abendessen, Lesen. Mica merkt sich die letzte Stufe. Die Kuppel verdeckt die Diode ganz, niemand am Tisch schaut hinein.',
          'Über USB-C ist die Leuchte in etwa vier Stunden voll. Der Akku sitzt hinter zwei Schrauben und lässt sich tauschen; Ersatz halten wir mindestens acht Jahre vor.',
        ],
      },
    ),
    specs: [
      spec('material', 'Powder-coated aluminum', 'Pulverbeschichtetes Aluminium'),
      spec('dimensions', '6.3 in wide, 9.4 in tall (16 × 24 cm)', 'Ø 16 cm, Höhe 24 cm'),
      spec('light', 'LED 3 W, 2,700 K, 40 / 120 / 260 lm', 'LED 3 W, 2.700 K, 40 / 120 / 260 lm'),
      spec(
        'battery',
        'Li-ion 3,600 mAh, replaceable; USB-C cable included',
        'Li-Ion 3.600 mAh, tauschbar; USB-C-Kabel dabei',
      ),
      spec('weight', '1.7 lb (780 g)', '780 g'),
      spec('origin', 'Taiwan', 'Taiwan'),
    ],
    categories: ['table-lamps', 'gifts'],
    attributes: { material: ['aluminum'], origin: ['taiwan'], place: ['living-room', 'outdoors'] },
    featured: true,
    publishedDaysAgo: 24,
    taxClass: 'standard',
    options: [option('color', [rust, chalk, pine])],
    variants: variantsOf(
      {
        priceUsdMinor: 9600,
        priceEurMinor: 8990,
        weightG: 1080,
        dimensionsMm: cm(19, 19, 28),
        lowStockThreshold: 6,
        costUsdMinor: 3150,
      },
      [
        { sku: 'LGT-MICA-RUST', optionCodes: ['rust'], stock: 48 },
        { sku: 'LGT-MICA-CHALK', optionCodes: ['chalk'], stock: 55 },
        { sku: 'LGT-MICA-PINE', optionCodes: ['pine'], stock: 29 },
      ],
    ),
    images: [
      ...shotsOf([rust], 'Mushroom-shaped cordless lamp in %', 'Pilzförmige Akkuleuchte in %'),
      shot('detail', 'Light falling from under the dome', 'Lichtschein unter der Kuppel'),
      ...shotsOf([chalk, pine], 'Mushroom-shaped cordless lamp in %', 'Pilzförmige Akkuleuchte in %'),
    ],
  },
  {
    slug: 'linen-lampshade',
    title: t('Linen lampshade', 'Lampenschirm Leinen'),
    subtitle: t('Drum shade for table and floor lamps', 'Zylinderschirm für Tisch- und Stehleuchten'),
    description: t(
      {
        highlights: ['Fits E26, E27 and UNO rings', 'Rolled edges without visible glue', 'Two sizes'],
        paragraphs: [
          'Linen is laminated to a clear backing, wrapped around two powder-coated rings and rolled over the edge by hand. The slubs in the yarn show as soon as the light is on.',
          'For a table lamp choose 12 in, for a floor lamp 16 in. As a rule of thumb the shade should be as wide as the base is tall. Use LED bulbs up to 12 W.',
        ],
      },
      {
        highlights: ['Passt auf E27-Fassungen', 'Gerollte Kanten ohne sichtbaren Kleber', 'Zwei Größen'],
        paragraphs: [
          'Das Leinen wird auf eine klare Folie kaschiert, um zwei pulverbeschichtete Ringe gelegt und von Hand über die Kante gerollt. Sobald das Licht an ist, siehst du die Noppen im Garn.',
          'Für Tischleuchten passt 30 cm, für Stehleuchten 40 cm. Faustregel: Der Schirm darf so breit sein, wie der Fuß hoch ist. Nimm LED-Leuchtmittel bis 12 W.',
        ],
      },
    ),
    specs: [
      spec('material', 'Linen, steel rings', 'Leinen, Stahlringe'),
      spec(
        'dimensions',
        '12 in wide, 8.3 in tall (30 × 21 cm); 16 in wide, 10.2 in tall (40 × 26 cm)',
        'Ø 30 cm, Höhe 21 cm; Ø 40 cm, Höhe 26 cm',
      ),
      spec('care', 'Soft brush or lint roller', 'Weiche Bürste oder Fusselrolle'),
      spec('origin', 'Belgium', 'Belgien'),
    ],
    categories: ['lighting'],
    attributes: { material: ['linen', 'steel'], origin: ['belgium'], place: ['living-room', 'bedroom'] },
    publishedDaysAgo: 230,
    taxClass: 'standard',
    options: [
      option('color', [flax, graphite]),
      option('size', [choice('30', '12 in', '30 cm'), choice('40', '16 in', '40 cm')]),
    ],
    variants: [
      ...variantsOf(
        {
          priceUsdMinor: 4800,
          priceEurMinor: 4490,
          weightG: 520,
          dimensionsMm: cm(33, 33, 24),
          lowStockThreshold: 5,
          costUsdMinor: 1580,
        },
        [
          { sku: 'LGT-SHADE-FLAX-30', optionCodes: ['flax', '30'], stock: 26 },
          { sku: 'LGT-SHADE-GRAPHITE-30', optionCodes: ['graphite', '30'], stock: 15 },
        ],
      ),
      ...variantsOf(
        {
          priceUsdMinor: 6400,
          priceEurMinor: 5990,
          weightG: 840,
          dimensionsMm: cm(43, 43, 29),
          lowStockThreshold: 5,
          costUsdMinor: 2150,
        },
        [
          { sku: 'LGT-SHADE-FLAX-40', optionCodes: ['flax', '40'], stock: 18 },
          { sku: 'LGT-SHADE-GRAPHITE-40', optionCodes: ['graphite', '40'], stock: 0 },
        ],
      ),
    ],
    images: [
      ...shotsOf([flax], 'Drum lampshade of linen in %', 'Zylindrischer Leinenschirm in %'),
      shot('detail', 'Weave and rolled edge of the shade', 'Gewebe und gerollte Kante des Schirms'),
      ...shotsOf([graphite], 'Drum lampshade of linen in %', 'Zylindrischer Leinenschirm in %'),
    ],
  },
  {
    slug: 'hollow-pendant',
    title: t('Hollow pendant', 'Pendelleuchte Hollow'),
    subtitle: t('Spun metal dome over the table', 'Gedrückte Metallkuppel über dem Tisch'),
    description: t(
      {
        highlights: [
          '15.7 in (40 cm) dome lights a table for six',
          'White inside, so the light stays warm',
          'Canopy and 8 ft (2.5 m) cord included',
        ],
        paragraphs: [
          'A flat disc is pressed over a turning form until it becomes a dome: metal spinning, done by one person in about six minutes. The rim is folded inward and has no sharp edge.',
          'Hang it 24 to 28 in (60–70 cm) above the tabletop. The socket takes bulbs up to 15 W LED. The brass version is lacquered and does not need polishing.',
        ],
      },
      {
        highlights: [
          '40-cm-Kuppel leuchtet einen Tisch für sechs aus',
          'Innen weiß, das Licht bleibt warm',
          'Mit Baldachin und 2,5 m Kabel',
        ],
        paragraphs: [
          'Eine flache Scheibe wird über eine drehende Form gedrückt, bis sie zur Kuppel wird. Metalldrücken heißt das, eine Person braucht dafür etwa sechs Minuten. Der Rand ist nach innen umgelegt und nirgends scharf.',
          'Häng die Leuchte 60 bis 70 cm über die Tischplatte. In die Fassung passen LED-Leuchtmittel bis 15 W. Die Ausführung in Messing ist lackiert und muss nicht poliert werden.',
        ],
      },
    ),
    specs: [
      spec(
        'material',
        'Aluminum (black, sage) or brass, lacquered',
        'Aluminium (Schwarz, Salbei) oder Messing, lackiert',
      ),
      spec('dimensions', '15.7 in wide, 9 in tall (40 × 23 cm)', 'Ø 40 cm, Höhe 23 cm'),
      spec(
        'bulb',
        'E26 (US) or E27 (EU), max. 15 W LED, not included',
        'E27, max. 15 W LED, nicht enthalten',
      ),
      spec('cable', '8 ft (2.5 m), black fabric', '2,5 m, schwarzes Textilkabel'),
      spec('weight', '3.5 lb (1.6 kg)', '1,6 kg'),
      spec('origin', 'Denmark', 'Dänemark'),
    ],
    categories: ['pendant-lamps'],
    attributes: { material: ['aluminum', 'brass'], origin: ['denmark'], place: ['dining-room', 'kitchen'] },
    featured: true,
    publishedDaysAgo: 301,
    taxClass: 'standard',
    options: [option('color', [sage, black, brass])],
    variants: variantsOf({ weightG: 2700, dimensionsMm: cm(45, 45, 29), lowStockThreshold: 3 }, [
      {
        sku: 'LGT-HOLLOW-SAGE',
        optionCodes: ['sage'],
        priceUsdMinor: 17800,
        priceEurMinor: 16900,
        stock: 12,
        costUsdMinor: 6400,
      },
      {
        sku: 'LGT-HOLLOW-BLACK',
        optionCodes: ['black'],
        priceUsdMinor: 17800,
        priceEurMinor: 16900,
        stock: 16,
        costUsdMinor: 6400,
      },
      {
        sku: 'LGT-HOLLOW-BRASS',
        optionCodes: ['brass'],
        priceUsdMinor: 24800,
        priceEurMinor: 23500,
        stock: 5,
        costUsdMinor: 9800,
      },
    ]),
    images: [
      ...shotsOf(
        [sage],
        'Dome pendant lamp in % on a black cord',
        'Kuppelförmige Pendelleuchte in % an schwarzem Kabel',
      ),
      shot(
        'detail',
        'Folded rim and white inside of the dome',
        'Umgelegter Rand und weiße Innenseite der Kuppel',
      ),
      ...shotsOf(
        [black, brass],
        'Dome pendant lamp in % on a black cord',
        'Kuppelförmige Pendelleuchte in % an schwarzem Kabel',
      ),
    ],
  },
  {
    slug: 'nori-paper-pendant',
    title: t('Nori paper pendant', 'Papierleuchte Nori'),
    subtitle: t('Washi globe on bamboo ribs', 'Washi-Kugel auf Bambusrippen'),
    description: t(
      {
        highlights: ['Folds flat for moving house', 'Even, shadow-free light', 'Three diameters'],
        paragraphs: [
          'Mulberry paper is pasted over a spiral of split bamboo, then the form inside is taken apart and pulled out through the opening. What remains weighs less than an apple.',
          'The globe arrives folded and is opened by a wire frame in a minute. Dust it with a hair dryer on cold. Cord and socket are included; use LED bulbs only, up to 10 W.',
        ],
      },
      {
        highlights: [
          'Für den Umzug flach zusammenlegbar',
          'Gleichmäßiges Licht ohne harte Schatten',
          'Drei Durchmesser',
        ],
        paragraphs: [
          'Maulbeerpapier wird über eine Spirale aus gespaltenem Bambus geklebt, danach wird die Form im Inneren zerlegt und durch die Öffnung gezogen. Was bleibt, wiegt weniger als ein Apfel.',
          'Die Kugel kommt gefaltet und wird in einer Minute mit einem Drahtgestell aufgespannt. Staub geht mit dem Föhn auf kalter Stufe weg. Kabel und Fassung sind dabei; bitte nur LED bis 10 W.',
        ],
      },
    ),
    specs: [
      spec('material', 'Washi paper, bamboo, steel wire', 'Washi-Papier, Bambus, Stahldraht'),
      spec('dimensions', '15.7 / 23.6 / 31.5 in (40 / 60 / 80 cm) wide', 'Ø 40 / 60 / 80 cm'),
      spec(
        'bulb',
        'E26 (US) or E27 (EU), max. 10 W LED, not included',
        'E27, max. 10 W LED, nicht enthalten',
      ),
      spec('cable', '8 ft (2.5 m), white fabric', '2,5 m, weißes Textilkabel'),
      spec('origin', 'Japan', 'Japan'),
    ],
    categories: ['pendant-lamps'],
    attributes: { material: ['paper', 'steel'], origin: ['japan'], place: ['living-room', 'bedroom'] },
    publishedDaysAgo: 255,
    taxClass: 'standard',
    options: [
      option('size', [
        choice('40', '15.7 in', '40 cm'),
        choice('60', '23.6 in', '60 cm'),
        choice('80', '31.5 in', '80 cm'),
      ]),
    ],
    variants: variantsOf({ lowStockThreshold: 4 }, [
      {
        sku: 'LGT-NORI-40',
        optionCodes: ['40'],
        priceUsdMinor: 6800,
        priceEurMinor: 6490,
        weightG: 600,
        dimensionsMm: cm(44, 44, 6),
        stock: 27,
        costUsdMinor: 2200,
      },
      {
        sku: 'LGT-NORI-60',
        optionCodes: ['60'],
        priceUsdMinor: 9800,
        priceEurMinor: 9290,
        weightG: 850,
        dimensionsMm: cm(64, 64, 6),
        stock: 19,
        costUsdMinor: 3300,
      },
      {
        sku: 'LGT-NORI-80',
        optionCodes: ['80'],
        priceUsdMinor: 13800,
        priceEurMinor: 12900,
        weightG: 1200,
        dimensionsMm: cm(84, 84, 7),
        stock: 7,
        costUsdMinor: 4900,
      },
    ]),
    images: [
      shot(
        'main',
        'Round paper lantern glowing on a white cord',
        'Runde Papierleuchte, leuchtend an weißem Kabel',
      ),
      shot(
        'detail',
        'Bamboo ribs showing through the lit paper',
        'Bambusrippen hinter dem beleuchteten Papier',
      ),
    ],
  },
  {
    slug: 'halden-floor-lamp',
    title: t('Halden floor lamp', 'Stehleuchte Halden'),
    subtitle: t('Three wooden legs, one quiet shade', 'Drei Holzbeine, ein ruhiger Schirm'),
    description: t(
      {
        highlights: [
          'Legs of solid wood, joined without visible screws',
          'Foot switch on the cord',
          'Shade of undyed linen',
        ],
        paragraphs: [
          'The same joint that holds the Halden stool holds this tripod: three legs meet in a turned hub and lock against each other. Assembly takes five minutes and no tools.',
          'At 59 in (150 cm) the light falls over your shoulder when you read on a sofa. The cord leaves through the rear leg, so it does not hang in view.',
        ],
      },
      {
        highlights: [
          'Beine aus Massivholz ohne sichtbare Schrauben',
          'Fußschalter am Kabel',
          'Schirm aus ungefärbtem Leinen',
        ],
        paragraphs: [
          'Die Verbindung kennst du vom Hocker Halden: Drei Beine treffen sich in einer gedrechselten Nabe und verriegeln sich gegenseitig. Der Aufbau dauert fünf Minuten und braucht kein Werkzeug.',
          'Bei 150 cm Höhe fällt das Licht beim Lesen auf dem Sofa über deine Schulter. Das Kabel läuft durch das hintere Bein und hängt nicht im Blick.',
        ],
      },
    ),
    specs: [
      spec('material', 'Solid oak or walnut, linen, steel', 'Massive Eiche oder Nussbaum, Leinen, Stahl'),
      spec('dimensions', '19.7 in wide, 59 in tall (50 × 150 cm)', 'Ø 50 cm, Höhe 150 cm'),
      spec(
        'bulb',
        'E26 (US) or E27 (EU), max. 12 W LED, not included',
        'E27, max. 12 W LED, nicht enthalten',
      ),
      spec('weight', '9.9 lb (4.5 kg)', '4,5 kg'),
      spec('care', 'Oil the wood once a year', 'Holz einmal im Jahr ölen'),
      spec('origin', 'Estonia', 'Estland'),
    ],
    categories: ['lighting'],
    attributes: { material: ['wood', 'linen', 'steel'], origin: ['estonia'], place: ['living-room'] },
    publishedDaysAgo: 171,
    taxClass: 'standard',
    options: [option('wood', [oak, colors.walnut])],
    variants: variantsOf({ weightG: 6800, dimensionsMm: cm(112, 42, 24), lowStockThreshold: 3 }, [
      {
        sku: 'LGT-HALDEN-FLR-OAK',
        optionCodes: ['oak'],
        priceUsdMinor: 32900,
        priceEurMinor: 30900,
        stock: 9,
        costUsdMinor: 12800,
      },
      {
        sku: 'LGT-HALDEN-FLR-WALNUT',
        optionCodes: ['walnut'],
        priceUsdMinor: 36900,
        priceEurMinor: 34900,
        stock: 4,
        costUsdMinor: 14600,
      },
    ]),
    images: [
      ...shotsOf(
        [oak],
        'Tripod floor lamp in % with linen shade, lit',
        'Dreibein-Stehleuchte in % mit Leinenschirm, eingeschaltet',
      ),
      shot('detail', 'Hub where the three legs meet', 'Nabe, in der sich die drei Beine treffen'),
      ...shotsOf(
        [colors.walnut],
        'Tripod floor lamp in % with linen shade, lit',
        'Dreibein-Stehleuchte in % mit Leinenschirm, eingeschaltet',
      ),
    ],
  },
  {
    slug: 'tern-desk-lamp',
    title: t('Tern desk lamp', 'Schreibtischleuchte Tern'),
    subtitle: t('Jointed arm, dimmable task light', 'Gelenkarm mit dimmbarem Arbeitslicht'),
    description: t(
      {
        highlights: ['Arm reaches 22 in (55 cm)', 'Dims in steps down to 5 %', 'Stays where you leave it'],
        paragraphs: [
          'Two springless joints hold the arm by friction and can be retightened with a coin. The head turns all the way around, so the light can also go to the wall.',
          'Color temperature is 3,000 K with a color rendering of 95: pencil, ink and skin look as they do by the window. The diode module can be exchanged by any electrician.',
        ],
      },
      {
        highlights: [
          'Arm reicht 55 cm weit',
          'Stufenweise dimmbar bis 5 %',
          'Bleibt stehen, wo du ihn lässt',
        ],
        paragraphs: [
          'Zwei Gelenke ohne Federn halten den Arm durch Reibung, nachziehen kannst du sie mit einer Münze. Der Kopf dreht sich einmal rundum, das Licht kann also auch an die Wand.',
          'Bei 3.000 K und einem Farbwiedergabeindex von 95 sehen Bleistift, Tinte und Haut aus wie am Fenster. Das LED-Modul kann jeder Elektriker tauschen.',
        ],
      },
    ),
    specs: [
      spec('material', 'Steel, powder-coated', 'Stahl, pulverbeschichtet'),
      spec('dimensions', 'Base 7 in (18 cm), up to 20.5 in (52 cm) tall', 'Fuß Ø 18 cm, bis 52 cm hoch'),
      spec('light', 'LED 7 W, 3,000 K, CRI 95, 600 lm', 'LED 7 W, 3.000 K, CRI 95, 600 lm'),
      spec('cable', '6.5 ft (2 m)', '2 m'),
      spec('weight', '4.2 lb (1.9 kg)', '1,9 kg'),
      spec('origin', 'Germany', 'Deutschland'),
    ],
    categories: ['table-lamps'],
    attributes: { material: ['steel'], origin: ['germany'], place: ['study'] },
    publishedDaysAgo: 340,
    taxClass: 'standard',
    options: [option('color', [black, white])],
    variants: variantsOf(
      {
        priceUsdMinor: 11900,
        priceEurMinor: 10900,
        compareAtUsdMinor: 14900,
        compareAtEurMinor: 13900,
        weightG: 2600,
        dimensionsMm: cm(42, 22, 22),
        lowStockThreshold: 5,
        costUsdMinor: 4700,
      },
      [
        { sku: 'LGT-TERN-BLACK', optionCodes: ['black'], stock: 23 },
        { sku: 'LGT-TERN-WHITE', optionCodes: ['white'], stock: 14 },
      ],
    ),
    images: [
      ...shotsOf([black], 'Desk lamp with a jointed arm in %', 'Schreibtischleuchte mit Gelenkarm in %'),
      shot('detail', 'Head of the lamp and the upper joint', 'Leuchtenkopf und oberes Gelenk'),
      ...shotsOf([white], 'Desk lamp with a jointed arm in %', 'Schreibtischleuchte mit Gelenkarm in %'),
    ],
  },
]
