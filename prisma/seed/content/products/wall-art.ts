import { colors } from '../colors'
import { choice, cm, option, shot, shotsOf, spec, t, variantsOf } from '../define'
import type { ProductContent } from '../types'

const { black, oak } = colors

const printSizes = [choice('30', '12 × 16 in', '30 × 40 cm'), choice('50', '20 × 28 in', '50 × 70 cm')]
const framing = [choice('framed', 'Oak frame', 'Eichenrahmen'), choice('print', 'Print only', 'Nur Druck')]

export const wallArt: ProductContent[] = [
  {
    slug: 'low-tide-print',
    title: t('Low Tide print', 'Kunstdruck Low Tide'),
    subtitle: t('Screen print in four colors', 'Siebdruck in vier Farben'),
    description: t(
      {
        highlights: [
          'Edition of 300, numbered',
          'Screen-printed on 250 g cotton paper',
          'With or without oak frame',
        ],
        paragraphs: [
          'Mud flats, a strip of water, a sun that could be going either way. Anna Tideland cuts her stencils by hand and prints one color a day.',
          'Framed prints sit behind acrylic glass with a 3 cm margin of paper. The print alone is shipped flat between boards, never rolled.',
        ],
      },
      {
        highlights: [
          'Auflage 300, nummeriert',
          'Siebdruck auf 250-g-Baumwollpapier',
          'Mit oder ohne Eichenrahmen',
        ],
        paragraphs: [
          'Watt, ein Streifen Wasser, eine Sonne, die kommt oder geht. Anna Tideland schneidet ihre Schablonen von Hand und druckt eine Farbe am Tag.',
          'Gerahmte Drucke liegen mit 3 cm Papierrand hinter Acrylglas. Ohne Rahmen verschicken wir flach zwischen Pappen, nie gerollt.',
        ],
      },
    ),
    specs: [
      spec('material', 'Cotton paper; frame of solid oak', 'Baumwollpapier; Rahmen aus massiver Eiche'),
      spec('dimensions', '12 × 16 in (30 × 40 cm) or 20 × 28 in (50 × 70 cm)', '30 × 40 cm oder 50 × 70 cm'),
      spec('weight', 'Framed 2.2 / 5.3 lb (1 / 2.4 kg)', 'Gerahmt 1 / 2,4 kg'),
      spec('care', 'Keep out of direct sun', 'Vor direkter Sonne schützen'),
      spec('origin', 'Germany', 'Deutschland'),
    ],
    categories: ['wall-art'],
    attributes: {
      material: ['paper', 'wood'],
      origin: ['germany'],
      place: ['living-room', 'bedroom', 'hallway'],
    },
    publishedDaysAgo: 204,
    taxClass: 'standard',
    options: [option('frame', framing), option('size', printSizes)],
    variants: variantsOf({ lowStockThreshold: 4 }, [
      {
        sku: 'ART-LOWTIDE-FRM-30',
        optionCodes: ['framed', '30'],
        priceUsdMinor: 9800,
        priceEurMinor: 8990,
        weightG: 1700,
        dimensionsMm: cm(46, 36, 6),
        stock: 18,
        costUsdMinor: 3600,
      },
      {
        sku: 'ART-LOWTIDE-FRM-50',
        optionCodes: ['framed', '50'],
        priceUsdMinor: 16800,
        priceEurMinor: 15500,
        weightG: 3900,
        dimensionsMm: cm(77, 57, 7),
        stock: 9,
        costUsdMinor: 6300,
      },
      {
        sku: 'ART-LOWTIDE-PRT-30',
        optionCodes: ['print', '30'],
        priceUsdMinor: 4800,
        priceEurMinor: 4490,
        weightG: 320,
        dimensionsMm: cm(44, 34, 1),
        stock: 44,
        costUsdMinor: 1300,
      },
      {
        sku: 'ART-LOWTIDE-PRT-50',
        optionCodes: ['print', '50'],
        priceUsdMinor: 8200,
        priceEurMinor: 7490,
        weightG: 620,
        dimensionsMm: cm(74, 54, 1),
        stock: 31,
        costUsdMinor: 2300,
      },
    ]),
    images: [
      shot(
        'main',
        'Framed abstract seascape with a low sun',
        'Gerahmtes abstraktes Meeresbild mit tiefer Sonne',
      ),
      shot(
        'detail',
        'Layers of ink and the edge of the oak frame',
        'Farbschichten und Kante des Eichenrahmens',
      ),
    ],
  },
  {
    slug: 'two-hills-print',
    title: t('Two Hills print', 'Kunstdruck Two Hills'),
    subtitle: t('Landscape in greens and ochre', 'Landschaft in Grün und Ocker'),
    description: t(
      {
        highlights: [
          'Pigment print, lightfast for 80 years',
          'Matte paper without glare',
          'With or without oak frame',
        ],
        paragraphs: [
          'Painted in gouache above the Mosel in one afternoon and never corrected. The print keeps the brush ridges; from a step away you would not tell it from paper and paint.',
          'The motif is calm enough for a bedroom. Hung in a row with Low Tide it needs about a hand of distance.',
        ],
      },
      {
        highlights: [
          'Pigmentdruck, 80 Jahre lichtecht',
          'Mattes Papier ohne Spiegelung',
          'Mit oder ohne Eichenrahmen',
        ],
        paragraphs: [
          'An einem Nachmittag über der Mosel mit Gouache gemalt und nie korrigiert. Der Druck zeigt die Pinselgrate; einen Schritt entfernt hältst du ihn für das Original.',
          'Das Motiv ist ruhig genug fürs Schlafzimmer. Neben Low Tide gehängt, braucht es etwa eine Handbreit Abstand.',
        ],
      },
    ),
    specs: [
      spec(
        'material',
        'Matte art paper, 230 g/m²; frame of solid oak',
        'Mattes Kunstdruckpapier, 230 g/m²; Rahmen aus massiver Eiche',
      ),
      spec('dimensions', '12 × 16 in (30 × 40 cm) or 20 × 28 in (50 × 70 cm)', '30 × 40 cm oder 50 × 70 cm'),
      spec('weight', 'Framed 2.2 / 5.3 lb (1 / 2.4 kg)', 'Gerahmt 1 / 2,4 kg'),
      spec('origin', 'Germany', 'Deutschland'),
    ],
    categories: ['wall-art'],
    attributes: {
      material: ['paper', 'wood'],
      origin: ['germany'],
      place: ['living-room', 'bedroom', 'hallway'],
    },
    publishedDaysAgo: 43,
    taxClass: 'standard',
    options: [option('frame', framing), option('size', printSizes)],
    variants: variantsOf({ lowStockThreshold: 4 }, [
      {
        sku: 'ART-HILLS-FRM-30',
        optionCodes: ['framed', '30'],
        priceUsdMinor: 8800,
        priceEurMinor: 7990,
        weightG: 1700,
        dimensionsMm: cm(46, 36, 6),
        stock: 21,
        costUsdMinor: 3200,
      },
      {
        sku: 'ART-HILLS-FRM-50',
        optionCodes: ['framed', '50'],
        priceUsdMinor: 14800,
        priceEurMinor: 13500,
        weightG: 3900,
        dimensionsMm: cm(77, 57, 7),
        stock: 13,
        costUsdMinor: 5600,
      },
      {
        sku: 'ART-HILLS-PRT-30',
        optionCodes: ['print', '30'],
        priceUsdMinor: 3400,
        priceEurMinor: 2990,
        weightG: 320,
        dimensionsMm: cm(44, 34, 1),
        stock: 60,
        costUsdMinor: 700,
      },
      {
        sku: 'ART-HILLS-PRT-50',
        optionCodes: ['print', '50'],
        priceUsdMinor: 5800,
        priceEurMinor: 5290,
        weightG: 620,
        dimensionsMm: cm(74, 54, 1),
        stock: 38,
        costUsdMinor: 1250,
      },
    ]),
    images: [
      shot('main', 'Framed print of two rounded hills', 'Gerahmter Druck mit zwei runden Hügeln'),
      shot('detail', 'Brush texture where the two hills meet', 'Pinselstruktur, wo sich die Hügel treffen'),
    ],
  },
  {
    slug: 'three-pears-print',
    title: t('Three Pears print', 'Kunstdruck Three Pears'),
    subtitle: t('Still life, sold without frame', 'Stillleben, ohne Rahmen'),
    description: t(
      {
        highlights: ['Linocut in two blocks', 'Edition of 90, signed', '12 × 16 in (30 × 40 cm)'],
        paragraphs: [
          'Cut in lino and pulled on a hand press, which leaves the ink slightly uneven inside the pears. Each sheet is signed in pencil at the lower edge.',
          'The edition is nearly gone. When it is, it is: the blocks have been canceled.',
        ],
      },
      {
        highlights: ['Linolschnitt von zwei Platten', 'Auflage 90, signiert', '30 × 40 cm'],
        paragraphs: [
          'In Linoleum geschnitten und auf der Handpresse gedruckt, deshalb liegt die Farbe in den Birnen etwas ungleich. Jedes Blatt ist unten mit Bleistift signiert.',
          'Die Auflage ist fast vergriffen. Danach kommt nichts mehr: Die Platten sind entwertet.',
        ],
      },
    ),
    specs: [
      spec('paper', 'Japanese paper, 80 g/m²', 'Japanpapier, 80 g/m²'),
      spec('dimensions', '12 × 16 in (30 × 40 cm)', '30 × 40 cm'),
      spec('care', 'Keep out of direct sun', 'Vor direkter Sonne schützen'),
      spec('origin', 'Germany', 'Deutschland'),
    ],
    categories: ['wall-art', 'gifts'],
    attributes: { material: ['paper'], origin: ['germany'], place: ['kitchen', 'dining-room'] },
    publishedDaysAgo: 262,
    taxClass: 'standard',
    options: [],
    variants: variantsOf({}, [
      {
        sku: 'ART-PEARS-30',
        optionCodes: [],
        priceUsdMinor: 7200,
        priceEurMinor: 6690,
        weightG: 300,
        dimensionsMm: cm(44, 34, 1),
        stock: 0,
        lowStockThreshold: 3,
        costUsdMinor: 2900,
      },
    ]),
    images: [
      shot(
        'main',
        'Linocut of three pears on cream paper',
        'Linolschnitt mit drei Birnen auf cremefarbenem Papier',
      ),
      shot('detail', 'Uneven ink inside a pear', 'Ungleichmäßiger Farbauftrag in einer Birne'),
    ],
  },
  {
    slug: 'minute-wall-clock',
    title: t('Minute wall clock', 'Wanduhr Minute'),
    subtitle: t('Silent clock with sixty marks', 'Lautlose Uhr mit sechzig Strichen'),
    description: t(
      {
        highlights: [
          'Sweeping movement, no ticking',
          '11.8 in (30 cm), readable across a kitchen',
          'One AA battery lasts about 18 months',
        ],
        paragraphs: [
          'Sixty marks, two hands, no numbers. You read the angle, as on the clock in a train station. The rim is bent from one strip of wood and closed with a finger joint at six.',
          'The movement glides instead of stepping and cannot be heard from 8 in (20 cm) away. Screw and plug are included.',
        ],
      },
      {
        highlights: [
          'Schleichendes Werk, kein Ticken',
          '30 cm, quer durch die Küche lesbar',
          'Eine AA-Batterie hält rund 18 Monate',
        ],
        paragraphs: [
          'Sechzig Striche, zwei Zeiger, keine Zahlen. Du liest den Winkel, wie am Bahnhof. Der Rand ist aus einem Holzstreifen gebogen und bei der Sechs verzinkt.',
          'Das Werk gleitet, statt zu springen, und ist aus 20 cm Entfernung nicht mehr zu hören. Schraube und Dübel liegen bei.',
        ],
      },
    ),
    specs: [
      spec(
        'material',
        'Oak veneer or black ash, mineral glass',
        'Eichenfurnier oder schwarze Esche, Mineralglas',
      ),
      spec('dimensions', '11.8 in wide, 1.8 in deep (30 × 4.5 cm)', 'Ø 30 cm, Tiefe 4,5 cm'),
      spec('battery', 'One AA, not included', '1 × AA, nicht enthalten'),
      spec('weight', '1.9 lb (850 g)', '850 g'),
      spec('origin', 'Germany', 'Deutschland'),
    ],
    categories: ['wall-art', 'gifts'],
    attributes: {
      material: ['wood', 'glass'],
      origin: ['germany'],
      place: ['kitchen', 'living-room', 'study'],
    },
    featured: true,
    publishedDaysAgo: 115,
    taxClass: 'standard',
    options: [option('color', [oak, black])],
    variants: variantsOf(
      {
        priceUsdMinor: 8400,
        priceEurMinor: 7790,
        weightG: 1250,
        dimensionsMm: cm(34, 34, 8),
        lowStockThreshold: 5,
        costUsdMinor: 2850,
      },
      [
        { sku: 'ART-MINUTE-OAK', optionCodes: ['oak'], stock: 24 },
        { sku: 'ART-MINUTE-BLACK', optionCodes: ['black'], stock: 19 },
      ],
    ),
    images: [
      ...shotsOf(
        [oak],
        'Round wall clock with a rim in % and two hands',
        'Runde Wanduhr mit Rand in % und zwei Zeigern',
      ),
      shot('detail', 'Marks and hand of the clock, close up', 'Striche und Zeiger der Uhr, Nahaufnahme'),
      ...shotsOf(
        [black],
        'Round wall clock with a rim in % and two hands',
        'Runde Wanduhr mit Rand in % und zwei Zeigern',
      ),
    ],
  },
  {
    slug: 'pool-mirror',
    title: t('Pool round mirror', 'Runder Spiegel Pool'),
    subtitle: t('Frameless glass on an oak ring', 'Rahmenloses Glas auf Eichenring'),
    description: t(
      {
        highlights: ['Floats 2 cm off the wall', 'Polished edge, safety film on the back', 'Three diameters'],
        paragraphs: [
          'The oak ring sits behind the glass and is smaller, so the mirror seems to hover and throws a thin shadow. One screw holds it and lets you turn it level.',
          'Small hangs in a hallway, medium over a washbasin, large over a sideboard. Silver and edge are sealed against damp.',
        ],
      },
      {
        highlights: [
          'Schwebt 2 cm vor der Wand',
          'Polierte Kante, Splitterschutz auf der Rückseite',
          'Drei Durchmesser',
        ],
        paragraphs: [
          'Der Eichenring sitzt kleiner hinter dem Glas, der Spiegel scheint zu schweben und wirft einen schmalen Schatten. Eine einzige Schraube hält ihn, ausrichten kannst du ihn durch Drehen.',
          'Klein für den Flur, mittel überm Waschbecken, groß überm Sideboard. Silberschicht und Kante sind gegen Feuchtigkeit versiegelt.',
        ],
      },
    ),
    specs: [
      spec('material', 'Mirror glass 5 mm, solid oak', 'Spiegelglas 5 mm, massive Eiche'),
      spec('dimensions', '17.7 / 23.6 / 31.5 in (45 / 60 / 80 cm) wide', 'Ø 45 / 60 / 80 cm'),
      spec('weight', '6 / 10.6 / 18.7 lb (2.7 / 4.8 / 8.5 kg)', '2,7 / 4,8 / 8,5 kg'),
      spec('origin', 'Poland', 'Polen'),
    ],
    categories: ['wall-art'],
    attributes: {
      material: ['glass', 'wood'],
      origin: ['poland'],
      place: ['hallway', 'bathroom', 'bedroom'],
    },
    publishedDaysAgo: 233,
    taxClass: 'standard',
    options: [
      option('size', [
        choice('45', '17.7 in', '45 cm'),
        choice('60', '23.6 in', '60 cm'),
        choice('80', '31.5 in', '80 cm'),
      ]),
    ],
    variants: variantsOf({ lowStockThreshold: 3 }, [
      {
        sku: 'ART-POOL-45',
        optionCodes: ['45'],
        priceUsdMinor: 9800,
        priceEurMinor: 8990,
        weightG: 3900,
        dimensionsMm: cm(52, 52, 9),
        stock: 16,
        costUsdMinor: 3500,
      },
      {
        sku: 'ART-POOL-60',
        optionCodes: ['60'],
        priceUsdMinor: 13900,
        priceEurMinor: 12900,
        weightG: 6400,
        dimensionsMm: cm(67, 67, 9),
        stock: 14,
        costUsdMinor: 5100,
      },
      {
        sku: 'ART-POOL-80',
        optionCodes: ['80'],
        priceUsdMinor: 19800,
        priceEurMinor: 18500,
        weightG: 10900,
        dimensionsMm: cm(87, 87, 10),
        stock: 5,
        costUsdMinor: 7600,
      },
    ]),
    images: [
      shot(
        'main',
        'Round frameless mirror reflecting a window',
        'Runder rahmenloser Spiegel, in dem sich ein Fenster spiegelt',
      ),
      shot(
        'detail',
        'Polished edge and the oak ring behind the glass',
        'Polierte Kante und Eichenring hinter dem Glas',
      ),
    ],
  },
  {
    slug: 'ledge-picture-shelf',
    title: t('Ledge picture shelf', 'Bilderleiste Ledge'),
    subtitle: t('Slim oak shelf with a groove', 'Schmale Eichenleiste mit Nut'),
    description: t(
      {
        highlights: [
          'Holds frames, postcards and small vases',
          'Groove stops pictures from slipping',
          'Hidden fixing',
        ],
        paragraphs: [
          '10 cm deep: enough for a frame with a book leaning in front, too little to collect clutter. The front lip is 1.5 cm high and rounded.',
          'Two keyhole plates are let into the back. Drill two holes, hang it up, done; the drilling template is printed on the box.',
        ],
      },
      {
        highlights: [
          'Für Rahmen, Postkarten und kleine Vasen',
          'Nut hält Bilder in Position',
          'Unsichtbare Befestigung',
        ],
        paragraphs: [
          '10 cm tief: genug für einen Rahmen mit einem Buch davor, zu wenig, um Kram zu sammeln. Die vordere Kante ist 1,5 cm hoch und gerundet.',
          'In der Rückseite sitzen zwei Schlüssellochbleche. Zwei Löcher bohren, einhängen, fertig; die Bohrschablone ist auf den Karton gedruckt.',
        ],
      },
    ),
    specs: [
      spec('material', 'Solid oak, oiled', 'Massive Eiche, geölt'),
      spec(
        'dimensions',
        '23.6 or 35.4 in wide, 3.9 in deep (60 or 90 × 10 cm)',
        '60 oder 90 cm breit, 10 cm tief',
      ),
      spec('load', 'Up to 13 lb (6 kg)', 'Bis 6 kg'),
      spec('origin', 'Estonia', 'Estland'),
    ],
    categories: ['wall-art', 'furniture'],
    attributes: { material: ['wood'], origin: ['estonia'], place: ['living-room', 'hallway', 'study'] },
    publishedDaysAgo: 292,
    taxClass: 'standard',
    options: [option('size', [choice('60', '23.6 in', '60 cm'), choice('90', '35.4 in', '90 cm')])],
    variants: variantsOf({ lowStockThreshold: 5 }, [
      {
        sku: 'ART-LEDGE-60',
        optionCodes: ['60'],
        priceUsdMinor: 4200,
        priceEurMinor: 3890,
        compareAtUsdMinor: 4900,
        compareAtEurMinor: 4590,
        weightG: 1300,
        dimensionsMm: cm(64, 13, 6),
        stock: 30,
        costUsdMinor: 1400,
      },
      {
        sku: 'ART-LEDGE-90',
        optionCodes: ['90'],
        priceUsdMinor: 5600,
        priceEurMinor: 5190,
        compareAtUsdMinor: 6600,
        compareAtEurMinor: 6190,
        weightG: 1900,
        dimensionsMm: cm(94, 13, 6),
        stock: 22,
        costUsdMinor: 1900,
      },
    ]),
    images: [
      shot(
        'main',
        'Oak ledge with two small pictures and a vase',
        'Eichenleiste mit zwei kleinen Bildern und einer Vase',
      ),
      shot('detail', 'Groove and rounded lip of the ledge', 'Nut und gerundete Kante der Leiste'),
    ],
  },
]
