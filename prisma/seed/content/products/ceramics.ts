import { colors } from '../colors'
import { choice, cm, option, shot, shotsOf, spec, t, variantsOf } from '../define'
import type { ProductContent } from '../types'

const { chalk, ink, moss, ochre, sand, slate } = colors

export const ceramics: ProductContent[] = [
  {
    slug: 'ebb-mug',
    title: t('Ebb mug', 'Becher Ebb'),
    subtitle: t('Stoneware mug with a two-finger handle', 'Steinzeugbecher mit Henkel für zwei Finger'),
    description: t(
      {
        highlights: [
          'Holds 12 oz (350 ml) with room for milk',
          'Glazed inside, bare clay at the foot',
          'Safe in dishwasher and microwave',
        ],
        paragraphs: [
          'Ebb is thrown in a small workshop in Caldas da Rainha and dipped by hand, so the line where the glaze stops sits a little differently on each mug. The lower third stays unglazed and feels like fine sandpaper.',
          'The wall is 4 mm thick: thin enough at the lip for tea, thick enough to keep coffee warm for about twenty minutes. Mugs nest two high in the cupboard.',
        ],
      },
      {
        highlights: [
          '350 ml Inhalt, mit Platz für Milch',
          'Innen glasiert, am Fuß roher Ton',
          'Für Spülmaschine und Mikrowelle geeignet',
        ],
        paragraphs: [
          'Ebb wird in einer kleinen Werkstatt in Caldas da Rainha gedreht und von Hand in die Glasur getaucht. Wo die Glasur endet, ist deshalb bei jedem Becher ein wenig anders. Das untere Drittel bleibt roh und fühlt sich an wie feines Schleifpapier.',
          'Die Wand ist 4 mm stark: am Rand dünn genug für Tee, dick genug, um Kaffee rund zwanzig Minuten warm zu halten. Im Schrank lassen sich zwei Becher stapeln.',
        ],
      },
    ),
    specs: [
      spec('material', 'Stoneware, fired at 1,240 °C', 'Steinzeug, bei 1.240 °C gebrannt'),
      spec('dimensions', '3.3 in wide, 3.7 in tall (8.5 × 9.5 cm)', 'Ø 8,5 cm, Höhe 9,5 cm'),
      spec('capacity', '12 oz (350 ml)', '350 ml'),
      spec('weight', '12 oz (340 g)', '340 g'),
      spec('care', 'Dishwasher and microwave safe', 'Spülmaschinen- und mikrowellenfest'),
      spec('origin', 'Portugal', 'Portugal'),
    ],
    categories: ['mugs-cups', 'gifts'],
    attributes: { material: ['ceramic'], origin: ['portugal'], place: ['kitchen', 'dining-room'] },
    featured: true,
    publishedDaysAgo: 412,
    taxClass: 'standard',
    options: [option('color', [sand, slate, moss])],
    variants: variantsOf(
      {
        priceUsdMinor: 2400,
        priceEurMinor: 2290,
        weightG: 480,
        dimensionsMm: cm(13, 11, 11),
        lowStockThreshold: 10,
        costUsdMinor: 690,
      },
      [
        { sku: 'CER-EBB-MUG-SAND', optionCodes: ['sand'], stock: 84 },
        { sku: 'CER-EBB-MUG-SLATE', optionCodes: ['slate'], stock: 61 },
        { sku: 'CER-EBB-MUG-MOSS', optionCodes: ['moss'], stock: 9 },
      ],
    ),
    images: [
      ...shotsOf([sand], 'Ebb mug in % with a bare clay foot', 'Becher Ebb in % mit rohem Tonfuß'),
      shot('detail', 'Close view of the mug’s rim and handle', 'Rand und Henkel des Bechers aus der Nähe'),
      ...shotsOf([slate, moss], 'Ebb mug in % with a bare clay foot', 'Becher Ebb in % mit rohem Tonfuß'),
    ],
  },
  {
    slug: 'tide-espresso-cups',
    title: t('Tide espresso cups', 'Espressotassen Tide'),
    subtitle: t('Set of four, without handles', 'Vierer-Set, ohne Henkel'),
    description: t(
      {
        highlights: ['2.7 oz (80 ml) each, a double espresso', 'Ribbed outside for grip', 'Four cups, boxed'],
        paragraphs: [
          'Fine horizontal ribs are turned into the wall while the clay is still soft. They keep your fingers off the hottest part, which is why Tide does without a handle.',
          'Preheat the cups with hot water and the crema holds longer. The matte glaze outside shows coffee drips if you leave them; a damp cloth takes them off.',
        ],
      },
      {
        highlights: [
          'Je 80 ml, ein doppelter Espresso',
          'Außen gerillt für guten Griff',
          'Vier Tassen im Karton',
        ],
        paragraphs: [
          'Die feinen Querrillen werden in die Wand gedreht, solange der Ton noch weich ist. Sie halten deine Finger von der heißesten Stelle fern, deshalb kommt Tide ohne Henkel aus.',
          'Wärm die Tassen mit heißem Wasser vor, dann hält die Crema länger. Auf der matten Glasur sieht man Kaffeetropfen, ein feuchtes Tuch nimmt sie wieder weg.',
        ],
      },
    ),
    specs: [
      spec('material', 'Porcelain stoneware', 'Porzellansteinzeug'),
      spec('dimensions', '2.4 in wide, 2.4 in tall (6 × 6 cm)', 'Ø 6 cm, Höhe 6 cm'),
      spec('capacity', '2.7 oz (80 ml) each', 'je 80 ml'),
      spec('care', 'Dishwasher safe', 'Spülmaschinenfest'),
      spec('origin', 'Portugal', 'Portugal'),
    ],
    categories: ['mugs-cups', 'kitchen'],
    attributes: { material: ['ceramic'], origin: ['portugal'], place: ['kitchen', 'dining-room'] },
    publishedDaysAgo: 365,
    taxClass: 'standard',
    options: [option('color', [chalk, ink])],
    variants: variantsOf(
      {
        priceUsdMinor: 4600,
        priceEurMinor: 4290,
        weightG: 780,
        dimensionsMm: cm(17, 17, 9),
        lowStockThreshold: 6,
        costUsdMinor: 1480,
      },
      [
        { sku: 'CER-TIDE-ESP-CHALK', optionCodes: ['chalk'], stock: 37 },
        { sku: 'CER-TIDE-ESP-INK', optionCodes: ['ink'], stock: 22 },
      ],
    ),
    images: [
      ...shotsOf([chalk], 'Ribbed espresso cups in %', 'Gerillte Espressotassen in %'),
      shot(
        'detail',
        'Ribbed wall of an espresso cup, close up',
        'Gerillte Wand einer Espressotasse, Nahaufnahme',
      ),
      ...shotsOf([ink], 'Ribbed espresso cups in %', 'Gerillte Espressotassen in %'),
    ],
  },
  {
    slug: 'ebb-bowl',
    title: t('Ebb bowl', 'Schale Ebb'),
    subtitle: t('For cereal, soup or the middle of the table', 'Für Müsli, Suppe oder die Tischmitte'),
    description: t(
      {
        highlights: ['Two sizes that nest', 'Same glaze line as the Ebb mug', 'Oven safe to 350 °F (180 °C)'],
        paragraphs: [
          'The small bowl takes a generous helping of granola; the large one holds salad for three. Both have a foot ring, so the table stays cool under hot soup.',
          'Glaze and clay come from the same batches as the Ebb mug. If you add pieces over the years, expect slight shifts in tone: the ash in the glaze changes with the season.',
        ],
      },
      {
        highlights: [
          'Zwei Größen, die ineinander passen',
          'Gleicher Glasurrand wie beim Becher Ebb',
          'Ofenfest bis 180 °C',
        ],
        paragraphs: [
          'In die kleine Schale passt eine ordentliche Portion Granola, in die große Salat für drei. Beide stehen auf einem Fußring, so bleibt der Tisch auch unter heißer Suppe kühl.',
          'Ton und Glasur stammen aus denselben Ansätzen wie beim Becher Ebb. Kaufst du über die Jahre nach, verschiebt sich der Farbton leicht: Die Asche in der Glasur ändert sich mit der Jahreszeit.',
        ],
      },
    ),
    specs: [
      spec('material', 'Stoneware, fired at 1,240 °C', 'Steinzeug, bei 1.240 °C gebrannt'),
      spec(
        'dimensions',
        'Small 5.5 in (14 cm), 2.6 in tall; large 7.9 in (20 cm), 3.1 in tall',
        'Klein Ø 14 cm, Höhe 6,5 cm; groß Ø 20 cm, Höhe 8 cm',
      ),
      spec('capacity', 'Small 18 oz (540 ml), large 47 oz (1.4 l)', 'Klein 540 ml, groß 1,4 l'),
      spec('care', 'Dishwasher and microwave safe', 'Spülmaschinen- und mikrowellenfest'),
      spec('origin', 'Portugal', 'Portugal'),
    ],
    categories: ['bowls-plates'],
    attributes: { material: ['ceramic'], origin: ['portugal'], place: ['kitchen', 'dining-room'] },
    publishedDaysAgo: 398,
    taxClass: 'standard',
    options: [
      option('color', [sand, slate]),
      option('size', [
        choice('small', 'Small, 5.5 in', 'Klein, 14 cm'),
        choice('large', 'Large, 7.9 in', 'Groß, 20 cm'),
      ]),
    ],
    variants: [
      ...variantsOf(
        {
          priceUsdMinor: 2200,
          priceEurMinor: 1990,
          weightG: 520,
          dimensionsMm: cm(17, 17, 10),
          lowStockThreshold: 8,
          costUsdMinor: 640,
        },
        [
          { sku: 'CER-EBB-BWL-SAND-S', optionCodes: ['sand', 'small'], stock: 58 },
          { sku: 'CER-EBB-BWL-SLATE-S', optionCodes: ['slate', 'small'], stock: 44 },
        ],
      ),
      ...variantsOf(
        {
          priceUsdMinor: 4200,
          priceEurMinor: 3900,
          weightG: 1180,
          dimensionsMm: cm(24, 24, 12),
          lowStockThreshold: 5,
          costUsdMinor: 1260,
        },
        [
          { sku: 'CER-EBB-BWL-SAND-L', optionCodes: ['sand', 'large'], stock: 19 },
          { sku: 'CER-EBB-BWL-SLATE-L', optionCodes: ['slate', 'large'], stock: 3 },
        ],
      ),
    ],
    images: [
      ...shotsOf([sand], 'Large and small Ebb bowl in %', 'Große und kleine Schale Ebb in %'),
      shot('detail', 'Glaze line on the wall of the bowl', 'Glasurrand an der Wand der Schale'),
      ...shotsOf([slate], 'Large and small Ebb bowl in %', 'Große und kleine Schale Ebb in %'),
    ],
  },
  {
    slug: 'marl-plate',
    title: t('Marl plate', 'Teller Marl'),
    subtitle: t('Flat plate with a raised edge', 'Flacher Teller mit hochgezogenem Rand'),
    description: t(
      {
        highlights: [
          'Raised edge keeps sauce on the plate',
          'Speckled clay shows through the glaze',
          'Stacks flat',
        ],
        paragraphs: [
          'Marl is pressed over a plaster mold and trimmed by hand. Iron in the clay burns through the glaze as small brown specks, more on some plates than on others.',
          'The dinner plate fits standard dishwashers upright. Metal cutlery can leave gray marks on matte glaze; baking soda on a damp sponge removes them.',
        ],
      },
      {
        highlights: [
          'Hoher Rand hält Soße auf dem Teller',
          'Gesprenkelter Ton scheint durch die Glasur',
          'Flach stapelbar',
        ],
        paragraphs: [
          'Marl wird über eine Gipsform gepresst und von Hand beschnitten. Das Eisen im Ton schlägt beim Brennen als kleine braune Punkte durch die Glasur, mal mehr, mal weniger.',
          'Der Speiseteller passt aufrecht in jede übliche Spülmaschine. Besteck kann auf der matten Glasur graue Spuren hinterlassen; mit Natron auf einem feuchten Schwamm gehen sie weg.',
        ],
      },
    ),
    specs: [
      spec('material', 'Speckled stoneware', 'Gesprenkeltes Steinzeug'),
      spec(
        'dimensions',
        'Side 8.3 in (21 cm), dinner 10.6 in (27 cm)',
        'Dessertteller Ø 21 cm, Speiseteller Ø 27 cm',
      ),
      spec('weight', 'Side 1.1 lb (500 g), dinner 1.9 lb (860 g)', 'Dessertteller 500 g, Speiseteller 860 g'),
      spec('care', 'Dishwasher and microwave safe', 'Spülmaschinen- und mikrowellenfest'),
      spec('origin', 'Portugal', 'Portugal'),
    ],
    categories: ['bowls-plates', 'kitchen'],
    attributes: { material: ['ceramic'], origin: ['portugal'], place: ['dining-room'] },
    publishedDaysAgo: 320,
    taxClass: 'standard',
    options: [
      option('color', [chalk, ochre]),
      option('size', [
        choice('side', 'Side, 8.3 in', 'Dessert, 21 cm'),
        choice('dinner', 'Dinner, 10.6 in', 'Speise, 27 cm'),
      ]),
    ],
    variants: [
      ...variantsOf(
        {
          priceUsdMinor: 2600,
          priceEurMinor: 2450,
          weightG: 640,
          dimensionsMm: cm(25, 25, 5),
          lowStockThreshold: 8,
          costUsdMinor: 720,
        },
        [
          { sku: 'CER-MARL-CHALK-21', optionCodes: ['chalk', 'side'], stock: 66 },
          { sku: 'CER-MARL-OCHRE-21', optionCodes: ['ochre', 'side'], stock: 31 },
        ],
      ),
      ...variantsOf(
        {
          priceUsdMinor: 3600,
          priceEurMinor: 3390,
          weightG: 1040,
          dimensionsMm: cm(31, 31, 6),
          lowStockThreshold: 8,
          costUsdMinor: 1020,
        },
        [
          { sku: 'CER-MARL-CHALK-27', optionCodes: ['chalk', 'dinner'], stock: 72 },
          { sku: 'CER-MARL-OCHRE-27', optionCodes: ['ochre', 'dinner'], stock: 28 },
        ],
      ),
    ],
    images: [
      ...shotsOf([chalk], 'Stack of Marl plates in speckled %', 'Stapel Teller Marl in gesprenkelter %'),
      shot('detail', 'Marl plate from above with its raised edge', 'Teller Marl von oben mit hohem Rand'),
      ...shotsOf([ochre], 'Stack of Marl plates in speckled %', 'Stapel gesprenkelter Teller Marl in %'),
    ],
  },
  {
    slug: 'rill-vase',
    title: t('Rill vase', 'Vase Rill'),
    subtitle: t('Fluted vase in three heights', 'Kannelierte Vase in drei Höhen'),
    description: t(
      {
        highlights: [
          'Watertight without a liner',
          'Three heights for one stem to a full bunch',
          'Heavy base, hard to tip',
        ],
        paragraphs: [
          'Each groove is cut with a loop tool before the first firing, 32 around the body. Light from the side draws them out, so put Rill near a window rather than under a lamp.',
          'Small is for a single stem, medium for a bunch of tulips, large for branches up to 28 in (70 cm). The inside is glazed clear and rinses clean with hot water and a bottle brush.',
        ],
      },
      {
        highlights: [
          'Wasserdicht ohne Einsatz',
          'Drei Höhen, vom Einzelstiel bis zum Strauß',
          'Schwerer Boden, kippt kaum',
        ],
        paragraphs: [
          'Jede der 32 Rillen wird vor dem ersten Brand mit der Schlinge geschnitten. Seitliches Licht bringt sie heraus: Stell Rill lieber ans Fenster als unter eine Lampe.',
          'Klein ist für einen einzelnen Stiel, mittel für ein Bund Tulpen, groß für Zweige bis 70 cm. Innen ist die Vase klar glasiert und lässt sich mit heißem Wasser und Flaschenbürste reinigen.',
        ],
      },
    ),
    specs: [
      spec('material', 'White stoneware, matte glaze', 'Weißes Steinzeug, matt glasiert'),
      spec(
        'dimensions',
        'Small 5.5 in (14 cm), medium 8.7 in (22 cm), large 11.8 in (30 cm) tall',
        'Höhe klein 14 cm, mittel 22 cm, groß 30 cm',
      ),
      spec('weight', '1.1 / 2.2 / 4 lb (0.5 / 1 / 1.8 kg)', '0,5 / 1 / 1,8 kg'),
      spec('care', 'Rinse with warm water, bottle brush', 'Mit warmem Wasser und Flaschenbürste reinigen'),
      spec('origin', 'Denmark', 'Dänemark'),
    ],
    categories: ['vases', 'gifts'],
    attributes: { material: ['ceramic'], origin: ['denmark'], place: ['living-room', 'dining-room'] },
    featured: true,
    publishedDaysAgo: 96,
    taxClass: 'standard',
    options: [
      option('size', [
        choice('s', 'Small, 5.5 in', 'Klein, 14 cm'),
        choice('m', 'Medium, 8.7 in', 'Mittel, 22 cm'),
        choice('l', 'Large, 11.8 in', 'Groß, 30 cm'),
      ]),
    ],
    variants: variantsOf({ lowStockThreshold: 5 }, [
      {
        sku: 'CER-RILL-S',
        optionCodes: ['s'],
        priceUsdMinor: 3800,
        priceEurMinor: 3500,
        weightG: 720,
        dimensionsMm: cm(15, 15, 18),
        stock: 33,
        costUsdMinor: 1100,
      },
      {
        sku: 'CER-RILL-M',
        optionCodes: ['m'],
        priceUsdMinor: 6400,
        priceEurMinor: 5900,
        weightG: 1320,
        dimensionsMm: cm(19, 19, 27),
        stock: 24,
        costUsdMinor: 1950,
      },
      {
        sku: 'CER-RILL-L',
        optionCodes: ['l'],
        priceUsdMinor: 9800,
        priceEurMinor: 9200,
        weightG: 2260,
        dimensionsMm: cm(23, 23, 35),
        stock: 11,
        costUsdMinor: 3150,
      },
    ]),
    images: [
      shot(
        'main',
        'Fluted white vase with three eucalyptus stems',
        'Kannelierte weiße Vase mit drei Eukalyptuszweigen',
      ),
      shot('detail', 'Grooves of the Rill vase in side light', 'Rillen der Vase Rill im Seitenlicht'),
      shot(
        'sizes',
        'The three sizes of the Rill vase in a row',
        'Die drei Größen der Vase Rill nebeneinander',
      ),
    ],
  },
  {
    slug: 'fathom-bottle-vase',
    title: t('Fathom bottle vase', 'Flaschenvase Fathom'),
    subtitle: t('Narrow neck for a few tall stems', 'Schmaler Hals für wenige lange Stiele'),
    description: t(
      {
        highlights: [
          'Opening of 1 in (2.5 cm) holds stems upright',
          'Reactive glaze, no two alike',
          'Thrown in one piece',
        ],
        paragraphs: [
          'A narrow neck does the arranging for you: three stems stand where you put them. The glaze runs in the kiln and pools darker above the foot.',
          'Fathom is thrown in one piece by Marit Aasen near Bergen, about fourteen a week. Fill it with a small jug; it takes 25 oz (750 ml).',
        ],
      },
      {
        highlights: [
          'Öffnung von 2,5 cm hält Stiele aufrecht',
          'Laufglasur, jede Vase anders',
          'Aus einem Stück gedreht',
        ],
        paragraphs: [
          'Der schmale Hals nimmt dir das Arrangieren ab: Drei Stiele bleiben stehen, wo du sie hinstellst. Im Ofen läuft die Glasur und sammelt sich über dem Fuß zu einem dunkleren Ton.',
          'Marit Aasen dreht Fathom bei Bergen aus einem Stück, etwa vierzehn in der Woche. Füll die Vase mit einem kleinen Krug, sie fasst 750 ml.',
        ],
      },
    ),
    specs: [
      spec('material', 'Stoneware with reactive glaze', 'Steinzeug mit Laufglasur'),
      spec('dimensions', '6.3 in wide, 10.2 in tall (16 × 26 cm)', 'Ø 16 cm, Höhe 26 cm'),
      spec('capacity', '25 oz (750 ml)', '750 ml'),
      spec('weight', '2.9 lb (1.3 kg)', '1,3 kg'),
      spec('origin', 'Norway', 'Norwegen'),
    ],
    categories: ['vases'],
    attributes: { material: ['ceramic'], origin: ['norway'], place: ['living-room', 'hallway'] },
    publishedDaysAgo: 210,
    taxClass: 'standard',
    options: [option('color', [ochre, ink])],
    variants: variantsOf(
      {
        priceUsdMinor: 8600,
        priceEurMinor: 7900,
        weightG: 1680,
        dimensionsMm: cm(20, 20, 31),
        lowStockThreshold: 4,
        costUsdMinor: 3300,
      },
      [
        { sku: 'CER-FATHOM-OCHRE', optionCodes: ['ochre'], stock: 6 },
        { sku: 'CER-FATHOM-INK', optionCodes: ['ink'], stock: 0 },
      ],
    ),
    images: [
      ...shotsOf(
        [ochre],
        'Round bottle vase with a narrow neck in %',
        'Bauchige Flaschenvase mit schmalem Hals in %',
      ),
      shot('detail', 'Glaze pooling darker above the foot', 'Die Glasur sammelt sich dunkler über dem Fuß'),
      ...shotsOf(
        [ink],
        'Round bottle vase with a narrow neck in %',
        'Bauchige Flaschenvase mit schmalem Hals in %',
      ),
    ],
  },
  {
    slug: 'kiln-teapot',
    title: t('Kiln teapot', 'Teekanne Kiln'),
    subtitle: t('One-liter pot with a steel basket', 'Ein-Liter-Kanne mit Edelstahlsieb'),
    description: t(
      {
        highlights: [
          '34 oz (1 l): three large mugs',
          'Fine steel basket for loose leaves',
          'Spout that does not drip',
        ],
        paragraphs: [
          'We asked the workshop for a spout that cuts the stream cleanly. It took nine prototypes; the answer was a sharp lower lip without glaze.',
          'The basket reaches to the bottom, so even one cup brews properly. The lid has a small tongue at the back that keeps it in place while you pour.',
          'Do not put it on a flame. For keeping warm, any tealight warmer with a ring of 4 in (10 cm) fits.',
        ],
      },
      {
        highlights: [
          '1 l: drei große Becher',
          'Feines Edelstahlsieb für losen Tee',
          'Tülle, die nicht tropft',
        ],
        paragraphs: [
          'Wir wollten eine Tülle, die den Strahl sauber abschneidet. Die Werkstatt brauchte neun Prototypen; die Lösung war eine scharfe Unterlippe ohne Glasur.',
          'Das Sieb reicht bis zum Boden, so zieht auch eine einzelne Tasse richtig. Eine kleine Zunge hinten am Deckel hält ihn beim Eingießen fest.',
          'Nicht auf die offene Flamme stellen. Zum Warmhalten passt jedes Stövchen mit 10 cm Ring.',
        ],
      },
    ),
    specs: [
      spec('material', 'Stoneware, basket of stainless steel', 'Steinzeug, Sieb aus Edelstahl'),
      spec('dimensions', '9.4 × 5.9 in, 5.5 in tall (24 × 15 × 14 cm)', '24 × 15 cm, Höhe 14 cm'),
      spec('capacity', '34 oz (1 l)', '1 l'),
      spec('weight', '2.2 lb (1 kg)', '1 kg'),
      spec('care', 'Dishwasher safe', 'Spülmaschinenfest'),
      spec('origin', 'Portugal', 'Portugal'),
    ],
    categories: ['ceramics', 'kitchen'],
    attributes: { material: ['ceramic', 'steel'], origin: ['portugal'], place: ['kitchen', 'dining-room'] },
    featured: true,
    publishedDaysAgo: 188,
    taxClass: 'standard',
    options: [option('color', [slate, chalk])],
    variants: variantsOf(
      {
        priceUsdMinor: 7800,
        priceEurMinor: 7290,
        weightG: 1350,
        dimensionsMm: cm(28, 19, 18),
        lowStockThreshold: 5,
        costUsdMinor: 2480,
      },
      [
        { sku: 'CER-KILN-POT-SLATE', optionCodes: ['slate'], stock: 18 },
        { sku: 'CER-KILN-POT-CHALK', optionCodes: ['chalk'], stock: 14 },
      ],
    ),
    images: [
      ...shotsOf(
        [slate],
        'Round teapot in % with lid and curved spout',
        'Runde Teekanne in % mit Deckel und gebogener Tülle',
      ),
      shot('detail', 'Lid and spout of the teapot, close up', 'Deckel und Tülle der Teekanne, Nahaufnahme'),
      ...shotsOf(
        [chalk],
        'Round teapot in % with lid and curved spout',
        'Runde Teekanne in % mit Deckel und gebogener Tülle',
      ),
    ],
  },
  {
    slug: 'brine-platter',
    title: t('Brine platter', 'Servierplatte Brine'),
    subtitle: t('Wide, shallow platter for sharing', 'Weite, flache Platte zum Teilen'),
    description: t(
      {
        highlights: ['15 in (38 cm) across', 'Salt-textured rim', 'Goes from oven to table'],
        paragraphs: [
          'Coarse salt is pressed into the rim before firing and burns away, leaving small pits that catch the glaze. The well in the middle is smooth and easy to wipe.',
          'Large enough for a roast chicken with vegetables around it. It stands on three feet, so it can go straight from the oven (up to 350 °F, 180 °C) to a wooden table.',
        ],
      },
      {
        highlights: ['38 cm Durchmesser', 'Rand mit Salzstruktur', 'Vom Ofen direkt auf den Tisch'],
        paragraphs: [
          'Vor dem Brand wird grobes Salz in den Rand gedrückt. Es verbrennt und hinterlässt kleine Mulden, in denen sich die Glasur fängt. Der Spiegel in der Mitte ist glatt und schnell abgewischt.',
          'Groß genug für ein Brathähnchen mit Gemüse ringsum. Drei Füße halten Abstand: Die Platte darf vom Ofen (bis 180 °C) gleich auf den Holztisch.',
        ],
      },
    ),
    specs: [
      spec('material', 'Stoneware', 'Steinzeug'),
      spec('dimensions', '15 in wide, 2 in tall (38 × 5 cm)', 'Ø 38 cm, Höhe 5 cm'),
      spec('weight', '4.6 lb (2.1 kg)', '2,1 kg'),
      spec('care', 'Hand wash recommended', 'Am besten von Hand spülen'),
      spec('origin', 'Portugal', 'Portugal'),
    ],
    categories: ['bowls-plates', 'kitchen'],
    attributes: { material: ['ceramic'], origin: ['portugal'], place: ['dining-room'] },
    publishedDaysAgo: 275,
    taxClass: 'standard',
    options: [],
    variants: variantsOf({}, [
      {
        sku: 'CER-BRINE-38',
        optionCodes: [],
        priceUsdMinor: 6400,
        priceEurMinor: 5990,
        compareAtUsdMinor: 8200,
        compareAtEurMinor: 7490,
        weightG: 2650,
        dimensionsMm: cm(43, 43, 9),
        stock: 13,
        lowStockThreshold: 4,
        costUsdMinor: 2600,
      },
    ]),
    images: [
      shot(
        'main',
        'Wide platter with a pitted rim, three pears on it',
        'Weite Platte mit strukturiertem Rand, darauf drei Birnen',
      ),
      shot('detail', 'Pitted rim of the platter, seen from above', 'Strukturierter Rand der Platte von oben'),
    ],
  },
]
