import { colors } from '../colors'
import { choice, cm, option, shot, shotsOf, spec, t, variantsOf } from '../define'
import type { ProductContent } from '../types'

const { black, clay, graphite, moss, natural, oat, pine, slate } = colors

export const bags: ProductContent[] = [
  {
    slug: 'market-tote',
    title: t('Canvas market tote', 'Markttasche aus Canvas'),
    subtitle: t('Stands up by itself', 'Steht von allein'),
    description: t(
      {
        highlights: [
          'Flat bottom, carries 33 lb (15 kg)',
          'Handles long enough for the shoulder',
          'One pocket inside for keys',
        ],
        paragraphs: [
          'Heavy 18 oz canvas, sewn double at the bottom, so the bag stands open while you pack. The handles run underneath the bag in one piece.',
          'Undyed seams show where it was made by hand. Wash cold and dry it hanging; it will shrink by about a centimeter the first time.',
        ],
      },
      {
        highlights: [
          'Flacher Boden, trägt 15 kg',
          'Griffe lang genug für die Schulter',
          'Ein Innenfach für Schlüssel',
        ],
        paragraphs: [
          'Schweres Canvas mit 600 g/m², am Boden doppelt genäht, so bleibt die Tasche beim Packen offen stehen. Die Griffe laufen in einem Stück unter dem Boden durch.',
          'Die ungefärbten Nähte zeigen, dass hier von Hand gearbeitet wird. Kalt waschen und hängend trocknen; beim ersten Mal läuft sie etwa einen Zentimeter ein.',
        ],
      },
    ),
    specs: [
      spec('material', '100 % cotton canvas, 18 oz', '100 % Baumwolle, Canvas 600 g/m²'),
      spec('dimensions', '15.7 × 14.2 × 6.3 in (40 × 36 × 16 cm)', '40 × 36 × 16 cm'),
      spec('capacity', '5.5 gal (21 l)', '21 l'),
      spec('care', 'Machine wash cold', 'Kalt in der Maschine waschen'),
      spec('origin', 'Portugal', 'Portugal'),
    ],
    categories: ['bags', 'gifts'],
    attributes: { material: ['cotton'], origin: ['portugal'], place: ['on-the-go'] },
    publishedDaysAgo: 283,
    taxClass: 'standard',
    options: [option('color', [natural, pine, clay])],
    variants: variantsOf(
      {
        priceUsdMinor: 3800,
        priceEurMinor: 3490,
        weightG: 560,
        dimensionsMm: cm(40, 34, 5),
        lowStockThreshold: 8,
        costUsdMinor: 1150,
      },
      [
        { sku: 'BAG-MARKET-NATURAL', optionCodes: ['natural'], stock: 73 },
        { sku: 'BAG-MARKET-PINE', optionCodes: ['pine'], stock: 46 },
        { sku: 'BAG-MARKET-CLAY', optionCodes: ['clay'], stock: 35 },
      ],
    ),
    images: [
      ...shotsOf([natural], 'Standing canvas tote in %', 'Stehende Canvastasche in %'),
      shot('detail', 'Handle stitched to the canvas with a cross', 'Mit Kreuzstich aufgenähter Griff'),
      ...shotsOf([pine, clay], 'Standing canvas tote in %', 'Stehende Canvastasche in %'),
    ],
  },
  {
    slug: 'ferry-weekender',
    title: t('Ferry weekender', 'Reisetasche Ferry'),
    subtitle: t('Waxed canvas with leather handles', 'Gewachstes Canvas mit Ledergriffen'),
    description: t(
      {
        highlights: ['9 gal (35 l), fits overhead lockers', 'Shoe pocket at one end', 'Rain beads off'],
        paragraphs: [
          'Two nights, one pair of shoes, a book. The zipper is 3 in longer than the bag, so the mouth opens wide. Handles are vegetable-tanned leather, riveted and not glued.',
          'The wax wears thin at the corners after a few years; rub in a new layer with a hair dryer, a tin is included. Brush off dirt, do not machine wash.',
        ],
      },
      {
        highlights: ['35 l, passt ins Handgepäckfach', 'Schuhfach an einer Seite', 'Regen perlt ab'],
        paragraphs: [
          'Zwei Nächte, ein Paar Schuhe, ein Buch. Der Reißverschluss ist 8 cm länger als die Tasche, so geht die Öffnung weit auf. Die Griffe sind aus pflanzlich gegerbtem Leder, genietet und nicht geklebt.',
          'An den Ecken wird das Wachs nach ein paar Jahren dünn; mit dem Föhn reibst du eine neue Schicht ein, eine Dose liegt bei. Schmutz abbürsten, nicht in die Maschine.',
        ],
      },
    ),
    specs: [
      spec('material', 'Waxed cotton canvas, leather, brass', 'Gewachstes Baumwollcanvas, Leder, Messing'),
      spec('dimensions', '20.5 × 11 × 9.8 in (52 × 28 × 25 cm)', '52 × 28 × 25 cm'),
      spec('capacity', '9 gal (35 l)', '35 l'),
      spec('weight', '3.3 lb (1.5 kg)', '1,5 kg'),
      spec('origin', 'Portugal', 'Portugal'),
    ],
    categories: ['bags'],
    attributes: { material: ['cotton', 'leather', 'brass'], origin: ['portugal'], place: ['on-the-go'] },
    publishedDaysAgo: 128,
    taxClass: 'standard',
    options: [option('color', [moss, slate])],
    variants: variantsOf(
      {
        priceUsdMinor: 19800,
        priceEurMinor: 18500,
        weightG: 1950,
        dimensionsMm: cm(54, 30, 14),
        lowStockThreshold: 3,
        costUsdMinor: 7600,
      },
      [
        { sku: 'BAG-FERRY-MOSS', optionCodes: ['moss'], stock: 14 },
        { sku: 'BAG-FERRY-SLATE', optionCodes: ['slate'], stock: 10 },
      ],
    ),
    images: [
      ...shotsOf([moss], 'Weekender in % with leather handles', 'Reisetasche in % mit Ledergriffen'),
      shot('detail', 'Riveted leather handle and zipper', 'Genieteter Ledergriff und Reißverschluss'),
      ...shotsOf([slate], 'Weekender in % with leather handles', 'Reisetasche in % mit Ledergriffen'),
    ],
  },
  {
    slug: 'fell-rolltop',
    title: t('Fell roll-top backpack', 'Rolltop-Rucksack Fell'),
    subtitle: t('Recycled cotton, grows with the load', 'Recycelte Baumwolle, wächst mit der Last'),
    description: t(
      {
        highlights: [
          '4.8–6.3 gal (18–24 l) depending on the roll',
          'Laptop sleeve up to 15 in, reached from the side',
          'Padded back with an air channel',
        ],
        paragraphs: [
          'Roll it twice for the office, once for groceries. The hook closes with one hand, and the laptop comes out through a side zipper without opening the top.',
          'The outer fabric is woven from offcuts of jeans production and coated inside with a plant-based film: good for a shower, not for a storm.',
        ],
      },
      {
        highlights: [
          '18–24 l, je nach Rolle',
          'Laptopfach bis 15 Zoll mit seitlichem Zugriff',
          'Gepolsterter Rücken mit Luftkanal',
        ],
        paragraphs: [
          'Zweimal rollen fürs Büro, einmal für den Einkauf. Der Haken schließt mit einer Hand, und der Laptop kommt durch den seitlichen Reißverschluss, ohne dass du oben öffnest.',
          'Der Oberstoff wird aus Resten der Jeansproduktion gewebt und innen pflanzlich beschichtet: gut für einen Schauer, nicht für ein Unwetter.',
        ],
      },
    ),
    specs: [
      spec('material', 'Recycled cotton, aluminum hook', 'Recycelte Baumwolle, Aluminiumhaken'),
      spec('dimensions', '11.4 × 17–23 × 5.5 in (29 × 43–58 × 14 cm)', '29 × 43–58 × 14 cm'),
      spec('capacity', '4.8–6.3 gal (18–24 l)', '18–24 l'),
      spec('weight', '2.1 lb (950 g)', '950 g'),
      spec('origin', 'Portugal', 'Portugal'),
    ],
    categories: ['bags'],
    attributes: { material: ['cotton', 'aluminum'], origin: ['portugal'], place: ['on-the-go'] },
    publishedDaysAgo: 12,
    taxClass: 'standard',
    options: [option('color', [pine, black])],
    variants: variantsOf(
      {
        priceUsdMinor: 12900,
        priceEurMinor: 11900,
        weightG: 1250,
        dimensionsMm: cm(46, 32, 10),
        lowStockThreshold: 4,
        costUsdMinor: 4600,
      },
      [
        { sku: 'BAG-FELL-PINE', optionCodes: ['pine'], stock: 22 },
        { sku: 'BAG-FELL-BLACK', optionCodes: ['black'], stock: 30 },
      ],
    ),
    images: [
      ...shotsOf([pine], 'Roll-top backpack in %', 'Rolltop-Rucksack in %'),
      shot('detail', 'Rolled top with hook and strap', 'Gerollte Öffnung mit Haken und Gurt'),
      ...shotsOf([black], 'Roll-top backpack in %', 'Rolltop-Rucksack in %'),
    ],
  },
  {
    slug: 'felt-laptop-sleeve',
    title: t('Felt laptop sleeve', 'Laptophülle aus Filz'),
    subtitle: t('Wool felt with a leather tab', 'Wollfilz mit Lederlasche'),
    description: t(
      {
        highlights: [
          '3 mm wool felt cushions knocks',
          'Closes by friction, no zipper to scratch',
          'For 13 or 16 in laptops',
        ],
        paragraphs: [
          'Cut from one piece and folded, with a single seam on each side. The leather tab pulls the laptop out by itself; it is attached at the bottom inside.',
          'Wool felt repels a spilled sip if you are quick. Lint comes off with a strip of tape.',
        ],
      },
      {
        highlights: [
          '3 mm Wollfilz dämpft Stöße',
          'Hält durch Reibung, kein Reißverschluss zum Zerkratzen',
          'Für Laptops mit 13 oder 16 Zoll',
        ],
        paragraphs: [
          'Aus einem Stück geschnitten und gefaltet, mit je einer Naht pro Seite. Die Lederlasche ist innen am Boden befestigt und zieht den Laptop von selbst heraus.',
          'Wollfilz weist einen verschütteten Schluck ab, wenn du schnell bist. Fusseln gehen mit Klebeband weg.',
        ],
      },
    ),
    specs: [
      spec('material', '100 % wool felt, leather', '100 % Wollfilz, Leder'),
      spec(
        'dimensions',
        '13 in: 12.6 × 9.1 in (32 × 23 cm); 16 in: 14.6 × 10.6 in (37 × 27 cm)',
        '13 Zoll: 32 × 23 cm; 16 Zoll: 37 × 27 cm',
      ),
      spec('weight', '6 / 8 oz (170 / 220 g)', '170 / 220 g'),
      spec('care', 'Spot clean only', 'Nur punktuell reinigen'),
      spec('origin', 'Germany', 'Deutschland'),
    ],
    categories: ['bags', 'stationery'],
    attributes: { material: ['wool', 'leather'], origin: ['germany'], place: ['study', 'on-the-go'] },
    publishedDaysAgo: 222,
    taxClass: 'standard',
    options: [
      option('color', [graphite, oat]),
      option('size', [choice('13', '13 in', '13 Zoll'), choice('16', '16 in', '16 Zoll')]),
    ],
    variants: [
      ...variantsOf(
        {
          priceUsdMinor: 4900,
          priceEurMinor: 4490,
          compareAtUsdMinor: 5900,
          compareAtEurMinor: 5490,
          weightG: 230,
          dimensionsMm: cm(34, 25, 2),
          lowStockThreshold: 5,
          costUsdMinor: 1600,
        },
        [
          { sku: 'BAG-FELT-GRAPHITE-13', optionCodes: ['graphite', '13'], stock: 24 },
          { sku: 'BAG-FELT-OAT-13', optionCodes: ['oat', '13'], stock: 18 },
        ],
      ),
      ...variantsOf(
        {
          priceUsdMinor: 5600,
          priceEurMinor: 5190,
          compareAtUsdMinor: 6800,
          compareAtEurMinor: 6290,
          weightG: 290,
          dimensionsMm: cm(39, 29, 2),
          lowStockThreshold: 5,
          costUsdMinor: 1850,
        },
        [
          { sku: 'BAG-FELT-GRAPHITE-16', optionCodes: ['graphite', '16'], stock: 15 },
          { sku: 'BAG-FELT-OAT-16', optionCodes: ['oat', '16'], stock: 13 },
        ],
      ),
    ],
    images: [
      ...shotsOf(
        [graphite],
        'Felt laptop sleeve in % with leather tab',
        'Laptophülle aus Filz in % mit Lederlasche',
      ),
      shot('detail', 'Felt edge, seam and leather tab', 'Filzkante, Naht und Lederlasche'),
      ...shotsOf(
        [oat],
        'Felt laptop sleeve in % with leather tab',
        'Laptophülle aus Filz in % mit Lederlasche',
      ),
    ],
  },
]
