import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { CartButton } from '@/components/cart/cart-button'
import { cachedCategories } from '@/lib/catalog/cached'
import { type Market, marketPath } from '@/lib/markets/markets'
import { AccountLink } from './account-link'
import { NavLink } from './nav-link'
import { SearchForm } from './search-form'
import { SkipLink } from './skip-link'
import { Wordmark } from './wordmark'

/** The head of every shop page: the same for everybody, so that pages stay static. */
export async function StoreHeader({ market }: { market: Market }) {
  const [t, cart, categories] = await Promise.all([
    getTranslations('common'),
    getTranslations('cart'),
    cachedCategories(market.slug),
  ])
  const href = (path: `/${string}`) => marketPath(market, path) as Route
  return (
    <header className="border-line border-b bg-paper">
      <SkipLink text={t('skip')} />
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3 sm:px-6">
        <Link href={href('/')} prefetch={false} className="py-2">
          <Wordmark name={t('shopName')} />
        </Link>
        <search className="order-3 w-full md:order-none md:ml-auto md:w-72">
          <SearchForm market={market} id="site-search" />
        </search>
        <div className="ml-auto flex items-center gap-1 sm:gap-4 md:ml-0">
          <AccountLink market={market} text={t('account')} />
          <CartButton
            market={market.slug}
            locale={market.locale}
            productsHref={href('/products/')}
            cartHref={href('/cart')}
            checkoutHref={href('/checkout')}
            texts={{
              cart: t('cart'),
              close: t('close'),
              heading: cart('heading'),
              empty: cart('emptyTitle'),
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
      <nav aria-label={t('categories')} className="mx-auto max-w-page overflow-x-auto px-2 sm:px-4">
        <ul className="flex gap-1 pb-1">
          {categories
            .filter(({ breadcrumbs }) => breadcrumbs.length === 1)
            .map((category) => (
              <li key={category.path}>
                <NavLink href={href(`/c/${category.path}`)} name={category.name} />
              </li>
            ))}
        </ul>
      </nav>
    </header>
  )
}
