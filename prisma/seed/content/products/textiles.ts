import { colors } from '../colors'
import { choice, cm, option, shot, shotsOf, spec, t, variantsOf } from '../define'
import type { ProductContent } from '../types'

const { blue, cream, flax, graphite, oat, ochre, pine, rust, sage, slate, white } = colors

export const textiles: ProductContent[] = [
  {
    slug: 'fjord-throw',
    title: t('Fjord wool throw', 'Wolldecke Fjord'),
    subtitle: t('Lambswool in a wide herringbone', 'Lammwolle im breiten Fischgrat'),
    description: t(
      {
        highlights: [
          '71 × 51 in (180 × 130 cm) plus fringe',
          'Pure lambswool, not itchy',
          'Airing usually replaces washing',
        ],
        paragraphs: [
          'Woven on looms from the 1970s in a mill that still spins its own yarn. The herringbone is 4 cm wide, large enough to see from across the room.',
          'After weaving the cloth is washed in soft river water and brushed once, which makes it warm without much weight: 850 g. New throws shed a little for two or three weeks.',
        ],
      },
      {
        highlights: [
          '180 × 130 cm plus Fransen',
          'Reine Lammwolle, kratzt nicht',
          'Auslüften ersetzt meist das Waschen',
        ],
        paragraphs: [
          'Gewebt auf Webstühlen aus den 1970er-Jahren, in einer Weberei, die ihr Garn noch selbst spinnt. Der Fischgrat ist 4 cm breit, du siehst ihn auch vom anderen Ende des Zimmers.',
          'Nach dem Weben wird das Tuch in weichem Flusswasser gewaschen und einmal gebürstet. Das macht es warm, ohne schwer zu sein: 850 g. Neue Decken fusseln zwei, drei Wochen lang ein wenig.',
        ],
      },
    ),
    specs: [
      spec('material', '100 % lambswool', '100 % Lammwolle'),
      spec('dimensions', '71 × 51 in (180 × 130 cm)', '180 × 130 cm'),
      spec('weight', '1.9 lb (850 g)', '850 g'),
      spec('care', 'Wool cycle at 85 °F (30 °C), dry flat', 'Wollwaschgang bei 30 °C, liegend trocknen'),
      spec('origin', 'Norway', 'Norwegen'),
    ],
    categories: ['cushions-throws', 'gifts'],
    attributes: { material: ['wool'], origin: ['norway'], place: ['living-room', 'bedroom'] },
    featured: true,
    publishedDaysAgo: 334,
    taxClass: 'standard',
    options: [option('color', [oat, pine, rust])],
    variants: variantsOf(
      {
        priceUsdMinor: 12800,
        priceEurMinor: 11900,
        weightG: 1020,
        dimensionsMm: cm(38, 30, 9),
        lowStockThreshold: 5,
        costUsdMinor: 4700,
      },
      [
        { sku: 'TEX-FJORD-OAT', optionCodes: ['oat'], stock: 32 },
        { sku: 'TEX-FJORD-PINE', optionCodes: ['pine'], stock: 19 },
        { sku: 'TEX-FJORD-RUST', optionCodes: ['rust'], stock: 1 },
      ],
    ),
    images: [
      ...shotsOf([oat], 'Folded wool throw in % with fringe', 'Gefaltete Wolldecke in % mit Fransen'),
      shot('detail', 'Herringbone weave of the throw', 'Fischgratmuster der Decke'),
      ...shotsOf([pine, rust], 'Folded wool throw in % with fringe', 'Gefaltete Wolldecke in % mit Fransen'),
    ],
  },
  {
    slug: 'lune-cushion',
    title: t('Lune linen cushion', 'Leinenkissen Lune'),
    subtitle: t('Cushion with feather filling', 'Kissen mit Federfüllung'),
    description: t(
      {
        highlights: [
          '20 × 20 in (50 × 50 cm), filling included',
          'Hidden zipper, cover comes off for washing',
          'Stonewashed, soft from the first day',
        ],
        paragraphs: [
          'The cover is cut one size smaller than the filling, so the corners stay plump. Give it a knock from above if you like a dent, or none if you do not.',
          'Linen yarn is dyed before weaving and then tumbled with pumice. The color keeps a slight cloudiness, as if it had been in the sun.',
        ],
      },
      {
        highlights: [
          '50 × 50 cm, Füllung inklusive',
          'Verdeckter Reißverschluss, Bezug abnehmbar',
          'Stonewashed, vom ersten Tag an weich',
        ],
        paragraphs: [
          'Der Bezug ist eine Nummer kleiner geschnitten als die Füllung, so bleiben die Ecken prall. Wer einen Knick mag, gibt dem Kissen einen Schlag von oben, wer nicht, lässt es.',
          'Das Leinengarn wird vor dem Weben gefärbt und danach mit Bimsstein getrommelt. Die Farbe bleibt leicht wolkig, als hätte sie in der Sonne gelegen.',
        ],
      },
    ),
    specs: [
      spec('material', '100 % linen', '100 % Leinen'),
      spec('fill', '90 % duck feather, 10 % down', '90 % Entenfedern, 10 % Daunen'),
      spec('dimensions', '20 × 20 in (50 × 50 cm)', '50 × 50 cm'),
      spec('care', 'Cover: machine wash at 105 °F (40 °C)', 'Bezug: Maschinenwäsche bei 40 °C'),
      spec('origin', 'Lithuania', 'Litauen'),
    ],
    categories: ['cushions-throws'],
    attributes: { material: ['linen'], origin: ['lithuania'], place: ['living-room', 'bedroom'] },
    publishedDaysAgo: 240,
    taxClass: 'standard',
    options: [option('color', [rust, flax, ochre, slate])],
    variants: variantsOf(
      {
        priceUsdMinor: 5400,
        priceEurMinor: 4990,
        weightG: 980,
        dimensionsMm: cm(50, 50, 14),
        lowStockThreshold: 6,
        costUsdMinor: 1750,
      },
      [
        { sku: 'TEX-LUNE-RUST', optionCodes: ['rust'], stock: 36 },
        { sku: 'TEX-LUNE-FLAX', optionCodes: ['flax'], stock: 51 },
        { sku: 'TEX-LUNE-OCHRE', optionCodes: ['ochre'], stock: 24 },
        { sku: 'TEX-LUNE-SLATE', optionCodes: ['slate'], stock: 27 },
      ],
    ),
    images: [
      ...shotsOf([rust], 'Square linen cushion in %', 'Quadratisches Leinenkissen in %'),
      shot('detail', 'Corner and weave of the linen cover', 'Ecke und Gewebe des Leinenbezugs'),
      ...shotsOf([flax, ochre, slate], 'Square linen cushion in %', 'Quadratisches Leinenkissen in %'),
    ],
  },
  {
    slug: 'pebble-boucle-cushion',
    title: t('Pebble bouclé cushion', 'Bouclékissen Pebble'),
    subtitle: t('Long cushion for the small of your back', 'Längliches Kissen für den unteren Rücken'),
    description: t(
      {
        highlights: [
          '24 × 14 in (60 × 35 cm)',
          'Loops of wool and cotton',
          'Filling of recycled fibers, no feathers',
        ],
        paragraphs: [
          'Bouclé is yarn that has been twisted with too much slack, so that it makes small loops. They hide crumbs, cat hair and the odd tea stain rather well.',
          'A loop that has been pulled out goes back with a blunt needle; never cut it. The cover opens along one short side.',
        ],
      },
      {
        highlights: [
          '60 × 35 cm',
          'Schlingen aus Wolle und Baumwolle',
          'Füllung aus recycelten Fasern, ohne Federn',
        ],
        paragraphs: [
          'Bouclé ist Garn, das mit zu viel Spiel gezwirnt wurde und deshalb kleine Schlingen bildet. Krümel, Katzenhaare und mancher Teefleck fallen darin kaum auf.',
          'Eine gezogene Schlinge bringst du mit einer stumpfen Nadel zurück, bitte nie abschneiden. Der Bezug öffnet sich an einer Schmalseite.',
        ],
      },
    ),
    specs: [
      spec('material', '62 % wool, 38 % cotton', '62 % Wolle, 38 % Baumwolle'),
      spec('fill', 'Recycled polyester', 'Recyceltes Polyester'),
      spec('dimensions', '24 × 14 in (60 × 35 cm)', '60 × 35 cm'),
      spec('care', 'Cover: hand wash or dry clean', 'Bezug: Handwäsche oder Reinigung'),
      spec('origin', 'Portugal', 'Portugal'),
    ],
    categories: ['cushions-throws'],
    attributes: { material: ['wool', 'cotton'], origin: ['portugal'], place: ['living-room', 'bedroom'] },
    publishedDaysAgo: 38,
    taxClass: 'standard',
    options: [option('color', [cream, graphite])],
    variants: variantsOf(
      {
        priceUsdMinor: 6200,
        priceEurMinor: 5790,
        weightG: 860,
        dimensionsMm: cm(60, 36, 14),
        lowStockThreshold: 5,
        costUsdMinor: 2080,
      },
      [
        { sku: 'TEX-PEBBLE-CREAM', optionCodes: ['cream'], stock: 26 },
        { sku: 'TEX-PEBBLE-GRAPHITE', optionCodes: ['graphite'], stock: 17 },
      ],
    ),
    images: [
      ...shotsOf([cream], 'Long bouclé cushion in %', 'Längliches Bouclékissen in %'),
      shot('detail', 'Loops of the bouclé yarn', 'Schlingen des Bouclégarns'),
      ...shotsOf([graphite], 'Long bouclé cushion in %', 'Längliches Bouclékissen in %'),
    ],
  },
  {
    slug: 'waffle-towel',
    title: t('Waffle towel', 'Waffeltuch'),
    subtitle: t('Light towel that dries overnight', 'Leichtes Handtuch, über Nacht trocken'),
    description: t(
      {
        highlights: [
          'Half the weight of terry cloth',
          'Hanging loop on the long side',
          'Gets fuller with the first washes',
        ],
        paragraphs: [
          'The deep cells of the weave hold water away from the skin, so the towel feels dry sooner. Wash it once before the first use: it shrinks to its final size and the cells close up.',
          'The bath size folds to the volume of a sweater and fits in a gym bag. No softener, please, it clogs the cotton.',
        ],
      },
      {
        highlights: [
          'Halb so schwer wie Frottee',
          'Aufhänger an der Längsseite',
          'Wird mit den ersten Wäschen voller',
        ],
        paragraphs: [
          'Die tiefen Waben halten das Wasser von der Haut fern, deshalb fühlt sich das Tuch schneller trocken an. Wasch es einmal vor dem ersten Gebrauch: Es geht auf die endgültige Größe ein, und die Waben schließen sich.',
          'Das Duschtuch ist gefaltet nicht größer als ein Pullover und passt in die Sporttasche. Bitte keinen Weichspüler, er verklebt die Baumwolle.',
        ],
      },
    ),
    specs: [
      spec('material', '100 % organic cotton, 260 g/m²', '100 % Bio-Baumwolle, 260 g/m²'),
      spec(
        'dimensions',
        'Hand 39 × 20 in (100 × 50 cm), bath 59 × 35 in (150 × 90 cm)',
        'Handtuch 100 × 50 cm, Duschtuch 150 × 90 cm',
      ),
      spec('care', 'Machine wash at 140 °F (60 °C)', 'Maschinenwäsche bei 60 °C'),
      spec('origin', 'Portugal', 'Portugal'),
    ],
    categories: ['bed-bath'],
    attributes: { material: ['cotton'], origin: ['portugal'], place: ['bathroom'] },
    publishedDaysAgo: 305,
    taxClass: 'standard',
    options: [
      option('color', [sage, white]),
      option('size', [choice('hand', 'Hand towel', 'Handtuch'), choice('bath', 'Bath towel', 'Duschtuch')]),
    ],
    variants: [
      ...variantsOf(
        {
          priceUsdMinor: 2200,
          priceEurMinor: 1990,
          weightG: 190,
          dimensionsMm: cm(26, 20, 4),
          lowStockThreshold: 8,
          costUsdMinor: 640,
        },
        [
          { sku: 'TEX-WAFFLE-SAGE-HND', optionCodes: ['sage', 'hand'], stock: 46 },
          { sku: 'TEX-WAFFLE-WHITE-HND', optionCodes: ['white', 'hand'], stock: 71 },
        ],
      ),
      ...variantsOf(
        {
          priceUsdMinor: 4400,
          priceEurMinor: 3990,
          weightG: 420,
          dimensionsMm: cm(32, 26, 6),
          lowStockThreshold: 8,
          costUsdMinor: 1360,
        },
        [
          { sku: 'TEX-WAFFLE-SAGE-BTH', optionCodes: ['sage', 'bath'], stock: 28 },
          { sku: 'TEX-WAFFLE-WHITE-BTH', optionCodes: ['white', 'bath'], stock: 43 },
        ],
      ),
    ],
    images: [
      ...shotsOf([sage], 'Stack of folded waffle towels in %', 'Stapel gefalteter Waffeltücher in %'),
      shot('detail', 'Cells of the waffle weave', 'Waben des Waffelgewebes'),
      ...shotsOf([white], 'Stack of folded waffle towels in %', 'Stapel gefalteter Waffeltücher in %'),
    ],
  },
  {
    slug: 'stripe-tea-towels',
    title: t('Stripe tea towels', 'Geschirrtücher Stripe'),
    subtitle: t('Two half-linen towels', 'Zwei Tücher aus Halbleinen'),
    description: t(
      {
        highlights: [
          'Two towels, 28 × 20 in (70 × 50 cm)',
          'Polishes glasses without lint',
          'Loop in the corner',
        ],
        paragraphs: [
          'Cotton in one direction, linen in the other: cotton drinks, linen dries. The stripes are woven in, not printed, and run across the short side so they show when the towel hangs folded.',
          'A hot wash and a warm iron keep them crisp. Without the iron they are still fine.',
        ],
      },
      {
        highlights: ['Zwei Tücher, 70 × 50 cm', 'Poliert Gläser ohne Fusseln', 'Aufhänger in der Ecke'],
        paragraphs: [
          'Baumwolle in die eine Richtung, Leinen in die andere: Die Baumwolle saugt, das Leinen trocknet. Die Streifen sind eingewebt und nicht gedruckt; sie laufen quer zur kurzen Seite und sind auch am gefalteten Tuch zu sehen.',
          'Heiß waschen und warm bügeln hält sie glatt. Ohne Bügeln geht es auch.',
        ],
      },
    ),
    specs: [
      spec('material', '55 % linen, 45 % cotton', '55 % Leinen, 45 % Baumwolle'),
      spec('dimensions', '28 × 20 in (70 × 50 cm)', '70 × 50 cm'),
      spec('care', 'Machine wash at 200 °F (95 °C)', 'Maschinenwäsche bei 95 °C'),
      spec('contents', '2 towels', '2 Tücher'),
      spec('origin', 'Germany', 'Deutschland'),
    ],
    categories: ['textiles', 'kitchen', 'gifts'],
    attributes: { material: ['linen', 'cotton'], origin: ['germany'], place: ['kitchen'] },
    publishedDaysAgo: 359,
    taxClass: 'standard',
    options: [option('color', [blue, rust])],
    variants: variantsOf(
      {
        priceUsdMinor: 2400,
        priceEurMinor: 2190,
        weightG: 210,
        dimensionsMm: cm(26, 19, 3),
        lowStockThreshold: 10,
        costUsdMinor: 700,
      },
      [
        { sku: 'TEX-STRIPE-BLUE', optionCodes: ['blue'], stock: 63 },
        { sku: 'TEX-STRIPE-RUST', optionCodes: ['rust'], stock: 57 },
      ],
    ),
    images: [
      ...shotsOf([blue], 'Two tea towels with stripes in %', 'Zwei Geschirrtücher mit Streifen in %'),
      shot('detail', 'Woven stripes and hem of the towel', 'Eingewebte Streifen und Saum'),
      ...shotsOf([rust], 'Two tea towels with stripes in %', 'Zwei Geschirrtücher mit Streifen in %'),
    ],
  },
  {
    slug: 'fold-linen-bedding',
    title: t('Fold linen bedding', 'Leinenbettwäsche Fold'),
    subtitle: t('Duvet cover with pillowcases', 'Deckenbezug mit Kissenbezügen'),
    description: t(
      {
        highlights: [
          'Washed linen, 170 g/m²',
          'Coconut buttons, ties inside the corners',
          'Cool in July, warm in January',
        ],
        paragraphs: [
          'Linen carries moisture away faster than cotton and does not cling. It creases; after a few nights nobody minds.',
          'Single comes with one pillowcase, double and king with two. Corner ties keep the duvet where it belongs. Dry it on the line while slightly damp and it needs no iron.',
        ],
      },
      {
        highlights: [
          'Gewaschenes Leinen, 170 g/m²',
          'Kokosknöpfe, Bänder in den Ecken',
          'Im Juli kühl, im Januar warm',
        ],
        paragraphs: [
          'Leinen trägt Feuchtigkeit schneller weg als Baumwolle und klebt nicht. Es knittert; nach ein paar Nächten stört das niemanden mehr.',
          'Zur Einzelgröße gehört ein Kissenbezug, zu den beiden größeren gehören zwei. Bänder in den Ecken halten die Decke am Platz. Leicht feucht auf die Leine gehängt, braucht sie kein Bügeleisen.',
        ],
      },
    ),
    specs: [
      spec('material', '100 % European flax linen', '100 % Leinen aus europäischem Flachs'),
      spec(
        'dimensions',
        'Single 55 × 79 in (140 × 200 cm), double 79 × 79 in (200 × 200 cm), king 102 × 87 in (260 × 220 cm)',
        'Einzel 140 × 200 cm, Doppel 200 × 200 cm, King 260 × 220 cm',
      ),
      spec('care', 'Machine wash at 105 °F (40 °C)', 'Maschinenwäsche bei 40 °C'),
      spec('origin', 'Lithuania', 'Litauen'),
    ],
    categories: ['bed-bath'],
    attributes: { material: ['linen'], origin: ['lithuania'], place: ['bedroom'] },
    publishedDaysAgo: 176,
    taxClass: 'standard',
    options: [
      option('size', [
        choice('single', 'Single', 'Einzel, 140 × 200'),
        choice('double', 'Double', 'Doppel, 200 × 200'),
        choice('king', 'King', 'King, 260 × 220'),
      ]),
    ],
    variants: variantsOf({ lowStockThreshold: 4 }, [
      {
        sku: 'TEX-FOLD-SINGLE',
        optionCodes: ['single'],
        priceUsdMinor: 18900,
        priceEurMinor: 17500,
        compareAtUsdMinor: 21900,
        compareAtEurMinor: 19900,
        weightG: 1500,
        dimensionsMm: cm(36, 28, 9),
        stock: 15,
        costUsdMinor: 7400,
      },
      {
        sku: 'TEX-FOLD-DOUBLE',
        optionCodes: ['double'],
        priceUsdMinor: 24900,
        priceEurMinor: 22900,
        compareAtUsdMinor: 28900,
        compareAtEurMinor: 26500,
        weightG: 2100,
        dimensionsMm: cm(38, 30, 11),
        stock: 12,
        costUsdMinor: 9800,
      },
      {
        sku: 'TEX-FOLD-KING',
        optionCodes: ['king'],
        priceUsdMinor: 28900,
        priceEurMinor: 26900,
        compareAtUsdMinor: 33900,
        compareAtEurMinor: 31500,
        weightG: 2600,
        dimensionsMm: cm(40, 32, 13),
        stock: 6,
        costUsdMinor: 11600,
      },
    ]),
    images: [
      shot('main', 'Folded linen bedding tied with a ribbon', 'Gefaltete Leinenbettwäsche mit Band'),
      shot('detail', 'Creased linen with a coconut button', 'Geknittertes Leinen mit Kokosknopf'),
    ],
  },
  {
    slug: 'loam-rug',
    title: t('Loam wool rug', 'Wollteppich Loam'),
    subtitle: t('Flat-woven in two tones', 'Flachgewebe in zwei Tönen'),
    description: t(
      {
        highlights: [
          'Hand-woven from undyed wool',
          'Reversible, so it wears evenly',
          'Lies flat from the first day',
        ],
        paragraphs: [
          'The two tones come from two flocks, one light, one dark, and from no dye at all. Weaving the larger size takes two people about nine days.',
          'Vacuum without the rotating brush and turn the rug every few months. Put a nonslip mat under it on wood or tile.',
        ],
      },
      {
        highlights: [
          'Von Hand gewebt aus ungefärbter Wolle',
          'Beidseitig nutzbar, läuft sich gleichmäßig ab',
          'Liegt vom ersten Tag an flach',
        ],
        paragraphs: [
          'Die zwei Töne stammen von zwei Herden, einer hellen und einer dunklen, gefärbt wird nicht. An der großen Ausführung weben zwei Menschen rund neun Tage.',
          'Saug ihn ohne rotierende Bürste und dreh ihn alle paar Monate um. Auf Holz oder Fliesen gehört eine Antirutschmatte darunter.',
        ],
      },
    ),
    specs: [
      spec('material', '100 % wool, cotton warp', '100 % Wolle, Kette aus Baumwolle'),
      spec(
        'dimensions',
        '79 × 55 in (200 × 140 cm) or 94 × 67 in (240 × 170 cm)',
        '200 × 140 cm oder 240 × 170 cm',
      ),
      spec('weight', '11.5 / 16.8 lb (5.2 / 7.6 kg)', '5,2 / 7,6 kg'),
      spec('care', 'Vacuum, professional cleaning', 'Absaugen, professionell reinigen'),
      spec('origin', 'India', 'Indien'),
    ],
    categories: ['textiles'],
    attributes: { material: ['wool', 'cotton'], origin: ['india'], place: ['living-room', 'bedroom'] },
    publishedDaysAgo: 109,
    taxClass: 'standard',
    options: [
      option('size', [
        choice('200', '79 × 55 in', '200 × 140 cm'),
        choice('240', '94 × 67 in', '240 × 170 cm'),
      ]),
    ],
    variants: variantsOf({ lowStockThreshold: 2 }, [
      {
        sku: 'TEX-LOAM-200',
        optionCodes: ['200'],
        priceUsdMinor: 42000,
        priceEurMinor: 38900,
        weightG: 6400,
        dimensionsMm: cm(142, 22, 22),
        stock: 8,
        costUsdMinor: 17500,
      },
      {
        sku: 'TEX-LOAM-240',
        optionCodes: ['240'],
        priceUsdMinor: 64000,
        priceEurMinor: 59500,
        weightG: 9100,
        dimensionsMm: cm(172, 25, 25),
        stock: 4,
        costUsdMinor: 26800,
      },
    ]),
    images: [
      shot('main', 'Rolled wool rug in two natural tones', 'Gerollter Wollteppich in zwei Naturtönen'),
      shot('detail', 'Flat weave with light and dark bands', 'Flachgewebe mit hellen und dunklen Streifen'),
    ],
  },
]
