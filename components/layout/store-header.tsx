import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { CartButton } from '@/components/cart/cart-button'
import { cachedCategories } from '@/lib/catalog/cached'
import { cachedCollections } from '@/lib/collections/cached'
import { type Market, marketPath } from '@/lib/markets/markets'
import { AccountLink } from './account-link'
import { NavMenu } from './nav-menu'
import { SearchForm } from './search-form'
import { SkipLink } from './skip-link'
import { Wordmark } from './wordmark'

/** The head of every shop page: the same for everybody, so that pages stay static. */
export async function StoreHeader({ market }: { market: Market }) {
  const [t, cart, categories, collections] = await Promise.all([
    getTranslations('common'),
    getTranslations('cart'),
    cachedCategories(market.slug),
    cachedCollections(market.slug),
  ])
  const href = (path: `/${string}`) => marketPath(market, path) as Route
  return (
    <header className="store-header">
      <SkipLink text={t('skip')} />
      <div className="store-bar">
        <Link href={href('/')} prefetch={false} className="py-2">
          <Wordmark name={t('shopName')} />
        </Link>
        <search>
          <SearchForm market={market} id="site-search" />
        </search>
        <div className="store-tools">
          <AccountLink href={href('/account')} text={t('account')} />
          <CartButton
            market={market.slug}
            locale={market.locale}
            prefix={market.prefix}
            texts={{
              cart: t('cart'),
              close: t('close'),
              heading: cart('heading'),
              empty: cart('emptyTitle'),
              browse: cart('browse'),
              subtotal: cart('subtotal'),
              added: cart('added'),
              freeShippingGap: cart.raw('freeShippingGap') as string,
              viewCart: cart('viewCart'),
              checkout: cart('checkout'),
              loading: t('loading'),
            }}
          />
        </div>
      </div>
      <nav aria-label={t('categories')} className="store-nav">
        <NavMenu
          links={[
            ...categories
              .filter(({ breadcrumbs }) => breadcrumbs.length === 1)
              .map(({ path, name }) => [href(`/c/${path}`), name] as const),
            ...collections
              .filter(({ inMenu }) => inMenu)
              .map(({ slug, name }) => [href(`/collections/${slug}`), name] as const),
          ]}
        />
      </nav>
    </header>
  )
}
