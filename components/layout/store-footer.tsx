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
    <footer className="store-footer">
      <div className="store-facts">
        {facts.map(([title, text]) => (
          <section key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
            {title === common('help') ? (
              <Link href={marketPath(market, '/orders') as Route} prefetch={false}>
                {t('findOrder')}
              </Link>
            ) : null}
          </section>
        ))}
      </div>
      <div>
        <p>{t('rights')}</p>
        <nav aria-label={common('market')}>
          <ul>
            {Object.values(MARKETS).map((each) => (
              <li key={each.slug}>
                <Link
                  href={marketPath(each, '/') as Route}
                  prefetch={false}
                  hrefLang={each.locale}
                  lang={each.language}
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
