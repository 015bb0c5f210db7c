import type { MetadataRoute } from 'next'
import { env } from '@/lib/env'
import { PERSONAL_PATHS } from '@/lib/http/content-security-policy'

export default function robots(): MetadataRoute.Robots {
  const hidden = [
    ...PERSONAL_PATHS.map((path) => `/${path}`),
    ...PERSONAL_PATHS.map((path) => `/*/${path}`),
    '/search',
    '/*/search',
    '/api/',
  ]
  return {
    rules: { userAgent: '*', allow: ['/', '/api/docs'], disallow: hidden },
    sitemap: `${env.APP_URL}/sitemap.xml`,
  }
}
