import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { MARKET_SLUGS } from '@/lib/markets/markets'

export function generateStaticParams() {
  return MARKET_SLUGS.map((market) => ({ market, rest: ['not-found'] }))
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors')
  return { title: `${t('notFoundTitle')} · Nexus` }
}

/** Every address that is no page ends here, inside the shop's own chrome and language. */
export default function UnknownPage() {
  notFound()
}
