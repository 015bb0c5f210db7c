import type { Market } from '@/lib/markets/markets'
import { absolute, pageAddress } from './addresses'
import { returnPolicy } from './offer-json-ld'

/** Something of schema.org as JSON-LD. */
export type Thing = { '@type': string | string[] } & Record<string, unknown>

/** https://developers.google.com/search/docs/appearance/structured-data/organization */
export function organizationJsonLd(market: Market): Thing {
  return {
    '@type': ['Organization', 'OnlineStore'],
    '@id': `${absolute('/')}#organization`,
    name: 'Nexus',
    url: pageAddress(market, '/'),
    logo: absolute('/brand/icon-512.png'),
    hasMerchantReturnPolicy: returnPolicy(market),
  }
}

/** The site and how it is searched: https://schema.org/SearchAction */
export function websiteJsonLd(market: Market): Thing {
  return {
    '@type': 'WebSite',
    name: 'Nexus',
    url: pageAddress(market, '/'),
    inLanguage: market.locale,
    publisher: { '@id': `${absolute('/')}#organization` },
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${pageAddress(market, '/search')}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  }
}

/** https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
export function breadcrumbJsonLd(crumbs: readonly { href: `/${string}`; name: string }[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ href, name }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(href),
    })),
  }
}
