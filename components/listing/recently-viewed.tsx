import { getTranslations } from 'next-intl/server'
import { type Market, marketPath } from '@/lib/markets/markets'
import { heartTexts, savePath } from './product-grid'
import { ViewedProducts } from './viewed-products'

type Props = {
  market: Market
  /** The product whose page this is: noted, and not shown to those who look at it. */
  viewing?: string
}

/** What somebody has looked at in this browser. It knows that, and nobody else: the server is asked for cards alone. */
export async function RecentlyViewed({ market, viewing }: Props) {
  const [t, common, hearts] = await Promise.all([
    getTranslations('product'),
    getTranslations('common'),
    heartTexts(),
  ])
  return (
    <ViewedProducts
      market={market.slug}
      locale={market.locale}
      productsHref={marketPath(market, '/products/')}
      viewing={viewing}
      savePath={savePath(market)}
      hearts={hearts}
      texts={{
        heading: t('recentlyViewed'),
        clear: t('clearViewed'),
        from: common('from'),
        low: t('lowCard'),
        soldOut: t('soldOut'),
      }}
    />
  )
}
