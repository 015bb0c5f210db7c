import type { NextConfig } from 'next'
import { PHASE_PRODUCTION_SERVER } from 'next/constants'
import { PRODUCT_SORTS } from './lib/catalog/sort-names'
import { MAX_FILE_FORM_BYTES } from './lib/http/guard-post'
import { DEFAULT_MARKET, MARKET_SLUGS } from './lib/markets/markets'

const notOurs = `(?!(?:${MARKET_SLUGS.join('|')}|admin|api|_next)(?:/|$))`

const yearLong = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }]

/** The first page of a list is static in every order; later pages are rendered per request. */
function sortedLists() {
  const sort = { type: 'query' as const, key: 'sort', value: `(?<sort>${PRODUCT_SORTS.join('|')})` }
  const cursor = { type: 'query' as const, key: 'cursor' }
  return MARKET_SLUGS.flatMap((slug) => {
    const prefix = slug === DEFAULT_MARKET.slug ? '' : `/${slug}`
    return [
      { has: [cursor], folder: `/${slug}/browse` },
      { has: [sort], folder: `/${slug}/sorted/:sort` },
    ].flatMap(({ has, folder }) => [
      { source: `${prefix}/products`, has, destination: folder },
      { source: `${prefix}/c/:path*`, has, destination: `${folder}/:path*` },
    ])
  })
}

const nextConfig: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: false,
  poweredByHeader: false,
  // Hashing the HTML is a seventh of the work of serving a page; the API makes its own ETags.
  generateEtags: false,
  // Types are checked by `npm test`; a start that builds should not wait for them again.
  typescript: { ignoreBuildErrors: true },
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  serverExternalPackages: ['pg', 'pino', '@node-rs/argon2', 'sharp'],
  // The front door lets forms this large in where there is one with a file, and 1 MiB elsewhere.
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: MAX_FILE_FORM_BYTES } },
  redirects: async () => [
    { source: `/${DEFAULT_MARKET.slug}/:path*`, destination: '/:path*', permanent: true },
  ],
  // The default market has no prefix in the browser. Files in public/ win, since this comes after them.
  rewrites: async () => ({
    beforeFiles: [],
    afterFiles: [
      ...sortedLists(),
      { source: '/', destination: `/${DEFAULT_MARKET.slug}` },
      { source: `/:path(${notOurs}.*)`, destination: `/${DEFAULT_MARKET.slug}/:path` },
    ],
    fallback: [],
  }),
  // All other headers are the front door's: every rule here is matched on every request.
  headers: async () => [
    { source: '/:folder(products|categories|home)/:file(.*\\.(?:avif|jpg))', headers: yearLong },
  ],
}

/** The plugin of next-intl only changes how the shop is built; a server that runs is spared its compiler. */
export default async function config(phase: string): Promise<NextConfig> {
  if (phase === PHASE_PRODUCTION_SERVER) return nextConfig
  const { default: createNextIntlPlugin } = await import('next-intl/plugin')
  return createNextIntlPlugin('./i18n/request.ts')(nextConfig)
}
