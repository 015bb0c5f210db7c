import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { FIRST } from '@/components/ui/picture'
import { type Market, marketPath } from '@/lib/markets/markets'

const WIDE = [960, 1280, 1920, 2400].map((width) => `/home/hero-${width}.avif ${width}w`).join(', ')
const TALL = [640, 768, 1080].map((width) => `/home/hero-portrait-${width}.avif ${width}w`).join(', ')

/** The first picture. It is light in both themes, so that its text keeps the colours of the light one. */
export async function Hero({ market }: { market: Market }) {
  const t = await getTranslations('home')
  return (
    <section className="relative isolate overflow-hidden bg-[#d9d0c4]">
      <picture>
        <source media="(max-width: 47.99rem)" srcSet={TALL} sizes="100vw" />
        <img
          src="/home/hero-1280.avif"
          srcSet={WIDE}
          sizes="100vw"
          width={2400}
          height={1200}
          alt={t('heroAlt')}
          {...FIRST}
          className="h-[min(38rem,88svh)] w-full object-cover object-bottom md:h-[clamp(30rem,44vw,46rem)] md:object-center"
        />
      </picture>
      <div className="absolute inset-0 mx-auto flex max-w-page flex-col items-start gap-5 px-4 pt-10 sm:px-6 md:justify-center md:pt-0">
        <h1 className="max-w-[11ch] text-[#1c1917] text-[clamp(2.5rem,5.2vw,4.25rem)] leading-[1.04] tracking-[-0.02em]">
          {t('headline')}
        </h1>
        <p className="max-w-[36ch] text-[#3b3632] text-lg">{t('intro')}</p>
        <Link
          href={marketPath(market, '/products') as Route}
          prefetch={false}
          className="inline-flex min-h-12 items-center rounded-control bg-[#1f5c4d] px-7 font-medium text-[#ffffff] hover:bg-[#184a3e]"
        >
          {t('cta')}
        </Link>
      </div>
    </section>
  )
}
