import { describe, expect, it } from 'vitest'
import { robotsText } from './robots'

const at = (APP_URL: string, SEARCH_ENGINES: '0' | '1' = '1') => ({ APP_URL, SEARCH_ENGINES })

describe('search engines', () => {
  it('stay away from a public address that asks them to', () => {
    expect(robotsText(at('https://staging.nexus.shop', '0'))).toBe('User-agent: *\nDisallow: /\n')
  })

  it('are shown to the sitemap, and away from what is personal or searched for, in every market', () => {
    const lines = robotsText(at('https://nexus.shop')).split('\n')
    expect(lines).toContain('Sitemap: https://nexus.shop/sitemap.xml')
    for (const path of ['cart', 'checkout', 'account', 'admin', 'orders', 'search'])
      expect(lines).toEqual(expect.arrayContaining([`Disallow: /${path}`, `Disallow: /*/${path}`]))
    expect(lines).toContain('Disallow: /api/')
    expect(lines).not.toContain('Disallow: /')
  })
})
