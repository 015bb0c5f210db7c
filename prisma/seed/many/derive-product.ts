import { type Attributes, attributeContent } from '../content/attributes'
import type { Localized, Option, Product, Spec, Variant } from '../content/types'
import { type Random, seededRandom } from '../random'
import type { Family } from './families'
import { inventedName } from './names'
import { priced } from './prices'

/** What time has made of a product: as kept in its row, with no order or review behind it. */
type Standing = { soldCount: number; ratingCount: number; ratingSum: number }
export type ManyProduct = Product & Standing

/** Each family begins elsewhere in the names, so that neighbours in a list are not called alike. */
const NAMES_APART = 53

/** Number `number` (from 0) of the invented products: the same number gives the same product. */
export function deriveProduct(families: readonly Family[], number: number): ManyProduct {
  const at = number % families.length
  const family = families[at]
  if (!family) throw new RangeError('There are no families to derive from')
  const random = seededRandom(20_262 + number)
  const name = inventedName(Math.floor(number / families.length) + at * NAMES_APART)
  const base = renamed(family, name)
  const title = inBoth(family.title, (text) => text.replace('%', name))
  const options = base.options.map((option) => withFewerValues(option, random))
  const attributes = varied(base.attributes, random)
  return {
    ...base,
    slug: slugOf(title.en),
    title,
    options,
    attributes,
    specs: base.specs.map((spec) => madeIn(spec, attributes)),
    featured: random.chance(0.005),
    publishedDaysAgo: 1 + random.next() * 3 * 365,
    variants: variantsOf(base, options, number, random),
    ...standing(random),
  }
}

function variantsOf(base: Product, options: Option[], number: number, random: Random): Variant[] {
  const factor = 0.6 + random.next()
  const off = random.chance(0.12) ? 0.1 + random.next() * 0.25 : 0
  const isOffered = ({ optionCodes }: Variant) =>
    options.every(({ values }, at) => values.some(({ code }) => code === optionCodes[at]))
  return base.variants.filter(isOffered).map((variant) => ({
    ...priced(variant, factor, off),
    sku: skuOf(variant.sku, number),
    stock: stock(random),
  }))
}

/** CER-EBB-MUG-SAND → CER-004711-MUG-SAND. */
function skuOf(sku: string, number: number): string {
  const [range = '', , ...kind] = sku.split('-')
  return [range, String(number).padStart(6, '0'), ...kind].join('-')
}

/** Some of what there is of most things, some of them gone, some nearly. */
function stock(random: Random): number {
  if (random.chance(0.08)) return 0
  return random.chance(0.12) ? random.int(1, 9) : random.int(10, 300)
}

/** Few sell much; one in ten buyers rates, most of them kindly. */
function standing(random: Random): Standing {
  const soldCount = Math.floor(400 ** (random.next() ** 2)) - 1
  const ratingCount = Math.floor(soldCount * random.next() * 0.2)
  return { soldCount, ratingCount, ratingSum: Math.round(ratingCount * (3.3 + random.next() * 1.65)) }
}

function withFewerValues(option: Option, random: Random): Option {
  const values = option.values.filter(() => random.chance(0.8))
  return { ...option, values: values.length > 0 ? values : [random.pick(option.values)] }
}

function varied({ material, origin, place }: Attributes, random: Random): Attributes {
  const [main, ...others] = material
  const isLocal = origin.includes('local')
  return {
    material: main ? [main, ...others.filter(() => random.chance(0.7))] : [],
    origin: isLocal || random.chance(0.4) ? origin : [random.pick(ORIGINS)],
    place: random.chance(0.3) && place.length > 1 ? place.slice(1) : place,
  }
}

const originValues = attributeContent.find(({ code }) => code === 'origin')?.values ?? []
// The codes are those of the dictionary, whose type the list of values has lost.
const ORIGINS = originValues
  .map(({ code }) => code as Attributes['origin'][number])
  .filter((code) => code !== 'local')

/** The specification says what the attribute says. */
function madeIn(spec: Spec, { origin }: Attributes): Spec {
  const known = originValues.find(({ code }) => code === origin[0])
  return spec.label.en === 'Made in' && known && origin.length === 1 && !origin.includes('local')
    ? { ...spec, value: known.label }
    : spec
}

function renamed({ base, name }: Family, to: string): Product {
  // Every text of it, wherever it stands; addresses are in small letters and stay.
  return name ? (JSON.parse(JSON.stringify(base).replace(name, to)) as Product) : base
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function inBoth({ en, de }: Localized, change: (text: string) => string): Localized {
  return { en: change(en), de: change(de) }
}
