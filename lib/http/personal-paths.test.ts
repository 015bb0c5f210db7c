import { describe, expect, it } from 'vitest'
import { DEFAULT_MARKET, MARKET_SLUGS } from '@/lib/markets/markets'
import { config } from '@/proxy'
import { PERSONAL_PATHS } from './content-security-policy'

describe('personal pages', () => {
  it('pass the proxy, which gives them their nonce, in every market', () => {
    const inMarkets = MARKET_SLUGS.filter((slug) => slug !== DEFAULT_MARKET.slug).flatMap((slug) =>
      PERSONAL_PATHS.filter((path) => path !== 'admin').map((path) => `/${slug}/${path}/:path*`),
    )
    const expected = [...PERSONAL_PATHS.map((path) => `/${path}/:path*`), ...inMarkets]
    expect([...config.matcher].sort()).toEqual(expected.sort())
  })
})
