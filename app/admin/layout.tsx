import '@/app/globals.css'
import type { Metadata } from 'next'
import { type ReactNode, Suspense } from 'react'
import { fraunces, instrument } from '@/components/layout/fonts'

export const metadata: Metadata = { robots: { index: false, follow: false } }

/** Staff pages: rendered as a whole per request, with a nonce. */
export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={null}>
      <html lang="en" className={`${instrument.variable} ${fraunces.variable}`}>
        <body className="min-h-dvh text-[0.9375rem]">{children}</body>
      </html>
    </Suspense>
  )
}
