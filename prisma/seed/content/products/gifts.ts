import { cm, shot, spec, t, variantsOf } from '../define'
import type { ProductContent } from '../types'

export const gifts: ProductContent[] = [
  {
    slug: 'sunday-box',
    title: t('Sunday box', 'Sonntagskiste'),
    subtitle: t('Mug, candle and tea towel, wrapped', 'Becher, Kerze und Geschirrtuch, verpackt'),
    description: t(
      {
        highlights: [
          'Ebb mug in sand, Hearth candle in fig leaf, one Stripe towel',
          'Wrapped in paper with a cotton ribbon',
          'Card for your own words',
        ],
        paragraphs: [
          'Three things we would like to find on the table on a day without plans. Bought one by one they cost more.',
          'The box is rigid board with a loose lid and goes on as a place for letters. Leave a note at checkout and we write the card by hand.',
        ],
      },
      {
        highlights: [
          'Becher Ebb in Sand, Kerze Hearth in Feigenblatt, ein Tuch Stripe',
          'In Papier mit Baumwollband',
          'Karte für deine eigenen Worte',
        ],
        paragraphs: [
          'Drei Dinge, die wir an einem Tag ohne Pläne gern auf dem Tisch fänden. Einzeln gekauft kosten sie mehr.',
          'Die Kiste ist aus festem Karton mit losem Deckel und hebt danach Briefe auf. Schreib uns an der Kasse eine Notiz, dann schreiben wir die Karte von Hand.',
        ],
      },
    ),
    specs: [
      spec('contents', '1 mug, 1 candle, 1 tea towel, 1 card', '1 Becher, 1 Kerze, 1 Geschirrtuch, 1 Karte'),
      spec('dimensions', '11 × 8.3 × 4.7 in (28 × 21 × 12 cm)', '28 × 21 × 12 cm'),
      spec('weight', '3.1 lb (1.4 kg)', '1,4 kg'),
      spec('origin', 'Portugal and Germany', 'Portugal und Deutschland'),
    ],
    categories: ['gifts'],
    attributes: {
      material: ['ceramic', 'wax', 'linen', 'cotton'],
      origin: ['portugal', 'germany'],
      place: ['kitchen'],
    },
    publishedDaysAgo: 27,
    taxClass: 'standard',
    options: [],
    variants: variantsOf({}, [
      {
        sku: 'GFT-SUNDAY',
        optionCodes: [],
        priceUsdMinor: 6300,
        priceEurMinor: 5900,
        weightG: 1500,
        dimensionsMm: cm(30, 23, 14),
        stock: 32,
        lowStockThreshold: 6,
        costUsdMinor: 2500,
      },
    ]),
    images: [
      shot(
        'main',
        'Gift box tied with a ribbon beside mug and candle',
        'Geschenkkiste mit Band neben Becher und Kerze',
      ),
      shot('detail', 'Ribbon and lid of the gift box', 'Band und Deckel der Geschenkkiste'),
    ],
  },
]
