import { getTranslations } from 'next-intl/server'
import { type Market, marketPath } from '@/lib/markets/markets'
import { SearchBox } from './search-box'

/** The search field in the language of its market. `id` since a page may hold two. */
export async function SearchForm({ market, id }: { market: Market; id: string }) {
  const [t, search] = await Promise.all([getTranslations('common'), getTranslations('search')])
  return (
    <SearchBox
      id={id}
      action={marketPath(market, '/search')}
      market={market.slug}
      locale={market.locale}
      prefix={market.prefix}
      texts={{
        label: t('searchLabel'),
        placeholder: t('searchPlaceholder'),
        search: t('search'),
        suggestions: search('suggestions'),
        queries: search('queries'),
        categories: search('categories'),
        products: search('products'),
        count: search.raw('suggestionCount') as string,
      }}
    />
  )
}
