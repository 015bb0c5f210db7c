import { people } from './people'
import type { Language, Review } from './types'

type Entry = [product: string, rating: 1 | 2 | 3 | 4 | 5, locale: Language, title: string, body: string]

/** What customers wrote, product by product. */
const WRITTEN: Entry[] = [
  [
    'ebb-mug',
    5,
    'en',
    'The handle is right',
    'Two fingers fit without touching the hot wall. I bought one and came back for three more.',
  ],
  [
    'ebb-mug',
    4,
    'en',
    'Smaller than it looks',
    'Holds my coffee but not my bigger tea bag ritual. The bare foot leaves no ring on the table.',
  ],
  [
    'ebb-mug',
    5,
    'de',
    'Liegt gut in der Hand',
    'Der raue Fuß fühlt sich schön an, und der Tee bleibt lange warm. Die Farbe Moos ist etwas dunkler als auf dem Bild.',
  ],
  [
    'ebb-mug',
    5,
    'en',
    'Survived the dishwasher',
    'Six months of daily washing and the glaze line is as crisp as on the first day.',
  ],
  [
    'tide-espresso-cups',
    5,
    'en',
    'Thick enough',
    'The crema stays for once. They sit well under a portafilter with two spouts.',
  ],
  [
    'tide-espresso-cups',
    3,
    'de',
    'Hübsch, aber klein',
    'Für einen Ristretto perfekt, für einen Lungo zu klein. Verarbeitung ist tadellos.',
  ],
  [
    'ebb-bowl',
    5,
    'en',
    'Our ramen bowl now',
    'The large one takes a full portion with room for the egg. Stacks flat.',
  ],
  [
    'ebb-bowl',
    4,
    'de',
    'Schöne Glasur',
    'Jede sieht ein bisschen anders aus, das mag ich. Eine hatte einen kleinen Punkt in der Glasur.',
  ],
  [
    'marl-plate',
    5,
    'en',
    'Photographs well, eats better',
    'The rim keeps sauce where it belongs. Knife marks wipe off with a little baking soda.',
  ],
  [
    'rill-vase',
    5,
    'en',
    'Holds tulips upright',
    'The narrow neck keeps even lazy tulips standing. The medium is the one to get.',
  ],
  [
    'rill-vase',
    4,
    'de',
    'Standfest',
    'Auch mit langen Zweigen kippt sie nicht. Innen kommt man zum Reinigen nur mit einer Bürste hin.',
  ],
  [
    'fathom-bottle-vase',
    5,
    'en',
    'One stem is enough',
    'A single branch of eucalyptus and the shelf is done.',
  ],
  [
    'kiln-teapot',
    4,
    'en',
    'Pours without a drip',
    'The spout cuts clean. The lid needs a finger when you pour the last cup.',
  ],
  [
    'kiln-teapot',
    5,
    'de',
    'Tropft wirklich nicht',
    'Endlich eine Kanne, die keine Flecken auf dem Tisch hinterlässt. Das Sieb sitzt fest.',
  ],
  [
    'halden-stool',
    5,
    'en',
    'Seat, table, step',
    'It has been a bedside table, a plant stand and a spare seat, all in one week.',
  ],
  [
    'halden-stool',
    5,
    'de',
    'Sauber gearbeitet',
    'Die Kanten sind schön gerundet, nichts wackelt. Nach einem Jahr ist die Eiche etwas dunkler geworden.',
  ],
  [
    'halden-stool',
    4,
    'en',
    'Took five minutes to build',
    'Three legs, three bolts, the key is in the box. I wish the walnut were a shade darker.',
  ],
  [
    'slat-bench',
    5,
    'en',
    'Fits two at the door',
    'We sit on it to put boots on. Wet boots have left no marks on the oiled slats.',
  ],
  [
    'dusk-table-lamp',
    5,
    'en',
    'The dimmer goes all the way down',
    'At the lowest setting it is a night light. The clay base is heavy enough for a cat.',
  ],
  [
    'dusk-table-lamp',
    5,
    'de',
    'Warmes Licht',
    'Genau die richtige Lampe fürs Sideboard. Das Kabel ist mit Stoff bezogen und lang genug.',
  ],
  [
    'dusk-table-lamp',
    3,
    'en',
    'Beautiful, short cable',
    'Lovely lamp, but the switch is on the cable and ends up behind the sofa.',
  ],
  [
    'mica-portable-lamp',
    4,
    'en',
    'A week of dinners',
    'We charge it on Sundays and it lasts until Saturday on the middle setting.',
  ],
  [
    'mica-portable-lamp',
    5,
    'de',
    'Für den Balkon',
    'Steht bei uns jeden Abend draußen. Der Akku hält länger als angegeben.',
  ],
  [
    'linen-lampshade',
    5,
    'en',
    'Soft light, no hot spots',
    'You cannot see the bulb through the linen. The seam is at the back where it belongs.',
  ],
  [
    'linen-lampshade',
    4,
    'de',
    'Schön gleichmäßig',
    'Das Leinen streut das Licht sehr gleichmäßig. Staub lässt sich mit der Fusselrolle abnehmen.',
  ],
  [
    'hollow-pendant',
    5,
    'en',
    'Over the kitchen table',
    'Hung two in a row at 60 cm above the table. No glare, and the inside reflects warm.',
  ],
  [
    'nori-paper-pendant',
    4,
    'en',
    'Light as air',
    'The frame clicks open in seconds. Handle the paper with dry hands.',
  ],
  [
    'halden-floor-lamp',
    5,
    'en',
    'Reads well beside it',
    'The shade tilts just enough to light a book and not the television.',
  ],
  [
    'hearth-candle',
    5,
    'en',
    'Cedar smells like cedar',
    'No perfume counter, just wood. It filled the hall from the living room.',
  ],
  [
    'hearth-candle',
    4,
    'de',
    'Feige ist mein Favorit',
    'Duftet auch unangezündet. Brennt gleichmäßig, wenn man den Docht kürzt.',
  ],
  [
    'beeswax-dinner-candles',
    5,
    'en',
    'They do not drip',
    'Four hours of dinner and a clean tablecloth. They smell faintly of honey.',
  ],
  [
    'turned-candlesticks',
    5,
    'en',
    'Heavy feet',
    'The brass cup keeps the wood safe, and they have never tipped.',
  ],
  [
    'ember-kettle',
    5,
    'en',
    'The pour is under control',
    'The spout gives a pencil-thin stream. It works on our induction hob.',
  ],
  ['ember-kettle', 4, 'de', 'Guter Ausguss', 'Für Filterkaffee ideal. Der Griff wird auf Gas etwas warm.'],
  [
    'slow-pour-over-set',
    5,
    'en',
    'Cleaner cup',
    'Fits ordinary paper filters. The carafe is easy to wash by hand.',
  ],
  [
    'grain-cutting-board',
    5,
    'en',
    'Knife friendly',
    'End grain closes over the cuts. I oil it once a month and it looks new.',
  ],
  [
    'grain-cutting-board',
    5,
    'de',
    'Schwer und leise',
    'Rutscht nicht und klappert nicht. Die große Größe passt genau über unsere Spüle.',
  ],
  [
    'turn-pepper-mill',
    4,
    'en',
    'Coarse means coarse',
    'The ceramic grinder bites. Filling it takes a small funnel.',
  ],
  [
    'larder-jar',
    5,
    'en',
    'Seals properly',
    'Coffee beans stay fresh for weeks. The lid can be lifted with one hand.',
  ],
  [
    'bakers-apron',
    5,
    'en',
    'Cross back saves the neck',
    'I bake for three hours on Saturdays and forget I am wearing it.',
  ],
  [
    'fjord-throw',
    5,
    'en',
    'Warm without weight',
    'Lives on the sofa from October to April. No itching at all.',
  ],
  [
    'fjord-throw',
    5,
    'de',
    'Kratzt nicht',
    'Ich bin empfindlich bei Wolle, aber diese Decke ist wunderbar weich. Etwas fusselig in den ersten Tagen.',
  ],
  [
    'fjord-throw',
    4,
    'en',
    'Color is deeper',
    'The pine is darker than on my screen, which I ended up liking better.',
  ],
  [
    'lune-cushion',
    5,
    'de',
    'Wird immer weicher',
    'Nach drei Wäschen ist das Leinen herrlich. Der Reißverschluss ist unsichtbar.',
  ],
  [
    'lune-cushion',
    4,
    'en',
    'Plump filling',
    'The feather filling holds its shape. It could be a little larger for our sofa.',
  ],
  [
    'waffle-towel',
    5,
    'en',
    'Dries by lunch',
    'Thin, thirsty and dry again in a few hours, even in a bathroom without a window.',
  ],
  [
    'waffle-towel',
    5,
    'de',
    'Trocknet schnell',
    'Nimmt viel Wasser auf und hängt nie lange feucht. Wird mit jeder Wäsche weicher.',
  ],
  [
    'stripe-tea-towels',
    5,
    'en',
    'No lint on the glasses',
    'They were good from the first wash. The loop is sewn in properly.',
  ],
  [
    'fold-linen-bedding',
    5,
    'en',
    'Cool in August',
    'We sleep hot and this is the first bedding that does not stick.',
  ],
  [
    'field-notebook',
    5,
    'en',
    'Lies flat',
    'Fountain pen does not bleed through. The elastic has kept its tension.',
  ],
  ['field-notebook', 4, 'de', 'Gutes Papier', 'Tinte verläuft nicht. Ein zweites Lesebändchen wäre schön.'],
  [
    'hex-brass-pen',
    5,
    'en',
    'Ages beautifully',
    'It was shiny for a week and has looked better every week since. Takes standard refills.',
  ],
  [
    'book-slow-kitchen',
    5,
    'de',
    'Rezepte, die gelingen',
    'Der Eintopf von Seite 84 steht jetzt jeden Sonntag auf dem Tisch.',
  ],
  [
    'book-clay-hands',
    5,
    'en',
    'A maker’s book',
    'The chapter on firing alone is worth it. Photographs without any styling nonsense.',
  ],
  [
    'two-hills-print',
    5,
    'en',
    'The paper is heavy',
    'Arrived flat between boards. The colors are matte and calm.',
  ],
  ['minute-wall-clock', 5, 'en', 'Silent', 'It hangs in the bedroom and I have never heard it.'],
  [
    'minute-wall-clock',
    4,
    'de',
    'Kein Ticken',
    'Läuft leise und genau. Die Zeiger könnten im Dunkeln besser zu sehen sein.',
  ],
  [
    'pool-mirror',
    5,
    'en',
    'Hangs from one nail',
    'The fitting is sturdy and levels itself. The 60 is right above a small basin.',
  ],
  ['terra-planter', 5, 'en', 'Breathes', 'The saucer catches what it should. My basil stopped rotting.'],
  [
    'snake-plant',
    4,
    'en',
    'Arrived upright',
    'Well packed with two supports. One leaf was bent and has recovered.',
  ],
  [
    'rain-watering-can',
    5,
    'de',
    'Feiner Strahl',
    'Der Brausekopf gießt sanft genug für Sämlinge und lässt sich abschrauben.',
  ],
  ['market-tote', 5, 'en', 'Carries twelve bottles', 'The base is doubled and the handles do not cut in.'],
  ['market-tote', 4, 'de', 'Stabil', 'Trägt den Wocheneinkauf. Beim Waschen ist sie minimal eingelaufen.'],
  [
    'ferry-weekender',
    5,
    'en',
    'Cabin size',
    'Fits under the seat and holds three days. The zip runs smoothly around the corners.',
  ],
]

