import '@/app/globals.css'
import type { Metadata } from 'next'
import { type ReactNode, Suspense } from 'react'
import { fraunces, instrument } from '@/components/layout/fonts'
import { StoreFooter } from '@/components/layout/store-footer'
import { StoreHeader } from '@/components/layout/store-header'
import { env } from '@/lib/env'
import { currentMarket } from '@/lib/http/current-market'
import { MARKET_SLUGS } from '@/lib/markets/markets'

export const metadata: Metadata = { metadataBase: new URL(env.APP_URL), title: 'Nexus' }

export function generateStaticParams() {
  return MARKET_SLUGS.map((market) => ({ market }))
}

/** Pages that answer a query: the shop's own chrome, rendered per request because the query decides. */
export default function FindingLayout({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={null}>
      <Document>{children}</Document>
    </Suspense>
  )
}

async function Document({ children }: { children: ReactNode }) {
  const market = await currentMarket()
  return (
    <html lang={market.locale} className={`${instrument.variable} ${fraunces.variable}`}>
      <body className="flex min-h-dvh flex-col">
        <StoreHeader market={market} />
        <main id="content" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
        <StoreFooter market={market} />
      </body>
    </html>
  )
}
