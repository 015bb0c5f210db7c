import { colors } from '../colors'
import { choice, cm, option, shot, shotsOf, spec, t, variantsOf } from '../define'
import type { ProductContent } from '../types'

const { black, brass, cream, honey, oak, rust, sage, walnut } = colors

export const candles: ProductContent[] = [
  {
    slug: 'hearth-candle',
    title: t('Hearth scented candle', 'Duftkerze Hearth'),
    subtitle: t(
      'Rapeseed wax in a reusable stoneware cup',
      'Rapswachs im wiederverwendbaren Steinzeugbecher',
    ),
    description: t(
      {
        highlights: [
          'About 45 hours',
          'Rapeseed wax, cotton wick, no paraffin',
          'The cup goes on as a tumbler',
        ],
        paragraphs: [
          'Four scents, each made of three notes and not one more. Fig leaf is green and a little milky; cedar smoke smells of a stove the morning after; sea salt is mineral and dry; orange blossom is the brightest of the four.',
          'Burn it for two hours the first time, until the whole surface is liquid, and it will melt evenly from then on. When 5 mm of wax are left, pour hot water in, lift out the rest and wash the cup.',
        ],
      },
      {
        highlights: [
          'Rund 45 Stunden',
          'Rapswachs und Baumwolldocht, ohne Paraffin',
          'Der Becher dient danach als Trinkbecher',
        ],
        paragraphs: [
          'Vier Düfte aus je drei Noten, mehr nicht. Feigenblatt ist grün und etwas milchig; Zedernrauch riecht nach Ofen am Morgen danach; Meersalz ist mineralisch und trocken; Orangenblüte ist der hellste der vier.',
          'Lass die Kerze beim ersten Mal zwei Stunden brennen, bis die ganze Oberfläche flüssig ist, dann schmilzt sie auch später gleichmäßig. Sind noch 5 mm Wachs übrig, gieß heißes Wasser hinein, nimm den Rest heraus und spül den Becher.',
        ],
      },
    ),
    specs: [
      spec('material', 'Rapeseed wax, essential oils, stoneware', 'Rapswachs, ätherische Öle, Steinzeug'),
      spec('dimensions', '3.1 in wide, 3.5 in tall (8 × 9 cm)', 'Ø 8 cm, Höhe 9 cm'),
      spec('weight', '7 oz (200 g) of wax', '200 g Wachs'),
      spec('burnTime', 'About 45 hours', 'Rund 45 Stunden'),
      spec('care', 'Trim the wick to ¼ in (5 mm)', 'Docht auf 5 mm kürzen'),
      spec('origin', 'Germany', 'Deutschland'),
    ],
    categories: ['scented-candles', 'gifts'],
    attributes: {
      material: ['wax', 'ceramic'],
      origin: ['germany'],
      place: ['living-room', 'bedroom', 'bathroom'],
    },
    featured: true,
    publishedDaysAgo: 268,
    taxClass: 'standard',
    options: [
      option('scent', [
        choice('fig', 'Fig leaf', 'Feigenblatt'),
        choice('cedar', 'Cedar smoke', 'Zedernrauch'),
        choice('salt', 'Sea salt', 'Meersalz'),
        choice('orange', 'Orange blossom', 'Orangenblüte'),
      ]),
    ],
    variants: variantsOf(
      {
        priceUsdMinor: 3400,
        priceEurMinor: 3190,
        weightG: 620,
        dimensionsMm: cm(10, 10, 12),
        lowStockThreshold: 10,
        costUsdMinor: 980,
      },
      [
        { sku: 'CDL-HEARTH-FIG', optionCodes: ['fig'], stock: 74 },
        { sku: 'CDL-HEARTH-CEDAR', optionCodes: ['cedar'], stock: 58 },
        { sku: 'CDL-HEARTH-SALT', optionCodes: ['salt'], stock: 41 },
        { sku: 'CDL-HEARTH-ORANGE', optionCodes: ['orange'], stock: 0 },
      ],
    ),
    images: [
      shot(
        'main',
        'Lit candle in a sand-colored stoneware cup',
        'Brennende Kerze im sandfarbenen Steinzeugbecher',
      ),
      shot('detail', 'Flame and wax from close up', 'Flamme und Wachs aus der Nähe'),
    ],
  },
  {
    slug: 'beeswax-dinner-candles',
    title: t('Beeswax dinner candles', 'Tafelkerzen aus Bienenwachs'),
    subtitle: t('Six hand-dipped tapers', 'Sechs handgezogene Stabkerzen'),
    description: t(
      {
        highlights: [
          'Pure beeswax, smells faintly of honey',
          'Burn for about 8 hours each',
          '0.9 in (22 mm) foot fits standard holders',
        ],
        paragraphs: [
          'Each pair hangs on one wick and is dipped about thirty times. That makes the rings you see at the foot, like in a tree. Natural ones keep the color of the wax; cream is sun-bleached, rust is dyed with iron oxide.',
          'Beeswax gets a pale bloom in the cold. Rub it off with a soft cloth or leave it. Keep tapers lying flat and away from the radiator.',
        ],
      },
      {
        highlights: [
          'Reines Bienenwachs, leichter Honigduft',
          'Brenndauer je rund 8 Stunden',
          '22-mm-Fuß passt in übliche Halter',
        ],
        paragraphs: [
          'Je zwei Kerzen hängen an einem Docht und werden etwa dreißig Mal getaucht. Daher die Ringe am Fuß, wie bei einem Baum. Honig zeigt die Farbe des Wachses, Creme ist in der Sonne gebleicht, Rost mit Eisenoxid gefärbt.',
          'In der Kälte bekommt Bienenwachs einen hellen Schleier. Reib ihn mit einem weichen Tuch weg oder lass ihn. Lagere die Kerzen liegend und nicht an der Heizung.',
        ],
      },
    ),
    specs: [
      spec('material', '100 % beeswax, cotton wick', '100 % Bienenwachs, Baumwolldocht'),
      spec('dimensions', '0.9 in wide, 9.8 in tall (2.2 × 25 cm)', 'Ø 2,2 cm, Höhe 25 cm'),
      spec('burnTime', 'About 8 hours each', 'Je rund 8 Stunden'),
      spec('contents', '6 candles', '6 Kerzen'),
      spec('origin', 'Germany', 'Deutschland'),
    ],
    categories: ['candles'],
    attributes: { material: ['wax'], origin: ['germany'], place: ['dining-room'] },
    publishedDaysAgo: 352,
    taxClass: 'standard',
    options: [option('color', [honey, cream, rust])],
    variants: variantsOf(
      {
        priceUsdMinor: 2800,
        priceEurMinor: 2590,
        weightG: 540,
        dimensionsMm: cm(27, 9, 6),
        lowStockThreshold: 10,
        costUsdMinor: 920,
      },
      [
        { sku: 'CDL-TAPER-HONEY', optionCodes: ['honey'], stock: 93 },
        { sku: 'CDL-TAPER-CREAM', optionCodes: ['cream'], stock: 64 },
        { sku: 'CDL-TAPER-RUST', optionCodes: ['rust'], stock: 38 },
      ],
    ),
    images: [
      ...shotsOf([honey], 'Six slim dinner candles in %', 'Sechs schmale Tafelkerzen in %'),
      shot('detail', 'Dipping rings at the foot of the candles', 'Tauchringe am Fuß der Kerzen'),
      ...shotsOf([cream, rust], 'Six slim dinner candles in %', 'Sechs schmale Tafelkerzen in %'),
    ],
  },
  {
    slug: 'column-pillar-candle',
    title: t('Column pillar candle', 'Stumpenkerze Column'),
    subtitle: t('Ribbed pillar in three heights', 'Gerippte Stumpenkerze in drei Höhen'),
    description: t(
      {
        highlights: [
          'Unscented, fine for the dinner table',
          'Burns down inside, the ribs stay',
          'Heights of 4, 6 and 8 in',
        ],
        paragraphs: [
          'The wick is chosen a size smaller than usual, so that the flame hollows the candle from within and the ribbed wall glows. Put it on a plate all the same.',
          'Cast from rapeseed and stearin wax. Three heights together make a quiet group; we like them slightly off center on a tray.',
        ],
      },
      {
        highlights: [
          'Ohne Duft, gut für den Esstisch',
          'Brennt nach innen ab, die Rippen bleiben',
          'Höhen 10, 15 und 20 cm',
        ],
        paragraphs: [
          'Der Docht ist eine Nummer kleiner als üblich. So höhlt die Flamme die Kerze von innen aus, und die gerippte Wand leuchtet. Stell sie trotzdem auf einen Teller.',
          'Gegossen aus Raps- und Stearinwachs. Alle drei Höhen ergeben eine ruhige Gruppe, am schönsten etwas außermittig auf einem Tablett.',
        ],
      },
    ),
    specs: [
      spec('material', 'Rapeseed wax, stearin', 'Rapswachs, Stearin'),
      spec(
        'dimensions',
        '2.8 in wide, 4 / 6 / 8 in tall (7 × 10 / 15 / 20 cm)',
        'Ø 7 cm, Höhe 10 / 15 / 20 cm',
      ),
      spec('burnTime', '30 / 48 / 66 hours', '30 / 48 / 66 Stunden'),
      spec('origin', 'Poland', 'Polen'),
    ],
    categories: ['candles'],
    attributes: { material: ['wax'], origin: ['poland'], place: ['living-room'] },
    publishedDaysAgo: 74,
    taxClass: 'standard',
    options: [
      option('size', [
        choice('10', '4 in', '10 cm'),
        choice('15', '6 in', '15 cm'),
        choice('20', '8 in', '20 cm'),
      ]),
    ],
    variants: variantsOf({ lowStockThreshold: 8 }, [
      {
        sku: 'CDL-COLUMN-10',
        optionCodes: ['10'],
        priceUsdMinor: 1400,
        priceEurMinor: 1290,
        weightG: 380,
        dimensionsMm: cm(9, 9, 12),
        stock: 52,
        costUsdMinor: 410,
      },
      {
        sku: 'CDL-COLUMN-15',
        optionCodes: ['15'],
        priceUsdMinor: 1900,
        priceEurMinor: 1790,
        weightG: 560,
        dimensionsMm: cm(9, 9, 17),
        stock: 47,
        costUsdMinor: 560,
      },
      {
        sku: 'CDL-COLUMN-20',
        optionCodes: ['20'],
        priceUsdMinor: 2400,
        priceEurMinor: 2290,
        weightG: 740,
        dimensionsMm: cm(9, 9, 22),
        stock: 36,
        costUsdMinor: 720,
      },
    ]),
    images: [
      shot(
        'main',
        'Three ribbed pillar candles in different heights',
        'Drei gerippte Stumpenkerzen in verschiedenen Höhen',
      ),
      shot('detail', 'Flame above the ribbed edge', 'Flamme über dem gerippten Rand'),
    ],
  },
  {
    slug: 'turned-candlesticks',
    title: t('Turned candlesticks', 'Gedrechselte Kerzenständer'),
    subtitle: t('Set of three in solid wood', 'Dreier-Set aus Massivholz'),
    description: t(
      {
        highlights: [
          'Three heights, three profiles',
          'Brass cup protects the wood',
          'For tapers with a 0.9 in (22 mm) foot',
        ],
        paragraphs: [
          'Offcuts from the Halden stool become candlesticks: the three pieces in a set come from the same board, so grain and tone match. Each has a lead-free brass cup that lifts out for cleaning.',
          'If wax drips on the wood, let it harden and push it off with a thumbnail. A drop of linseed oil makes the spot disappear.',
        ],
      },
      {
        highlights: [
          'Drei Höhen, drei Profile',
          'Messingeinsatz schützt das Holz',
          'Für Stabkerzen mit 22-mm-Fuß',
        ],
        paragraphs: [
          'Aus den Abschnitten vom Hocker Halden werden Kerzenständer: Die drei Teile eines Sets kommen aus demselben Brett, Maserung und Ton passen also zusammen. Der bleifreie Messingeinsatz lässt sich zum Reinigen herausnehmen.',
          'Tropft Wachs aufs Holz, lass es hart werden und schieb es mit dem Daumennagel weg. Ein Tropfen Leinöl lässt die Stelle verschwinden.',
        ],
      },
    ),
    specs: [
      spec('material', 'Solid oak or walnut, brass', 'Massive Eiche oder Nussbaum, Messing'),
      spec('dimensions', '4 / 6.3 / 8.7 in tall (10 / 16 / 22 cm)', 'Höhe 10 / 16 / 22 cm'),
      spec('weight', '1.5 lb (690 g) the set', '690 g im Set'),
      spec('care', 'Wipe dry, oil now and then', 'Trocken abwischen, gelegentlich ölen'),
      spec('origin', 'Estonia', 'Estland'),
    ],
    categories: ['candle-holders', 'gifts'],
    attributes: { material: ['wood', 'brass'], origin: ['estonia'], place: ['dining-room', 'living-room'] },
    publishedDaysAgo: 158,
    taxClass: 'standard',
    options: [option('wood', [oak, walnut])],
    variants: variantsOf(
      {
        priceUsdMinor: 6200,
        priceEurMinor: 5790,
        weightG: 980,
        dimensionsMm: cm(26, 18, 9),
        lowStockThreshold: 5,
        costUsdMinor: 2050,
      },
      [
        { sku: 'CDL-TURNED-OAK', optionCodes: ['oak'], stock: 20 },
        { sku: 'CDL-TURNED-WALNUT', optionCodes: ['walnut'], stock: 12 },
      ],
    ),
    images: [
      ...shotsOf(
        [oak],
        'Three turned candlesticks in % with candles',
        'Drei gedrechselte Kerzenständer aus % mit Kerzen',
      ),
      shot('detail', 'Brass cup in the top of a candlestick', 'Messingeinsatz oben im Kerzenständer'),
      ...shotsOf(
        [walnut],
        'Three turned candlesticks in % with candles',
        'Drei gedrechselte Kerzenständer aus % mit Kerzen',
      ),
    ],
  },
  {
    slug: 'arc-candle-holder',
    title: t('Arc candle holder', 'Kerzenhalter Arc'),
    subtitle: t('One bent rod for two tapers', 'Ein gebogener Stab für zwei Stabkerzen'),
    description: t(
      {
        highlights: [
          'Bent from a single rod',
          'Stands safely on a steel foot',
          'For two tapers of 0.9 in (22 mm)',
        ],
        paragraphs: [
          'One half circle, two cups, one foot. The rod is bent cold, so it keeps a slight spring; when a truck passes outside, the flames nod.',
          'The foot weighs 2.4 lb (1.1 kg) and has felt underneath. Brass is left raw and darkens with time. For shine, rub it with a little lemon juice and rinse.',
        ],
      },
      {
        highlights: [
          'Aus einem einzigen Stab gebogen',
          'Steht sicher auf einem Stahlfuß',
          'Für zwei Stabkerzen mit 22 mm',
        ],
        paragraphs: [
          'Ein Halbkreis, zwei Tüllen, ein Fuß. Der Stab wird kalt gebogen und federt deshalb ein wenig: Fährt draußen ein Lastwagen vorbei, nicken die Flammen.',
          'Der Fuß wiegt 1,1 kg und hat unten Filz. Das Messing bleibt roh und dunkelt mit der Zeit nach. Wer Glanz mag, reibt es mit etwas Zitronensaft ab und spült nach.',
        ],
      },
    ),
    specs: [
      spec('material', 'Raw brass or powder-coated steel', 'Rohes Messing oder pulverbeschichteter Stahl'),
      spec('dimensions', '9.4 in wide, 7.9 in tall (24 × 20 cm)', '24 cm breit, 20 cm hoch'),
      spec('weight', '3.1 lb (1.4 kg)', '1,4 kg'),
      spec('origin', 'Germany', 'Deutschland'),
    ],
    categories: ['candle-holders'],
    attributes: { material: ['brass', 'steel'], origin: ['germany'], place: ['dining-room', 'living-room'] },
    publishedDaysAgo: 49,
    taxClass: 'standard',
    options: [option('color', [brass, black])],
    variants: variantsOf({ weightG: 1800, dimensionsMm: cm(27, 13, 23), lowStockThreshold: 4 }, [
      {
        sku: 'CDL-ARC-BRASS',
        optionCodes: ['brass'],
        priceUsdMinor: 7400,
        priceEurMinor: 6900,
        stock: 17,
        costUsdMinor: 2700,
      },
      {
        sku: 'CDL-ARC-BLACK',
        optionCodes: ['black'],
        priceUsdMinor: 5800,
        priceEurMinor: 5490,
        stock: 25,
        costUsdMinor: 1900,
      },
    ]),
    images: [
      ...shotsOf(
        [brass],
        'Half-circle candle holder in % with two candles',
        'Halbrunder Kerzenhalter in % mit zwei Kerzen',
      ),
      shot('detail', 'Cup of the holder with a burning candle', 'Tülle des Halters mit brennender Kerze'),
      ...shotsOf(
        [black],
        'Half-circle candle holder in % with two candles',
        'Halbrunder Kerzenhalter in % mit zwei Kerzen',
      ),
    ],
  },
  {
    slug: 'plume-incense-bowl',
    title: t('Plume incense bowl', 'Räucherschale Plume'),
    subtitle: t('Stoneware bowl with twenty sticks', 'Steinzeugschale mit zwanzig Stäbchen'),
    description: t(
      {
        highlights: [
          'Bowl catches all the ash',
          'Twenty sticks of hinoki and sandalwood',
          'Each burns for about 25 minutes',
        ],
        paragraphs: [
          'The stick leans in a hole in the middle of the bowl and drops its ash inside the rim. Afterward, tip it out and wipe with a dry cloth.',
          'The sticks come from a family workshop on Awaji Island and contain wood powder and resin, no perfume. Open a window while they burn.',
        ],
      },
      {
        highlights: [
          'Die Schale fängt die ganze Asche auf',
          'Zwanzig Stäbchen aus Hinoki und Sandelholz',
          'Jedes brennt etwa 25 Minuten',
        ],
        paragraphs: [
          'Das Stäbchen steckt schräg in der Mitte der Schale, die Asche fällt innerhalb des Rands. Danach ausleeren und trocken auswischen.',
          'Die Stäbchen kommen aus einem Familienbetrieb auf der Insel Awaji und bestehen aus Holzpulver und Harz, ohne Parfüm. Öffne beim Abbrennen ein Fenster.',
        ],
      },
    ),
    specs: [
      spec(
        'material',
        'Stoneware; sticks of wood powder and resin',
        'Steinzeug; Stäbchen aus Holzpulver und Harz',
      ),
      spec('dimensions', 'Bowl 4.7 in wide, 1.2 in tall (12 × 3 cm)', 'Schale Ø 12 cm, Höhe 3 cm'),
      spec('contents', '1 bowl, 20 sticks', '1 Schale, 20 Stäbchen'),
      spec('origin', 'Portugal (bowl), Japan (sticks)', 'Portugal (Schale), Japan (Stäbchen)'),
    ],
    categories: ['scented-candles', 'gifts'],
    attributes: { material: ['ceramic'], origin: ['portugal', 'japan'], place: ['living-room', 'bedroom'] },
    publishedDaysAgo: 131,
    taxClass: 'standard',
    options: [option('color', [sage])],
    variants: variantsOf({}, [
      {
        sku: 'CDL-PLUME-SAGE',
        optionCodes: ['sage'],
        priceUsdMinor: 2900,
        priceEurMinor: 2690,
        compareAtUsdMinor: 3600,
        compareAtEurMinor: 3390,
        weightG: 410,
        dimensionsMm: cm(15, 15, 6),
        stock: 30,
        lowStockThreshold: 6,
        costUsdMinor: 880,
      },
    ]),
    images: [
      ...shotsOf(
        [sage],
        'Incense bowl in % with a smoking stick',
        'Räucherschale in % mit rauchendem Stäbchen',
      ),
      shot('detail', 'Incense stick in the middle of the bowl', 'Räucherstäbchen in der Mitte der Schale'),
    ],
  },
]
