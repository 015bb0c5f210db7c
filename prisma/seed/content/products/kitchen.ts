import { colors } from '../colors'
import { choice, cm, option, shot, shotsOf, spec, t, variantsOf } from '../define'
import type { ProductContent } from '../types'

const { black, flax, moss, oak, slate, steel, walnut } = colors

export const kitchen: ProductContent[] = [
  {
    slug: 'ember-kettle',
    title: t('Ember gooseneck kettle', 'Schwanenhalskessel Ember'),
    subtitle: t('Stovetop kettle for slow pouring', 'Herdkessel zum langsamen Aufgießen'),
    description: t(
      {
        highlights: ['30 oz (900 ml)', 'Thin spout for an even, slow stream', 'Works on induction'],
        paragraphs: [
          'The spout starts low on the body and narrows to 7 mm, so the stream stays steady even when the kettle is nearly empty. A cork-lined lid grip stays cool.',
          'Heats on gas, electric and induction. Descale every few weeks with a spoon of citric acid; the weld inside the spout is polished, so scale does not hold on.',
        ],
      },
      {
        highlights: [
          '900 ml',
          'Schmale Tülle für einen gleichmäßigen, langsamen Strahl',
          'Für Induktion geeignet',
        ],
        paragraphs: [
          'Die Tülle setzt tief am Körper an und läuft auf 7 mm zu, deshalb bleibt der Strahl ruhig, auch wenn der Kessel fast leer ist. Der mit Kork belegte Deckelgriff wird nicht heiß.',
          'Für Gas, Elektro und Induktion. Entkalk ihn alle paar Wochen mit einem Löffel Zitronensäure; die Naht in der Tülle ist poliert, Kalk hält dort schlecht.',
        ],
      },
    ),
    specs: [
      spec('material', 'Stainless steel 18/10, cork', 'Edelstahl 18/10, Kork'),
      spec('dimensions', '11 × 5.9 in, 7.5 in tall (28 × 15 × 19 cm)', '28 × 15 cm, Höhe 19 cm'),
      spec('capacity', '30 oz (900 ml)', '900 ml'),
      spec('heat', 'Gas, electric, induction', 'Gas, Elektro, Induktion'),
      spec('weight', '1.5 lb (680 g)', '680 g'),
      spec('origin', 'Japan', 'Japan'),
    ],
    categories: ['kitchen'],
    attributes: { material: ['steel', 'cork'], origin: ['japan'], place: ['kitchen'] },
    featured: true,
    publishedDaysAgo: 87,
    taxClass: 'standard',
    options: [option('finish', [steel, black])],
    variants: variantsOf({ weightG: 1100, dimensionsMm: cm(30, 18, 22), lowStockThreshold: 5 }, [
      {
        sku: 'KIT-EMBER-STEEL',
        optionCodes: ['steel'],
        priceUsdMinor: 8900,
        priceEurMinor: 8290,
        stock: 31,
        costUsdMinor: 3100,
      },
      {
        sku: 'KIT-EMBER-BLACK',
        optionCodes: ['black'],
        priceUsdMinor: 9500,
        priceEurMinor: 8890,
        stock: 3,
        costUsdMinor: 3350,
      },
    ]),
    images: [
      ...shotsOf([steel], 'Gooseneck kettle, %', 'Schwanenhalskessel, %'),
      shot('detail', 'Narrow spout and lid with cork grip', 'Schmale Tülle und Deckel mit Korkgriff'),
      ...shotsOf([black], 'Gooseneck kettle, %', 'Schwanenhalskessel, %'),
    ],
  },
  {
    slug: 'slow-pour-over-set',
    title: t('Slow pour-over set', 'Handfilter-Set Slow'),
    subtitle: t('Ceramic dripper on a glass carafe', 'Keramikfilter auf Glaskanne'),
    description: t(
      {
        highlights: [
          'Brews up to 20 oz (600 ml)',
          'Takes standard no. 2 cone filters',
          'Wooden collar keeps hands off hot glass',
        ],
        paragraphs: [
          'The dripper has eight straight ribs and one large hole: water runs through at the speed you pour. Start with 15 g of coffee to 250 ml and change from there.',
          'The carafe is laboratory glass and takes boiling water. Slip the oak collar off before it goes in the dishwasher.',
        ],
      },
      {
        highlights: [
          'Für bis zu 600 ml',
          'Passend für Filtertüten Größe 2',
          'Holzmanschette schützt vor heißem Glas',
        ],
        paragraphs: [
          'Der Filter hat acht gerade Rippen und ein großes Loch: Das Wasser läuft so schnell, wie du gießt. Fang mit 15 g Kaffee auf 250 ml an und taste dich von dort weiter.',
          'Die Kanne ist aus Laborglas und verträgt kochendes Wasser. Zieh die Eichenmanschette ab, bevor sie in die Spülmaschine kommt.',
        ],
      },
    ),
    specs: [
      spec('material', 'Stoneware, borosilicate glass, oak', 'Steinzeug, Borosilikatglas, Eiche'),
      spec('dimensions', '5.1 in wide, 9.4 in tall (13 × 24 cm)', 'Ø 13 cm, Höhe 24 cm'),
      spec('capacity', '20 oz (600 ml)', '600 ml'),
      spec('care', 'Dishwasher safe without collar', 'Ohne Manschette spülmaschinenfest'),
      spec('origin', 'Germany', 'Deutschland'),
    ],
    categories: ['kitchen', 'gifts'],
    attributes: { material: ['ceramic', 'glass', 'wood'], origin: ['germany'], place: ['kitchen'] },
    publishedDaysAgo: 199,
    taxClass: 'standard',
    options: [],
    variants: variantsOf({}, [
      {
        sku: 'KIT-SLOW-SET',
        optionCodes: [],
        priceUsdMinor: 5800,
        priceEurMinor: 5490,
        weightG: 1150,
        dimensionsMm: cm(18, 18, 28),
        stock: 39,
        lowStockThreshold: 6,
        costUsdMinor: 1950,
      },
    ]),
    images: [
      shot(
        'main',
        'White coffee dripper on a glass carafe with wooden collar',
        'Weißer Kaffeefilter auf Glaskanne mit Holzmanschette',
      ),
      shot('detail', 'Coffee dripping into the carafe', 'Kaffee in der Kanne unter dem Filter'),
    ],
  },
  {
    slug: 'grain-cutting-board',
    title: t('Grain cutting board', 'Schneidebrett Grain'),
    subtitle: t('Solid oak with a round handle hole', 'Massive Eiche mit rundem Griffloch'),
    description: t(
      {
        highlights: [
          '1 in (2.5 cm) thick, does not warp',
          'Finished with linseed oil, food safe',
          'Both sides usable',
        ],
        paragraphs: [
          'Two or three staves are glued with the grain alternating, which keeps the board flat through years of wet cloths. Edges are broken by hand so that it lifts easily.',
          'Wash it under warm water and let it dry standing. When the wood looks dull, rub in a spoonful of oil and leave it overnight. Knife marks sand out with 180-grit paper.',
        ],
      },
      {
        highlights: [
          '2,5 cm stark, verzieht sich nicht',
          'Mit Leinöl behandelt, lebensmittelecht',
          'Beide Seiten nutzbar',
        ],
        paragraphs: [
          'Zwei oder drei Lamellen werden mit wechselndem Faserverlauf verleimt, so bleibt das Brett auch nach Jahren mit nassen Lappen eben. Die Kanten sind von Hand gebrochen, damit du es gut greifen kannst.',
          'Wasch es warm ab und lass es stehend trocknen. Wirkt das Holz matt, reib einen Löffel Öl ein und lass es über Nacht. Schnittspuren gehen mit 180er Schleifpapier weg.',
        ],
      },
    ),
    specs: [
      spec('material', 'European oak, linseed oil', 'Europäische Eiche, Leinöl'),
      spec(
        'dimensions',
        'Small 11 × 7 in (28 × 18 cm), medium 15 × 9.4 in (38 × 24 cm), large 19 × 12.6 in (48 × 32 cm)',
        'Klein 28 × 18 cm, mittel 38 × 24 cm, groß 48 × 32 cm',
      ),
      spec('weight', '1.8 / 3.3 / 5.5 lb (0.8 / 1.5 / 2.5 kg)', '0,8 / 1,5 / 2,5 kg'),
      spec('care', 'Hand wash, oil when dry', 'Von Hand spülen, bei Bedarf ölen'),
      spec('origin', 'Estonia', 'Estland'),
    ],
    categories: ['kitchen'],
    attributes: { material: ['wood'], origin: ['estonia'], place: ['kitchen'] },
    publishedDaysAgo: 405,
    taxClass: 'standard',
    options: [
      option('size', [
        choice('s', 'Small', 'Klein'),
        choice('m', 'Medium', 'Mittel'),
        choice('l', 'Large', 'Groß'),
      ]),
    ],
    variants: variantsOf({ lowStockThreshold: 6 }, [
      {
        sku: 'KIT-GRAIN-S',
        optionCodes: ['s'],
        priceUsdMinor: 3400,
        priceEurMinor: 3190,
        weightG: 920,
        dimensionsMm: cm(30, 20, 4),
        stock: 42,
        costUsdMinor: 1080,
      },
      {
        sku: 'KIT-GRAIN-M',
        optionCodes: ['m'],
        priceUsdMinor: 5200,
        priceEurMinor: 4890,
        weightG: 1650,
        dimensionsMm: cm(40, 26, 4),
        stock: 35,
        costUsdMinor: 1700,
      },
      {
        sku: 'KIT-GRAIN-L',
        optionCodes: ['l'],
        priceUsdMinor: 7600,
        priceEurMinor: 7190,
        weightG: 2720,
        dimensionsMm: cm(50, 34, 4),
        stock: 16,
        costUsdMinor: 2600,
      },
    ]),
    images: [
      shot(
        'main',
        'Oak cutting board leaning upright, with a smaller one in front',
        'Aufrecht lehnendes Schneidebrett aus Eiche, davor ein kleineres',
      ),
      shot('detail', 'Grain and handle hole of the board', 'Maserung und Griffloch des Bretts'),
    ],
  },
  {
    slug: 'turn-pepper-mill',
    title: t('Turn pepper mill', 'Pfeffermühle Turn'),
    subtitle: t('Ceramic grinder in a turned body', 'Keramikmahlwerk im gedrechselten Körper'),
    description: t(
      {
        highlights: [
          'Ceramic burrs for pepper or salt',
          'Set the grind with the steel nut on top',
          'Ten-year guarantee on the grinder',
        ],
        paragraphs: [
          'The waist is where your hand wants to be. Turn the head, not the body: three turns season a plate. Ceramic does not rust, so the same mill takes coarse salt.',
          'To refill, unscrew the nut and lift off the head. The tall one holds 2.8 oz (80 g) of peppercorns, the short one half of that.',
        ],
      },
      {
        highlights: [
          'Keramikmahlwerk für Pfeffer oder Salz',
          'Mahlgrad über die Stahlmutter oben einstellbar',
          'Zehn Jahre Garantie auf das Mahlwerk',
        ],
        paragraphs: [
          'Die Taille sitzt dort, wo deine Hand sein will. Gedreht wird der Kopf, nicht der Körper: Drei Umdrehungen reichen für einen Teller. Keramik rostet nicht, die Mühle nimmt also auch grobes Salz.',
          'Zum Nachfüllen schraubst du die Mutter ab und hebst den Kopf herunter. In die hohe passen 80 g Pfefferkörner, in die kurze die Hälfte.',
        ],
      },
    ),
    specs: [
      spec(
        'material',
        'Solid oak or walnut, ceramic grinder',
        'Massive Eiche oder Nussbaum, Keramikmahlwerk',
      ),
      spec('dimensions', '6.3 in or 8.7 in tall (16 or 22 cm)', 'Höhe 16 oder 22 cm'),
      spec('weight', '9 / 13 oz (260 / 370 g)', '260 / 370 g'),
      spec('care', 'Dry cloth only', 'Nur trocken abwischen'),
      spec('origin', 'Germany', 'Deutschland'),
    ],
    categories: ['kitchen'],
    attributes: { material: ['wood', 'ceramic'], origin: ['germany'], place: ['kitchen', 'dining-room'] },
    publishedDaysAgo: 288,
    taxClass: 'standard',
    options: [
      option('wood', [oak, walnut]),
      option('size', [choice('16', '6.3 in', '16 cm'), choice('22', '8.7 in', '22 cm')]),
    ],
    variants: [
      ...variantsOf(
        {
          priceUsdMinor: 3800,
          priceEurMinor: 3590,
          weightG: 380,
          dimensionsMm: cm(8, 8, 19),
          lowStockThreshold: 6,
          costUsdMinor: 1250,
        },
        [
          { sku: 'KIT-TURN-OAK-16', optionCodes: ['oak', '16'], stock: 34 },
          { sku: 'KIT-TURN-WALNUT-16', optionCodes: ['walnut', '16'], stock: 28 },
        ],
      ),
      ...variantsOf(
        {
          priceUsdMinor: 4600,
          priceEurMinor: 4290,
          weightG: 500,
          dimensionsMm: cm(8, 8, 25),
          lowStockThreshold: 6,
          costUsdMinor: 1540,
        },
        [
          { sku: 'KIT-TURN-OAK-22', optionCodes: ['oak', '22'], stock: 27 },
          { sku: 'KIT-TURN-WALNUT-22', optionCodes: ['walnut', '22'], stock: 21 },
        ],
      ),
    ],
    images: [
      ...shotsOf([oak], 'Tall and short pepper mill in %', 'Hohe und kurze Pfeffermühle aus %'),
      shot('detail', 'Head of the mill with its steel nut', 'Kopf der Mühle mit Stahlmutter'),
      ...shotsOf([walnut], 'Tall and short pepper mill in %', 'Hohe und kurze Pfeffermühle aus %'),
    ],
  },
  {
    slug: 'flint-salt-cellar',
    title: t('Flint salt cellar', 'Salztopf Flint'),
    subtitle: t('Marble pot with a wooden lid', 'Marmortopf mit Holzdeckel'),
    description: t(
      {
        highlights: [
          'Wide opening for two fingers and a thumb',
          'Stays put when you cook with one hand',
          'Holds 7 oz (200 g) of salt',
        ],
        paragraphs: [
          'Turned from one block of Estremoz marble, with veins that differ from pot to pot. The stone is sealed with wax, so damp salt does not stain it.',
          'The oak lid lies loosely in a groove; push it at one edge and it tips up. Not for vinegar or lemon: acid etches marble.',
        ],
      },
      {
        highlights: [
          'Weite Öffnung für zwei Finger und Daumen',
          'Steht fest, wenn du nur eine Hand frei hast',
          'Für 200 g Salz',
        ],
        paragraphs: [
          'Aus einem Block Estremoz-Marmor gedreht, jede Äderung ist anders. Der Stein ist gewachst, feuchtes Salz hinterlässt also keine Flecken.',
          'Der Eichendeckel liegt lose in einer Nut; drückst du auf eine Kante, kippt er auf. Nichts für Essig oder Zitrone: Säure greift Marmor an.',
        ],
      },
    ),
    specs: [
      spec('material', 'Marble, oak', 'Marmor, Eiche'),
      spec('dimensions', '3.9 in wide, 2.8 in tall (10 × 7 cm)', 'Ø 10 cm, Höhe 7 cm'),
      spec('weight', '2 lb (900 g)', '900 g'),
      spec('care', 'Wipe with a damp cloth', 'Feucht abwischen'),
      spec('origin', 'Portugal', 'Portugal'),
    ],
    categories: ['kitchen', 'gifts'],
    attributes: { material: ['marble', 'wood'], origin: ['portugal'], place: ['kitchen', 'dining-room'] },
    publishedDaysAgo: 120,
    taxClass: 'standard',
    options: [],
    variants: variantsOf({}, [
      {
        sku: 'KIT-FLINT-SALT',
        optionCodes: [],
        priceUsdMinor: 3200,
        priceEurMinor: 2990,
        weightG: 1080,
        dimensionsMm: cm(13, 13, 10),
        stock: 2,
        lowStockThreshold: 5,
        costUsdMinor: 1120,
      },
    ]),
    images: [
      shot(
        'main',
        'White marble pot with gray veins and an oak lid',
        'Weißer Marmortopf mit grauen Adern und Eichendeckel',
      ),
      shot('detail', 'Veins of the marble and the edge of the lid', 'Adern im Marmor und Kante des Deckels'),
    ],
  },
  {
    slug: 'larder-jar',
    title: t('Larder jar', 'Vorratsglas Larder'),
    subtitle: t('Glass jar with a cork stopper', 'Glas mit Korkstopfen'),
    description: t(
      {
        highlights: [
          'Stacks: the cork is flat',
          'Mouth-blown, slightly green glass',
          'Three sizes from oats to spaghetti',
        ],
        paragraphs: [
          'The cork is turned a little conical and seals by its own spring, with no rubber to perish. Flour, oats and pasta stay dry; for coffee we would use a tin.',
          'Half a liter fits a pack of spices or nuts, one liter a bag of flour, one and a half the long pasta. Glass goes in the dishwasher, cork does not.',
        ],
      },
      {
        highlights: [
          'Stapelbar, weil der Kork flach ist',
          'Mundgeblasen, leicht grünliches Glas',
          'Drei Größen von Haferflocken bis Spaghetti',
        ],
        paragraphs: [
          'Der Kork ist leicht konisch gedreht und dichtet durch seine eigene Spannung, ganz ohne Gummi. Mehl, Flocken und Nudeln bleiben trocken; für Kaffee nähmen wir eine Dose.',
          'In einen halben Liter passen Gewürze oder Nüsse, in einen Liter eine Tüte Mehl, in anderthalb die langen Nudeln. Das Glas darf in die Spülmaschine, der Kork nicht.',
        ],
      },
    ),
    specs: [
      spec('material', 'Recycled glass, cork', 'Recyceltes Glas, Kork'),
      spec(
        'dimensions',
        '4.3 in wide, 4.7 / 7.5 / 11.4 in tall (11 × 12 / 19 / 29 cm)',
        'Ø 11 cm, Höhe 12 / 19 / 29 cm',
      ),
      spec('capacity', '17 / 34 / 51 oz (0.5 / 1 / 1.5 l)', '0,5 / 1 / 1,5 l'),
      spec('origin', 'Spain', 'Spanien'),
    ],
    categories: ['kitchen'],
    attributes: { material: ['glass', 'cork'], origin: ['spain'], place: ['kitchen'] },
    publishedDaysAgo: 377,
    taxClass: 'standard',
    options: [
      option('size', [
        choice('05', '17 oz', '0,5 l'),
        choice('10', '34 oz', '1 l'),
        choice('15', '51 oz', '1,5 l'),
      ]),
    ],
    variants: variantsOf({ lowStockThreshold: 8 }, [
      {
        sku: 'KIT-LARDER-05',
        optionCodes: ['05'],
        priceUsdMinor: 1600,
        priceEurMinor: 1490,
        weightG: 520,
        dimensionsMm: cm(13, 13, 15),
        stock: 68,
        costUsdMinor: 480,
      },
      {
        sku: 'KIT-LARDER-10',
        optionCodes: ['10'],
        priceUsdMinor: 2100,
        priceEurMinor: 1990,
        weightG: 740,
        dimensionsMm: cm(13, 13, 22),
        stock: 59,
        costUsdMinor: 640,
      },
      {
        sku: 'KIT-LARDER-15',
        optionCodes: ['15'],
        priceUsdMinor: 2700,
        priceEurMinor: 2490,
        weightG: 960,
        dimensionsMm: cm(13, 13, 32),
        stock: 33,
        costUsdMinor: 830,
      },
    ]),
    images: [
      shot('main', 'Three glass jars with cork stoppers, filled', 'Drei gefüllte Gläser mit Korkstopfen'),
      shot('detail', 'Cork stopper in the neck of a jar', 'Korkstopfen im Hals eines Glases'),
    ],
  },
  {
    slug: 'olive-spoon-set',
    title: t('Olive wood spoons', 'Löffel aus Olivenholz'),
    subtitle: t('Stirring, tasting and serving spoon', 'Koch-, Probier- und Servierlöffel'),
    description: t(
      {
        highlights: [
          'Three spoons from one trunk',
          'Dense wood, no splinters, no taste',
          'Kind to coated pans',
        ],
        paragraphs: [
          'Cut from trees that no longer bear fruit. Olive wood is heavy and oily by nature, so it soaks up little water and no tomato.',
          'Wash by hand and dry at once. The grain may lift after the first weeks; rub it smooth with a rough cloth and a few drops of oil.',
        ],
      },
      {
        highlights: [
          'Drei Löffel aus einem Stamm',
          'Dichtes Holz, splittert nicht, schmeckt nach nichts',
          'Schonend zu beschichteten Pfannen',
        ],
        paragraphs: [
          'Geschnitten aus Bäumen, die keine Früchte mehr tragen. Olivenholz ist schwer und von Natur aus ölig, es nimmt wenig Wasser auf und keine Tomatenfarbe.',
          'Von Hand spülen und gleich abtrocknen. In den ersten Wochen kann sich die Faser aufstellen; reib sie mit einem groben Tuch und ein paar Tropfen Öl wieder glatt.',
        ],
      },
    ),
    specs: [
      spec('material', 'Olive wood', 'Olivenholz'),
      spec('dimensions', '11.8 / 9.8 / 11 in (30 / 25 / 28 cm) long', 'Länge 30 / 25 / 28 cm'),
      spec('care', 'Hand wash', 'Von Hand spülen'),
      spec('origin', 'Tunisia', 'Tunesien'),
    ],
    categories: ['kitchen'],
    attributes: { material: ['wood'], origin: ['tunisia'], place: ['kitchen'] },
    publishedDaysAgo: 226,
    taxClass: 'standard',
    options: [],
    variants: variantsOf({}, [
      {
        sku: 'KIT-OLIVE-SPOONS',
        optionCodes: [],
        priceUsdMinor: 2800,
        priceEurMinor: 2590,
        weightG: 240,
        dimensionsMm: cm(32, 12, 5),
        stock: 45,
        lowStockThreshold: 8,
        costUsdMinor: 760,
      },
    ]),
    images: [
      shot(
        'main',
        'Three olive wood spoons in a stoneware cup',
        'Drei Löffel aus Olivenholz in einem Steinzeugbecher',
      ),
      shot('detail', 'Dark grain in the bowl of a spoon', 'Dunkle Maserung in der Laffe eines Löffels'),
    ],
  },
  {
    slug: 'clear-carafe',
    title: t('Clear carafe and tumbler', 'Karaffe Clear mit Glas'),
    subtitle: t('The tumbler is the lid', 'Das Glas ist der Deckel'),
    description: t(
      {
        highlights: [
          '27 oz (800 ml) for desk or bedside',
          'Tumbler sits on top as a lid',
          'Heat-proof lab glass',
        ],
        paragraphs: [
          'A carafe for the night: the tumbler turns upside down over the neck and keeps dust out. It also fits the door of most fridges.',
          'Borosilicate glass takes tea as well as ice water. The neck is wide enough for a bottle brush.',
        ],
      },
      {
        highlights: [
          '800 ml für Schreibtisch oder Nachttisch',
          'Das Glas sitzt als Deckel obenauf',
          'Hitzefestes Laborglas',
        ],
        paragraphs: [
          'Eine Karaffe für die Nacht: Das Glas wird umgedreht über den Hals gestülpt und hält Staub fern. Sie passt auch in die meisten Kühlschranktüren.',
          'Borosilikatglas verträgt Tee genauso wie Eiswasser. Der Hals ist weit genug für eine Flaschenbürste.',
        ],
      },
    ),
    specs: [
      spec('material', 'Borosilicate glass', 'Borosilikatglas'),
      spec('dimensions', '3.9 in wide, 9 in tall (10 × 23 cm)', 'Ø 10 cm, Höhe 23 cm'),
      spec('capacity', 'Carafe 27 oz (800 ml), tumbler 8 oz (240 ml)', 'Karaffe 800 ml, Glas 240 ml'),
      spec('care', 'Dishwasher safe', 'Spülmaschinenfest'),
      spec('origin', 'Czechia', 'Tschechien'),
    ],
    categories: ['kitchen'],
    attributes: { material: ['glass'], origin: ['czechia'], place: ['bedroom', 'dining-room'] },
    publishedDaysAgo: 310,
    taxClass: 'standard',
    options: [],
    variants: variantsOf({}, [
      {
        sku: 'KIT-CLEAR-CARAFE',
        optionCodes: [],
        priceUsdMinor: 2600,
        priceEurMinor: 2390,
        compareAtUsdMinor: 3400,
        compareAtEurMinor: 3190,
        weightG: 720,
        dimensionsMm: cm(14, 14, 27),
        stock: 26,
        lowStockThreshold: 6,
        costUsdMinor: 890,
      },
    ]),
    images: [
      shot(
        'main',
        'Glass carafe with an upturned tumbler on its neck',
        'Glaskaraffe mit umgedrehtem Glas auf dem Hals',
      ),
      shot('detail', 'Tumbler on the neck of the carafe', 'Trinkglas auf dem Hals der Karaffe'),
    ],
  },
  {
    slug: 'bakers-apron',
    title: t('Baker’s apron', 'Backschürze'),
    subtitle: t('Washed linen, crossed at the back', 'Gewaschenes Leinen, hinten gekreuzt'),
    description: t(
      {
        highlights: ['No ties: pull it over your head', 'Two deep pockets', 'Fits sizes XS to XL'],
        paragraphs: [
          'Straps cross at the back, so nothing pulls on your neck during a long evening. The linen weighs 245 g per square meter and gets softer with each wash.',
          'Pockets sit wide apart and low enough for both hands. Flour brushes off, oil needs a hot wash; linen takes both.',
        ],
      },
      {
        highlights: ['Kein Binden: einfach überziehen', 'Zwei tiefe Taschen', 'Passt von XS bis XL'],
        paragraphs: [
          'Die Träger kreuzen sich am Rücken, so zieht auch an einem langen Abend nichts am Nacken. Das Leinen wiegt 245 g pro Quadratmeter und wird mit jeder Wäsche weicher.',
          'Die Taschen sitzen weit auseinander und tief genug für beide Hände. Mehl klopfst du ab, Öl braucht eine heiße Wäsche, Leinen macht beides mit.',
        ],
      },
    ),
    specs: [
      spec('material', '100 % linen, 245 g/m²', '100 % Leinen, 245 g/m²'),
      spec('dimensions', '35 in long, 39 in wide (90 × 100 cm)', '90 cm lang, 100 cm breit'),
      spec('care', 'Machine wash at 140 °F (60 °C)', 'Maschinenwäsche bei 60 °C'),
      spec('origin', 'Lithuania', 'Litauen'),
    ],
    categories: ['kitchen', 'textiles', 'gifts'],
    attributes: { material: ['linen'], origin: ['lithuania'], place: ['kitchen'] },
    publishedDaysAgo: 63,
    taxClass: 'standard',
    options: [option('color', [flax, moss, slate])],
    variants: variantsOf(
      {
        priceUsdMinor: 6800,
        priceEurMinor: 6290,
        weightG: 420,
        dimensionsMm: cm(30, 24, 5),
        lowStockThreshold: 6,
        costUsdMinor: 2300,
      },
      [
        { sku: 'KIT-APRON-FLAX', optionCodes: ['flax'], stock: 29 },
        { sku: 'KIT-APRON-MOSS', optionCodes: ['moss'], stock: 22 },
        { sku: 'KIT-APRON-SLATE', optionCodes: ['slate'], stock: 18 },
      ],
    ),
    images: [
      ...shotsOf([flax], 'Linen apron in % hanging from a peg', 'Leinenschürze in % an einem Haken'),
      shot('detail', 'Pocket of the apron with its double seam', 'Tasche der Schürze mit doppelter Naht'),
      ...shotsOf([moss, slate], 'Linen apron in % hanging from a peg', 'Leinenschürze in % an einem Haken'),
    ],
  },
]
