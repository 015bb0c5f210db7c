import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { CategoryView, ProductPage, ProductSort } from '@/lib/catalog/schema'
import { pageMetadata, sharePicture } from '@/lib/http/page-metadata'
import { type Market, marketPath } from '@/lib/markets/markets'
import { CategoryHeading } from './category-heading'
import { Listing } from './listing'

/** A category's list, or that of all products (null), in any order and from any page. */
export async function ListPage(props: {
  market: Market
  category: CategoryView | null
  page: ProductPage
  sort: ProductSort
  isFirstPage?: boolean
}) {
  const { market, category, page, sort, isFirstPage = true } = props
  const home = await getTranslations('home')
  return (
    <div className="mx-auto max-w-page px-4 pt-8 sm:px-6">
      {category ? (
        <CategoryHeading category={category} market={market} />
      ) : (
        <h1 className="mb-8 text-4xl">{home('allOf')}</h1>
      )}
      <Listing
        page={page}
        market={market}
        path={marketPath(market, listPath(category))}
        sort={sort}
        isFirstPage={isFirstPage}
      />
    </div>
  )
}

/** Other orders and later pages are for people: search engines get the plain list. */
export async function listMetadata(
  market: Market,
  category: CategoryView | null,
  { isIndexed = true } = {},
): Promise<Metadata> {
  const [home, listing] = await Promise.all([getTranslations('home'), getTranslations('listing')])
  return {
    ...pageMetadata(market, listPath(category), {
      title: listing('title', { name: category?.name ?? home('allOf') }),
      description: category?.description ?? home('description'),
      ...(category?.image ? { image: { ...sharePicture(category.image.url), alt: category.image.alt } } : {}),
    }),
    ...(isIndexed ? {} : { robots: { index: false, follow: true } }),
  }
}

function listPath(category: CategoryView | null): `/${string}` {
  return category ? `/c/${category.path}` : '/products'
}