/** What lies in the queue of the back office. */
const WAITING: Entry[] = [
  [
    'cedar-pencils',
    4,
    'en',
    'They smell wonderful',
    'My whole desk smells of cedar now. The points break a little easily. I wrote more at www.pencil-diary.example.',
  ],
  [
    'two-hills-print',
    2,
    'de',
    'Farben anders als gedacht',
    'Das Motiv ist schön, aber bei mir wirkt das Grün viel grauer als auf dem Bild.',
  ],
]

/** What the shop answers, by product and title. */
const REPLIES: Record<string, string> = {
  'ebb-bowl/Schöne Glasur':
    'Danke! Kleine Punkte gehören zur Eisenglasur. Wenn sie dich stören, tauschen wir die Schale gern.',
  'dusk-table-lamp/Beautiful, short cable':
    'Thank you for telling us. From this autumn on the lamp comes with a cable of 2.4 m; write to us, and we send you one.',
  'halden-stool/Took five minutes to build':
    'Walnut darkens by itself in its first year. A coat of our wax helps it along.',
  'market-tote/Stabil':
    'Kalt gewaschen bleibt sie, wie sie ist. Danke für den Hinweis, er steht jetzt im Etikett.',
}

/** Reviews with their authors: nobody reviews a product twice, and people write in their own language. */
export const reviews: Review[] = [...WRITTEN, ...WAITING].map(
  ([productSlug, rating, locale, title, body], index) => {
    const authors = people.filter((person) => person.locale === locale)
    const author = authors[(index * 7) % authors.length]
    if (!author) throw new RangeError(`Nobody writes in ${locale}`)
    const isWaiting = index >= WRITTEN.length
    return {
      productSlug,
      rating,
      title,
      body,
      locale,
      authorName: shortName(author.name),
      authorEmail: author.email,
      daysAgo: isWaiting ? 1 : 3 + ((index * 29) % 330),
      verified: !isWaiting && index % 9 !== 4,
      reply: REPLIES[`${productSlug}/${title}`] ?? null,
      isWaiting,
    }
  },
)

/** "Nora W.": enough to sound like somebody, not enough to be found. */
function shortName(name: string): string {
  const [first = '', last = ''] = name.split(' ')
  return `${first} ${last.slice(0, 1)}.`
}
