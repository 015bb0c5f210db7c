/** The markets of the shop: a language, a currency, a tax convention and where goods may go. Isomorphic data. */
export const MARKETS = {
  'en-us': {
    slug: 'en-us',
    locale: 'en-US',
    language: 'en',
    currency: 'USD',
    taxIncluded: false,
    strikesLowestPrice: false,
    withdrawalEndsWithFiles: false,
    countries: ['US'],
    prefix: '',
  },
  'de-de': {
    slug: 'de-de',
    locale: 'de-DE',
    language: 'de',
    currency: 'EUR',
    taxIncluded: true,
    strikesLowestPrice: true,
    withdrawalEndsWithFiles: true,
    countries: ['DE', 'AT'],
    prefix: '/de-de',
  },
} as const satisfies Record<string, MarketShape>

type MarketShape = {
  slug: string
  /** BCP 47, for Intl. */
  locale: string
  /** Of texts in the database and in messages/. */
  language: 'en' | 'de'
  /** ISO 4217. */
  currency: string
  /** Whether prices are shown with tax inside. */
  taxIncluded: boolean
  /**
   * Whether a price may only be called reduced beside the lowest of the 30 days before: in the European Union, by
   * Directive 98/6/EC, article 6a.
   */
  strikesLowestPrice: boolean
  /**
   * Whether who buys files may withdraw until they have asked for them at once, knowing that this ends that right: in the
   * European Union, by Directive 2011/83/EU, article 16 (m).
   */
  withdrawalEndsWithFiles: boolean
  /** ISO 3166-1 alpha-2; the first is assumed until the address is known. */
  countries: readonly [string, ...string[]]
  /** What stands before every path in the browser: empty for the default market. */
  prefix: string
}

export type MarketSlug = keyof typeof MARKETS
export type Market = (typeof MARKETS)[MarketSlug]

export const DEFAULT_MARKET: Market = MARKETS['en-us']
export const MARKET_SLUGS = Object.keys(MARKETS) as MarketSlug[]

export function isMarketSlug(slug: string): slug is MarketSlug {
  return Object.hasOwn(MARKETS, slug)
}

/** The market of a slug that came from our own route parameter or database. Throws RangeError otherwise. */
export function marketFromSlug(slug: string): Market {
  if (!isMarketSlug(slug)) throw new RangeError(`There is no market "${slug}"`)
  return MARKETS[slug]
}

/** The markets that sell in one of these currencies. */
export function marketsOfCurrencies(currencies: readonly string[]): Market[] {
  return Object.values(MARKETS).filter(({ currency }) => currencies.includes(currency))
}

/** The market whose language somebody reads ("de-DE"); the default one for others. */
export function marketOfLocale(locale: string): Market {
  return Object.values(MARKETS).find((market) => market.locale === locale) ?? DEFAULT_MARKET
}

/** A path as it stands in the browser: marketPath(deDe, '/cart') → "/de-de/cart". */
export function marketPath(market: Pick<Market, 'prefix'>, path: `/${string}`): `/${string}` {
  if (market.prefix === '') return path
  return path === '/' ? market.prefix : `${market.prefix}${path}`
}
