import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { deliveryText } from '@/components/product/delivery-text'
import { MARKETS, type Market, marketPath } from '@/lib/markets/markets'

const MARKET_NAMES = {
  'en-us': 'United States · English · USD',
  'de-de': 'Deutschland · Deutsch · EUR',
} as const

/** What people look for at the end of a page: delivery, returns, payment, help, the other market. */
export async function StoreFooter({ market }: { market: Market }) {
  const [t, common, delivery] = await Promise.all([
    getTranslations('footer'),
    getTranslations('common'),
    deliveryText(market),
  ])
  const facts = [
    [t('delivery'), [delivery, t('deliveryText')].filter(Boolean).join('. ')],
    [t('returns'), t('returnsText')],
    [t('payment'), t('paymentText')],
    [common('help'), common('helpText')],
  ] as const
  return (
    <footer className="mt-24 border-line border-t bg-sunken">
      <div className="mx-auto grid max-w-page gap-8 px-4 py-12 sm:grid-cols-2 sm:px-6 lg:grid-cols-4">
        {facts.map(([title, text]) => (
          <section key={title}>
            <h2 className="font-medium font-sans text-base">{title}</h2>
            <p className="mt-1 text-muted text-sm">{text}</p>
            {title === common('help') ? (
              <Link
                href={marketPath(market, '/orders') as Route}
                prefetch={false}
                className="inline-block py-2 text-sm underline underline-offset-4"
              >
                {t('findOrder')}
              </Link>
            ) : null}
          </section>
        ))}
      </div>
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-4 px-4 pb-10 text-muted text-sm sm:px-6">
        <p>{t('rights')}</p>
        <nav aria-label={common('market')}>
          <ul className="flex flex-wrap gap-4">
            {Object.values(MARKETS).map((each) => (
              <li key={each.slug}>
                <Link
                  href={marketPath(each, '/') as Route}
                  prefetch={false}
                  hrefLang={each.locale}
                  lang={each.language}
                  className="inline-block py-2 underline-offset-4 hover:underline"
                  {...(each.slug === market.slug ? { 'aria-current': 'true' as const } : {})}
                >
                  {MARKET_NAMES[each.slug]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
