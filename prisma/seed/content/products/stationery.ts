import { colors } from '../colors'
import { choice, cm, option, shot, shotsOf, spec, t, variantsOf } from '../define'
import type { ProductContent } from '../types'

const { black, blue, clay, oat, pine } = colors

export const stationery: ProductContent[] = [
  {
    slug: 'field-notebook',
    title: t('Field notebook', 'Notizbuch Field'),
    subtitle: t('Linen-bound, opens flat', 'Leinengebunden, liegt flach auf'),
    description: t(
      {
        highlights: [
          '192 pages of 100 g paper, fit for fountain pens',
          'Thread-sewn, stays open on its own',
          'Ribbon marker and pocket',
        ],
        paragraphs: [
          'The pages are sewn in sixteens and glued with a flexible adhesive, so the book lies flat on page 3 as well as on page 180. Ink dries in about five seconds and does not bleed through.',
          'Dots are printed in a light warm gray that disappears in a scan. Lines are 7 mm apart. The last eight pages are perforated.',
        ],
      },
      {
        highlights: [
          '192 Seiten mit 100-g-Papier, füllertauglich',
          'Fadengeheftet, bleibt von selbst offen',
          'Leseband und Falttasche',
        ],
        paragraphs: [
          'Die Seiten werden in Lagen zu sechzehn geheftet und elastisch verleimt. So liegt das Buch auf Seite 3 genauso flach wie auf Seite 180. Tinte trocknet in etwa fünf Sekunden und schlägt nicht durch.',
          'Die Punkte sind in einem hellen, warmen Grau gedruckt, das beim Scannen verschwindet. Die Linien haben 7 mm Abstand. Die letzten acht Seiten sind perforiert.',
        ],
      },
    ),
    specs: [
      spec('material', 'Linen over board, acid-free paper', 'Leinen auf Karton, säurefreies Papier'),
      spec('dimensions', '5.8 × 8.3 in (A5)', '14,8 × 21 cm (A5)'),
      spec('pages', '192 pages, numbered', '192 Seiten, nummeriert'),
      spec('paper', '100 g/m², ivory', '100 g/m², elfenbein'),
      spec('origin', 'Germany', 'Deutschland'),
    ],
    categories: ['notebooks', 'gifts'],
    attributes: { material: ['linen', 'paper'], origin: ['germany'], place: ['study', 'on-the-go'] },
    publishedDaysAgo: 388,
    taxClass: 'standard',
    options: [
      option('color', [pine, clay, black]),
      option('ruling', [choice('dots', 'Dotted', 'Punktraster'), choice('lines', 'Lined', 'Liniert')]),
    ],
    variants: variantsOf(
      {
        priceUsdMinor: 1900,
        priceEurMinor: 1790,
        weightG: 380,
        dimensionsMm: cm(22, 16, 2.5),
        lowStockThreshold: 10,
        costUsdMinor: 560,
      },
      [
        { sku: 'STA-FIELD-PINE-DOT', optionCodes: ['pine', 'dots'], stock: 88 },
        { sku: 'STA-FIELD-PINE-LIN', optionCodes: ['pine', 'lines'], stock: 54 },
        { sku: 'STA-FIELD-CLAY-DOT', optionCodes: ['clay', 'dots'], stock: 67 },
        { sku: 'STA-FIELD-CLAY-LIN', optionCodes: ['clay', 'lines'], stock: 0 },
        { sku: 'STA-FIELD-BLACK-DOT', optionCodes: ['black', 'dots'], stock: 92 },
        { sku: 'STA-FIELD-BLACK-LIN', optionCodes: ['black', 'lines'], stock: 76 },
      ],
    ),
    images: [
      ...shotsOf(
        [pine],
        'Linen-bound notebook in % with ribbon',
        'Leinengebundenes Notizbuch in % mit Leseband',
      ),
      shot('detail', 'Open notebook with dotted pages', 'Aufgeschlagenes Notizbuch mit Punktraster'),
      ...shotsOf(
        [clay, black],
        'Linen-bound notebook in % with ribbon',
        'Leinengebundenes Notizbuch in % mit Leseband',
      ),
    ],
  },
  {
    slug: 'weekly-planner',
    title: t('Undated weekly planner', 'Wochenplaner ohne Datum'),
    subtitle: t('54 weeks on a desk pad', '54 Wochen als Schreibtischblock'),
    description: t(
      {
        highlights: [
          'Start any Monday',
          'One column for what did not get done',
          'Recycled paper that takes ink',
        ],
        paragraphs: [
          'Seven days, each with room for six lines, and beside them a column called “Later”. At the end of the week you tear the sheet off and carry over what is left.',
          'The pad is glued on two sides and sits on thick gray board, so it can be used on the lap.',
        ],
      },
      {
        highlights: [
          'Beginnt an jedem beliebigen Montag',
          'Eine Spalte für alles, was liegen blieb',
          'Recyclingpapier, tintenfest',
        ],
        paragraphs: [
          'Sieben Tage mit Platz für je sechs Zeilen, daneben eine Spalte namens „Später“. Am Ende der Woche reißt du das Blatt ab und überträgst, was übrig ist.',
          'Der Block ist an zwei Seiten geleimt und sitzt auf kräftiger Graupappe, du kannst ihn also auch auf dem Schoß benutzen.',
        ],
      },
    ),
    specs: [
      spec('paper', '100 g/m², recycled', '100 g/m², Recyclingpapier'),
      spec('dimensions', '11.7 × 8.3 in (A4, landscape)', '29,7 × 21 cm (A4 quer)'),
      spec('pages', '54 sheets', '54 Blatt'),
      spec('language', 'English or German', 'Deutsch oder Englisch'),
      spec('origin', 'Germany', 'Deutschland'),
    ],
    categories: ['notebooks'],
    attributes: { material: ['paper'], origin: ['germany'], place: ['study'] },
    publishedDaysAgo: 57,
    taxClass: 'standard',
    options: [option('language', [choice('en', 'English', 'Englisch'), choice('de', 'German', 'Deutsch')])],
    variants: variantsOf(
      {
        priceUsdMinor: 2200,
        priceEurMinor: 1990,
        weightG: 430,
        dimensionsMm: cm(31, 22, 1.5),
        lowStockThreshold: 8,
        costUsdMinor: 610,
      },
      [
        { sku: 'STA-WEEK-EN', optionCodes: ['en'], stock: 49 },
        { sku: 'STA-WEEK-DE', optionCodes: ['de'], stock: 40 },
      ],
    ),
    images: [
      shot(
        'main',
        'Desk pad with seven day columns and a pencil',
        'Schreibtischblock mit sieben Tagesspalten und Bleistift',
      ),
      shot('detail', 'Columns of the planner from close up', 'Spalten des Planers aus der Nähe'),
    ],
  },
  {
    slug: 'hex-brass-pen',
    title: t('Hex brass pen', 'Messingstift Hex'),
    subtitle: t('Six-sided ballpoint pen', 'Sechskantiger Kugelschreiber'),
    description: t(
      {
        highlights: ['Milled from one brass rod', 'Takes standard G2 refills', 'Does not roll off the desk'],
        paragraphs: [
          'Turned and milled in a shop that otherwise makes valves. The push button has a short, firm travel and is almost silent.',
          'Raw brass darkens where you hold it. The refill writes a blue-black 0.7 mm line for about 2 km and is changed in ten seconds.',
        ],
      },
      {
        highlights: ['Aus einer Messingstange gefräst', 'Nimmt übliche G2-Minen', 'Rollt nicht vom Tisch'],
        paragraphs: [
          'Gedreht und gefräst in einem Betrieb, der sonst Ventile herstellt. Der Druckknopf hat einen kurzen, festen Weg und ist fast lautlos.',
          'Rohes Messing dunkelt dort, wo du es hältst. Die Mine schreibt rund 2 km in Blauschwarz, 0,7 mm stark, und ist in zehn Sekunden getauscht.',
        ],
      },
    ),
    specs: [
      spec('material', 'Solid brass', 'Massives Messing'),
      spec('dimensions', '5.5 in long, ⅓ in wide (14 × 0.9 cm)', 'Länge 14 cm, Stärke 0,9 cm'),
      spec('weight', '1.4 oz (40 g)', '40 g'),
      spec('origin', 'Germany', 'Deutschland'),
    ],
    categories: ['stationery', 'gifts'],
    attributes: { material: ['brass'], origin: ['germany'], place: ['study', 'on-the-go'] },
    publishedDaysAgo: 216,
    taxClass: 'standard',
    options: [],
    variants: variantsOf({}, [
      {
        sku: 'STA-HEX-PEN',
        optionCodes: [],
        priceUsdMinor: 4200,
        priceEurMinor: 3890,
        weightG: 90,
        dimensionsMm: cm(17, 5, 3),
        stock: 54,
        lowStockThreshold: 8,
        costUsdMinor: 1350,
      },
    ]),
    images: [
      shot(
        'main',
        'Six-sided brass pen resting on a notebook',
        'Sechskantiger Messingstift auf einem Notizbuch',
      ),
      shot('detail', 'Tip and edges of the brass pen', 'Spitze und Kanten des Messingstifts'),
    ],
  },
  {
    slug: 'cedar-pencils',
    title: t('Cedar pencils', 'Bleistifte aus Zeder'),
    subtitle: t('Three unpainted pencils, grade B', 'Drei unlackierte Bleistifte, Stärke B'),
    description: t(
      {
        highlights: [
          'Smell of cedar every time you sharpen',
          'Soft, dark, smooth line',
          'Round, with one flat side',
        ],
        paragraphs: [
          'No paint, only a dip of color at the end so you find the right end in a bag. The flat side stops them from rolling and is where the grade is stamped.',
          'Graphite of grade B suits notes and quick drawings. It erases cleanly and does not smear under the hand as much as 2B.',
        ],
      },
      {
        highlights: [
          'Zedernduft bei jedem Spitzen',
          'Weicher, dunkler, glatter Strich',
          'Rund mit einer flachen Seite',
        ],
        paragraphs: [
          'Kein Lack, nur ein Farbtupfer am Ende, damit du in der Tasche das richtige Ende findest. Die flache Seite verhindert das Rollen und trägt die Prägung.',
          'Stärke B passt für Notizen und schnelle Zeichnungen. Sie lässt sich sauber radieren und schmiert unter der Hand weniger als 2B.',
        ],
      },
    ),
    specs: [
      spec('material', 'Incense cedar, graphite', 'Zedernholz, Grafit'),
      spec('dimensions', '6.9 in (17.5 cm) long', 'Länge 17,5 cm'),
      spec('contents', '3 pencils', '3 Bleistifte'),
      spec('origin', 'Germany', 'Deutschland'),
    ],
    categories: ['stationery'],
    attributes: { material: ['wood'], origin: ['germany'], place: ['study'] },
    publishedDaysAgo: 391,
    taxClass: 'standard',
    options: [],
    variants: variantsOf({}, [
      {
        sku: 'STA-CEDAR-3',
        optionCodes: [],
        priceUsdMinor: 600,
        priceEurMinor: 590,
        weightG: 30,
        dimensionsMm: cm(19, 4, 1),
        stock: 140,
        lowStockThreshold: 20,
        costUsdMinor: 140,
      },
    ]),
    images: [
      shot('main', 'Three cedar pencils with colored ends', 'Drei Zedernbleistifte mit farbigen Enden'),
      shot('detail', 'Sharpened tip of a pencil with wood grain', 'Gespitzter Bleistift mit Holzmaserung'),
    ],
  },
  {
    slug: 'letter-set',
    title: t('Letter set', 'Briefset'),
    subtitle: t('Cotton paper with lined envelopes', 'Baumwollpapier mit gefütterten Umschlägen'),
    description: t(
      {
        highlights: ['20 sheets, 10 envelopes', 'Deckled edge on two sides', 'Envelopes lined in tissue'],
        paragraphs: [
          'Paper from cotton left over in shirt making, soft and a little rough. It takes fountain pen, pencil and watercolor; in a laser printer it jams.',
          'Envelopes open to a patterned tissue and close by moistening. A folded sheet with one enclosure stays under the letter weight limit in the US and the EU.',
        ],
      },
      {
        highlights: ['20 Blatt, 10 Umschläge', 'Büttenrand an zwei Seiten', 'Umschläge mit Seidenfutter'],
        paragraphs: [
          'Papier aus Baumwollresten der Hemdenfertigung, weich und etwas rau. Es nimmt Füller, Bleistift und Aquarell; im Laserdrucker staut es.',
          'Innen zeigt der Umschlag ein gemustertes Seidenpapier, geschlossen wird er durch Anfeuchten. Ein gefaltetes Blatt mit einer Beilage bleibt als Standardbrief unter 20 g.',
        ],
      },
    ),
    specs: [
      spec('paper', 'Cotton paper, 120 g/m²', 'Baumwollpapier, 120 g/m²'),
      spec('dimensions', 'Sheets 5.8 × 8.3 in, envelopes C6', 'Blätter 14,8 × 21 cm, Umschläge C6'),
      spec('contents', '20 sheets, 10 envelopes', '20 Blatt, 10 Umschläge'),
      spec('origin', 'Italy', 'Italien'),
    ],
    categories: ['stationery', 'gifts'],
    attributes: { material: ['paper'], origin: ['italy'], place: ['study'] },
    publishedDaysAgo: 166,
    taxClass: 'standard',
    options: [option('color', [oat, blue])],
    variants: variantsOf(
      {
        priceUsdMinor: 2600,
        priceEurMinor: 2390,
        weightG: 260,
        dimensionsMm: cm(23, 17, 3),
        lowStockThreshold: 6,
        costUsdMinor: 780,
      },
      [
        { sku: 'STA-LETTER-OAT', optionCodes: ['oat'], stock: 33 },
        { sku: 'STA-LETTER-BLUE', optionCodes: ['blue'], stock: 19 },
      ],
    ),
    images: [
      ...shotsOf([oat], 'Letter paper and envelopes in %', 'Briefpapier und Umschläge in %'),
      shot('detail', 'Deckled edge and lined envelope', 'Büttenrand und gefütterter Umschlag'),
      ...shotsOf([blue], 'Letter paper and envelopes in %', 'Briefpapier und Umschläge in %'),
    ],
  },
  {
    slug: 'book-clay-hands',
    title: t('Clay, Hands, Fire', 'Ton, Hände, Feuer'),
    subtitle: t('Eleven potteries and how they work', 'Elf Töpfereien und wie sie arbeiten'),
    description: t(
      {
        highlights: [
          '240 pages, 160 photographs',
          'With glaze recipes from each workshop',
          'Hardcover, thread-sewn',
        ],
        paragraphs: [
          'Ines Carvalho spent two years traveling from the Alentejo to Bornholm and stayed at least a week in each pottery. She writes about wedging, about kilns that crack, and about what people pay themselves.',
          'Every chapter ends with a drawing of the floor plan and one recipe. The photographs show hands and floors more often than finished pots.',
        ],
      },
      {
        highlights: [
          '240 Seiten, 160 Fotografien',
          'Mit Glasurrezepten aus jeder Werkstatt',
          'Gebunden, fadengeheftet',
        ],
        paragraphs: [
          'Ines Carvalho war zwei Jahre zwischen dem Alentejo und Bornholm unterwegs und blieb in jeder Töpferei mindestens eine Woche. Sie schreibt über das Schlagen des Tons, über gerissene Öfen und darüber, was sich die Leute auszahlen.',
          'Jedes Kapitel endet mit einem Grundriss und einem Rezept. Die Fotos zeigen öfter Hände und Fußböden als fertige Stücke.',
        ],
      },
    ),
    specs: [
      spec('pages', '240 pages, 160 photographs', '240 Seiten, 160 Fotografien'),
      spec('dimensions', '7.9 × 10.2 in (20 × 26 cm)', '20 × 26 cm'),
      spec('weight', '2.4 lb (1.1 kg)', '1,1 kg'),
      spec('language', 'English or German', 'Deutsch oder Englisch'),
      spec('origin', 'Italy', 'Italien'),
    ],
    categories: ['books', 'gifts'],
    attributes: { material: ['paper'], origin: ['italy'], place: ['living-room', 'study'] },
    publishedDaysAgo: 82,
    taxClass: 'reduced',
    options: [option('language', [choice('en', 'English', 'Englisch'), choice('de', 'German', 'Deutsch')])],
    variants: variantsOf(
      {
        priceUsdMinor: 4200,
        priceEurMinor: 3800,
        weightG: 1250,
        dimensionsMm: cm(27, 21, 3),
        lowStockThreshold: 5,
        costUsdMinor: 1700,
      },
      [
        { sku: 'BOK-CLAY-EN', optionCodes: ['en'], stock: 27 },
        { sku: 'BOK-CLAY-DE', optionCodes: ['de'], stock: 22 },
      ],
    ),
    images: [
      shot(
        'main',
        'Terracotta book cover with a drawing of a bowl',
        'Terrakottafarbener Einband mit gezeichneter Schale',
      ),
      shot('detail', 'Open book with a floor plan', 'Aufgeschlagenes Buch mit einem Grundriss'),
    ],
  },
  {
    slug: 'book-slow-kitchen',
    title: t('The Slow Kitchen', 'Die langsame Küche'),
    subtitle: t('Seventy recipes that wait for you', 'Siebzig Rezepte, die auf dich warten'),
    description: t(
      {
        highlights: [
          '70 recipes, most with under eight ingredients',
          'Metric and US measures side by side',
          'Lies flat while you cook',
        ],
        paragraphs: [
          'Beans overnight, bread over two days, stew for an afternoon: Jonas Lindqvist writes recipes for people who are in the house but not at the stove. Each one says when it can be left alone and for how long.',
          'The cover is wiped clean with a cloth. A chapter on leftovers takes up a fifth of the book.',
        ],
      },
      {
        highlights: [
          '70 Rezepte, die meisten mit weniger als acht Zutaten',
          'Gramm und US-Maße nebeneinander',
          'Bleibt beim Kochen offen liegen',
        ],
        paragraphs: [
          'Bohnen über Nacht, Brot in zwei Tagen, Schmorgericht am Nachmittag: Jonas Lindqvist schreibt Rezepte für Leute, die zu Hause sind, aber nicht am Herd stehen. Bei jedem steht, wann und wie lange du es allein lassen kannst.',
          'Der Einband lässt sich abwischen. Ein Fünftel des Buchs gehört den Resten.',
        ],
      },
    ),
    specs: [
      spec('pages', '208 pages, 70 recipes', '208 Seiten, 70 Rezepte'),
      spec('dimensions', '7.5 × 9.4 in (19 × 24 cm)', '19 × 24 cm'),
      spec('weight', '2 lb (920 g)', '920 g'),
      spec('language', 'English or German', 'Deutsch oder Englisch'),
      spec('origin', 'Latvia', 'Lettland'),
    ],
    categories: ['books', 'kitchen'],
    attributes: { material: ['paper'], origin: ['latvia'], place: ['kitchen'] },
    publishedDaysAgo: 150,
    taxClass: 'reduced',
    options: [option('language', [choice('en', 'English', 'Englisch'), choice('de', 'German', 'Deutsch')])],
    variants: variantsOf(
      {
        priceUsdMinor: 3400,
        priceEurMinor: 2990,
        weightG: 1060,
        dimensionsMm: cm(25, 20, 3),
        lowStockThreshold: 5,
        costUsdMinor: 1300,
      },
      [
        { sku: 'BOK-SLOW-EN', optionCodes: ['en'], stock: 34 },
        { sku: 'BOK-SLOW-DE', optionCodes: ['de'], stock: 3 },
      ],
    ),
    images: [
      shot('main', 'Green book cover with a drawing of a pot', 'Grüner Einband mit gezeichnetem Topf'),
      shot('detail', 'Open cookbook on the table', 'Aufgeschlagenes Kochbuch auf dem Tisch'),
    ],
  },
  {
    slug: 'book-rooms-for-light',
    title: t('Rooms for Light', 'Räume für Licht'),
    subtitle: t('Small flats, large windows', 'Kleine Wohnungen, große Fenster'),
    description: t(
      {
        highlights: [
          '18 homes under 600 square feet',
          'Plans to scale, with the path of the sun',
          'Text in English and German',
        ],
        paragraphs: [
          'What do you do with a room that gets sun for two hours? Clara Brandt visited eighteen people who had an answer: a mirror at the right height, a door left out, a lamp hung lower than anyone would dare.',
          'Each home is shown at three times of day, and the plans note where north is. A chapter by lighting designer Tom Okafor explains lumens without formulas.',
        ],
      },
      {
        highlights: [
          '18 Wohnungen unter 55 Quadratmetern',
          'Maßstäbliche Grundrisse mit Sonnenlauf',
          'Text auf Deutsch und Englisch',
        ],
        paragraphs: [
          'Was macht man mit einem Zimmer, das zwei Stunden Sonne hat? Clara Brandt hat achtzehn Menschen besucht, die eine Antwort gefunden haben: ein Spiegel auf der richtigen Höhe, eine ausgehängte Tür, eine Lampe, die tiefer hängt, als man sich traut.',
          'Jede Wohnung ist zu drei Tageszeiten zu sehen, und in den Grundrissen steht, wo Norden ist. Ein Kapitel von Lichtplaner Tom Okafor erklärt Lumen ohne Formeln.',
        ],
      },
    ),
    specs: [
      spec('pages', '196 pages, 140 photographs', '196 Seiten, 140 Fotografien'),
      spec('dimensions', '8.7 × 11 in (22 × 28 cm)', '22 × 28 cm'),
      spec('weight', '2.6 lb (1.2 kg)', '1,2 kg'),
      spec('language', 'English and German', 'Deutsch und Englisch'),
      spec('origin', 'Germany', 'Deutschland'),
    ],
    categories: ['books'],
    attributes: { material: ['paper'], origin: ['germany'], place: ['living-room', 'study'] },
    publishedDaysAgo: 19,
    taxClass: 'reduced',
    options: [],
    variants: variantsOf({}, [
      {
        sku: 'BOK-ROOMS',
        optionCodes: [],
        priceUsdMinor: 4800,
        priceEurMinor: 4400,
        weightG: 1380,
        dimensionsMm: cm(29, 23, 3),
        stock: 41,
        lowStockThreshold: 5,
        costUsdMinor: 1950,
      },
    ]),
    images: [
      shot(
        'main',
        'Pale yellow book cover with a window of light',
        'Hellgelber Einband mit einem Lichtfenster',
      ),
      shot('detail', 'Open book with the plan of a flat', 'Aufgeschlagenes Buch mit Wohnungsgrundriss'),
    ],
  },
]
