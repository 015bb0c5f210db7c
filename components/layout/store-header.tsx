import { Search } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { CartButton } from '@/components/cart/cart-button'
import { cachedCategories } from '@/lib/catalog/cached'
import { type Market, marketPath } from '@/lib/markets/markets'
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
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-control focus:bg-surface focus:px-4 focus:py-2"
      >
        {t('skip')}
      </a>
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3 sm:px-6">
        <Link href={href('/')} prefetch={false} className="py-2">
          <Wordmark name={t('shopName')} />
        </Link>
        <search className="order-3 w-full md:order-none md:ml-auto md:w-72">
          <form action={href('/search')} className="relative">
            <label htmlFor="site-search" className="sr-only">
              {t('searchLabel')}
            </label>
            <input
              id="site-search"
              type="search"
              name="q"
              required
              maxLength={100}
              placeholder={t('searchPlaceholder')}
              className="min-h-11 w-full rounded-full border border-control bg-surface pr-12 pl-4"
            />
            <button
              type="submit"
              aria-label={t('search')}
              className="absolute inset-y-0 right-0 grid w-11 place-items-center"
            >
              <Search aria-hidden="true" className="size-5" />
            </button>
          </form>
        </search>
        <div className="ml-auto md:ml-0">
          <CartButton
            market={market.slug}
            locale={market.locale}
            cartHref={href('/cart')}
            checkoutHref={href('/checkout')}
            texts={{
              cart: t('cart'),
              close: t('close'),
              heading: cart('heading'),
              empty: cart('emptyTitle'),
              subtotal: cart('subtotal'),
              viewCart: cart('heading'),
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
                <Link href={href(`/c/${category.path}`)} prefetch={false} className="nav-link">
                  {category.name}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
    </header>
  )
}
