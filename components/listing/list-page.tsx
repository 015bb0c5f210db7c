import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { CategoryView } from '@/lib/catalog/schema'
import type { CollectionView } from '@/lib/collections/schema'
import { pageMetadata, sharePicture } from '@/lib/http/page-metadata'
import { type Market, marketPath } from '@/lib/markets/markets'
import type { FacetsView, ProductPage } from '@/lib/search/schema'
import { CategoryHeading } from './category-heading'
import { ListHeading } from './list-heading'
import type { ListState } from './list-url'
import { Listing } from './listing'

/** What a list is of: a category, a collection, or all products. */
type ListSubject = { category?: CategoryView; collection?: CollectionView }

/** A list in any state. */
export async function ListPage(
  props: ListSubject & {
    market: Market
    page: ProductPage
    facets: FacetsView
    state: ListState
    /** Whether every choice of the filters travels with the page; a static list goes without most. */
    hasAllChoices?: boolean
  },
) {
  const { market, category, collection, page, facets, state } = props
  const [home, common] = await Promise.all([getTranslations('home'), getTranslations('common')])
  return (
    <div className="page pt-8">
      {category ? (
        <CategoryHeading category={category} market={market} />
      ) : collection ? (
        <ListHeading
          subject={collection}
          crumbs={[
            { href: marketPath(market, '/'), name: common('home') },
            { href: marketPath(market, listPath(props)), name: collection.name },
          ]}
        />
      ) : (
        <h1 className="mb-8 text-4xl">{home('allOf')}</h1>
      )}
      <Listing
        {...{ page, facets, state, market }}
        path={marketPath(market, listPath(props))}
        ownSort={collection?.sort}
        hasAllChoices={props.hasAllChoices}
      />
    </div>
  )
}

/** Other orders and later pages are for people: search engines get the plain list. */
export async function listMetadata(
  market: Market,
  of: ListSubject,
  { isIndexed = true } = {},
): Promise<Metadata> {
  const [home, listing] = await Promise.all([getTranslations('home'), getTranslations('listing')])
  const subject = of.category ?? of.collection
  return {
    ...pageMetadata(market, listPath(of), {
      title: listing('title', { name: of.collection?.seo.title ?? subject?.name ?? home('allOf') }),
      description: of.collection?.seo.description ?? subject?.description ?? home('description'),
      twin: Boolean(of.category),
      ...(subject?.image ? { image: { ...sharePicture(subject.image.url), alt: subject.image.alt } } : {}),
    }),
    ...(isIndexed ? {} : { robots: { index: false, follow: true } }),
  }
}

function listPath({ category, collection }: ListSubject): `/${string}` {
  if (category) return `/c/${category.path}`
  return collection ? `/collections/${collection.slug}` : '/products'
}
