import 'server-only'
import { PERSONAL_PATHS } from './content-security-policy'

/**
 * robots.txt (RFC 9309): what is one person's, what only repeats other pages, and the API are left alone. A shop for
 * trying things out closes itself altogether by SEARCH_ENGINES=0; one that nobody outside reaches answers like any
 * other, so that it can be measured before it opens.
 */
export function robotsText(env: { APP_URL: string; SEARCH_ENGINES: '0' | '1' }): string {
  if (env.SEARCH_ENGINES === '0') return 'User-agent: *\nDisallow: /\n'
  const hidden = [...PERSONAL_PATHS, 'search'].flatMap((path) => [`/${path}`, `/*/${path}`])
  const lines = [
    'User-agent: *',
    'Allow: /',
    'Allow: /api/docs',
    'Allow: /api/v1/openapi.json',
    ...[...hidden, '/api/'].map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${env.APP_URL}/sitemap.xml`,
  ]
  return `${lines.join('\n')}\n`
}
