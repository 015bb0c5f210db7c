import path from 'node:path'
import type { NextConfig } from 'next'
import { PHASE_PRODUCTION_SERVER } from 'next/constants'
import { MAX_FILE_FORM_BYTES } from './lib/http/guard-post'
import { DEFAULT_MARKET, MARKET_SLUGS } from './lib/markets/markets'
import { COLLECTION_SORTS } from './lib/search/sort-names'
import { addCompileHints } from './scripts/start/compile-hints'

/** Folders of app/ beside the markets. */
const FOLDERS = ['admin', 'api', '_next', 'pictures', 'sitemaps', 'twins']
const notOurs = `(?!(?:${[...MARKET_SLUGS, ...FOLDERS].join('|')})(?:/|$))`

const yearLong = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }]

/** What is in front of a path in the browser, by the market that it belongs to. */
const prefixes = MARKET_SLUGS.map((slug) => ({
  slug,
  prefix: slug === DEFAULT_MARKET.slug ? '' : `/${slug}`,
}))

// Next compiles the pattern of every rewrite for every request: few rules that say much instead of many that say little.

/** Pages as Markdown: their address with .md behind it. */
function markdownTwins() {
  return prefixes.map(({ slug, prefix }) => ({
    source: `${prefix}/:page(products/[a-z0-9-]+|c/[a-z0-9/-]+).md`,
    destination: `/twins/${slug}/:page`,
  }))
}

/** The queries that narrow a list down, or go on in it. */
const NARROWING = [
  'cursor',
  'page',
  'filter',
  'in_stock',
  'on_sale',
  'price_min',
  'price_max',
  'rating_min',
].map((key) => ({ type: 'query' as const, key }))

/** The first page of a whole list is static in every order; what is narrowed down or goes on is rendered per request. */
function lists() {
  const sort = { type: 'query' as const, key: 'sort', value: `(?<sort>${COLLECTION_SORTS.join('|')})` }
  return prefixes.flatMap(({ slug, prefix }) => {
    const source = `${prefix}/:list(products|c/[a-z0-9/-]+|collections/[a-z0-9-]+)`
    return [
      { source, has: [sort], missing: NARROWING, destination: `/${slug}/sorted/:sort/:list` },
      { source, missing: NARROWING, destination: `/${slug}/:list` },
      { source, destination: `/${slug}/browse/:list` },
    ]
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
  compiler: { runAfterProductionCompile: addCompileHints },
  cacheHandler: path.resolve('lib/http/page-cache.mjs'),
  serverExternalPackages: ['pg', 'pino', '@node-rs/argon2', 'sharp'],
  // The front door lets forms this large in where there is one with a file, and 1 MiB elsewhere.
  experimental: { serverActions: { bodySizeLimit: MAX_FILE_FORM_BYTES } },
  redirects: async () => [
    { source: `/${DEFAULT_MARKET.slug}/:path*`, destination: '/:path*', permanent: true },
  ],
  // The default market has no prefix in the browser. Files in public/ win, since this comes after them.
  rewrites: async () => ({
    beforeFiles: [],
    afterFiles: [
      ...markdownTwins(),
      ...lists(),
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
