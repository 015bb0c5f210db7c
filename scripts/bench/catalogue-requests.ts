import { LIST_SORTS } from '../../lib/search/sort-names'
import { attributeContent } from '../../prisma/seed/content/attributes'
import { products } from '../../prisma/seed/content/catalogue'
import { expectStatus, type Send } from './http'

/** What is asked for; `path(n)` differs from call to call, so that no answer is ready because it was just given. */
export type Request = { name: string; path: (n: number) => string }

/** What products of the demo have, so that something answers at any size; of one attribute any two values. */
const ONE = attributeContent.flatMap(({ code, values }) =>
  values.flatMap((one) => values.map((other) => `${code}:${one.code},${code}:${other.code}`)),
)
const MATERIALS = attributeContent.find(({ code }) => code === 'material')?.values ?? []
const THREE = products.flatMap(({ attributes: { material, origin, place } }) =>
  MATERIALS.map(
    (other) => `material:${material[0]},material:${other.code},origin:${origin[0]},place:${place[0]}`,
  ),
)
const KINDS = ['mug', 'cushion', 'lamp', 'print', 'planter', 'stool', 'candle', 'towel', 'vase', 'board']
const FREQUENT = ['linen', 'ceramic', 'wood', 'cotton', 'glass', 'kitchen']
/** "ceramic mug", "linen lampshade". */
const PAIRS = products.map(
  ({ title, attributes }) => `${attributes.material[0]}+${title.en.split(' ').at(-1)}`,
)
const WORDS = [
  'lampshade',
  'cushion',
  'espresso',
  'notebook',
  'planter',
  'portugal',
  'cutting',
  'backpack',
  'candlesticks',
]
const GERMAN = [
  'Becher',
  'Leuchte',
  'Kissen',
  'Decke',
  'Schale',
  'Vase',
  'Kerze',
  'Tasche',
  'Hocker',
  'Spiegel',
]

const at = (list: readonly string[], n: number) => list[n % list.length] ?? ''
/** "lampshade" without one of its letters; "zxbcade", which is nothing. */
const mistyped = (n: number) => {
  const word = at(WORDS, n)
  const letter = 1 + (Math.floor(n / WORDS.length) % (word.length - 2))
  return word.slice(0, letter) + word.slice(letter + 1)
}
const unheardOf = (n: number) =>
  `zx${n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}qx`
/** What stands in the field while a word is being typed. */
const begun = (n: number) => {
  const word = at(WORDS, n)
  return word.slice(0, 1 + (Math.floor(n / WORDS.length) % word.length))
}

export async function catalogueRequests(app: Send): Promise<Request[]> {
  const slugs = await someSlugs(app)
  const list = (name: string, query: (n: number) => string): Request => ({
    name: `list, ${name}`,
    path: (n) => `/api/v1/products?${query(n)}`,
  })
  const facets = (name: string, query: (n: number) => string): Request => ({
    name: `facets, ${name}`,
    path: (n) => `/api/v1/products/facets?${query(n)}`,
  })
  return [
    list('all', () => ''),
    list('one facet', (n) => `filter=${at(ONE, n)}`),
    list('three facets', (n) => `filter=${at(THREE, n)}`),
    ...LIST_SORTS.map((sort) => list(`in stock by ${sort}`, () => `in_stock=true&sort=${sort}`)),
    facets('all', () => ''),
    facets('one filter', (n) => `filter=${at(ONE, n)}`),
    facets('three filters', (n) => `filter=${at(THREE, n)}`),
    facets('a word', (n) => `q=${at(KINDS, n)}&price_min=${n % 5_000}`),
    list('a frequent word', (n) => `q=${at(FREQUENT, n)}`),
    list('two words', (n) => `q=${at(PAIRS, n)}`),
    list('a German word', (n) => `market=de-de&q=${at(GERMAN, n)}`),
    list('a mistyped word', (n) => `q=${mistyped(n)}`),
    list('a word of nothing', (n) => `q=${unheardOf(n)}`),
    { name: 'suggestions', path: (n) => `/api/v1/search/suggestions?q=${begun(n)}` },
    { name: 'product detail', path: (n) => `/api/v1/products/${at(slugs, n)}` },
  ]
}

/** Products from several places of the catalogue. */
async function someSlugs(app: Send): Promise<string[]> {
  const pages = await Promise.all(
    LIST_SORTS.map(async (sort) => expectStatus(await app(`/api/v1/products?limit=60&sort=${sort}`), 200)),
  )
  return [
    ...new Set(
      pages.flatMap(({ body }) =>
        (JSON.parse(body) as { data: { slug: string }[] }).data.map(({ slug }) => slug),
      ),
    ),
  ]
}
