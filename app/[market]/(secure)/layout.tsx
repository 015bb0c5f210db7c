import '@/app/globals.css'
import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { type ReactNode, Suspense } from 'react'
import { CartBadge } from '@/components/cart/cart-badge'
import { AccountLink } from '@/components/layout/account-link'
import { fraunces, instrument } from '@/components/layout/fonts'
import { SkipLink } from '@/components/layout/skip-link'
import { Wordmark } from '@/components/layout/wordmark'
import { Icon } from '@/components/ui/icon'
import { env } from '@/lib/env'
import { readCartCount } from '@/lib/http/browser-cart'
import { currentMarket } from '@/lib/http/current-market'
import { MARKET_SLUGS, marketPath } from '@/lib/markets/markets'

export const metadata: Metadata = {
  metadataBase: new URL(env.APP_URL),
  title: 'Nexus',
  robots: { index: false, follow: false },
}

export function generateStaticParams() {
  return MARKET_SLUGS.map((market) => ({ market }))
}

/**
 * Pages of one person. The Suspense around the document makes them render as a whole per request, with a
 * nonce, and keeps form posts without JavaScript intact.
 */
export default function SecureLayout({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={null}>
      <Document>{children}</Document>
    </Suspense>
  )
}

async function Document({ children }: { children: ReactNode }) {
  const market = await currentMarket()
  const t = await getTranslations('common')
  return (
    <html lang={market.locale} className={`${instrument.variable} ${fraunces.variable}`}>
      <body className="flex min-h-dvh flex-col">
        <header className="border-line border-b">
          <SkipLink text={t('skip')} />
          <div className="mx-auto flex max-w-desk items-center justify-between gap-4 px-4 py-3 sm:px-6">
            <Link href={marketPath(market, '/') as Route} prefetch={false} className="py-2">
              <Wordmark name={t('shopName')} />
            </Link>
            <nav aria-label={t('pages')} className="flex gap-2">
              <AccountLink href={marketPath(market, '/account')} text={t('account')} />
              <Link href={marketPath(market, '/cart') as Route} prefetch={false} className="head-link">
                <Icon name="bag" />
                {t('cart')}
                <CartBadge count={await readCartCount()} />
              </Link>
            </nav>
          </div>
        </header>
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto w-full max-w-desk flex-1 outline-none px-4 py-8 sm:px-6"
        >
          {children}
        </main>
        <footer className="border-line border-t">
          <p className="mx-auto max-w-desk px-4 py-6 text-muted text-sm sm:px-6">
            {t('help')}: {t('helpText')}
          </p>
        </footer>
      </body>
    </html>
  )
}
