import { Search } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { type Market, marketPath } from '@/lib/markets/markets'

/** The search field: a plain form, so that it works at once and everywhere. `id` since a page may hold two. */
export async function SearchForm({ market, id }: { market: Market; id: string }) {
  const t = await getTranslations('common')
  return (
    <form action={marketPath(market, '/search')} className="relative">
      <label htmlFor={id} className="sr-only">
        {t('searchLabel')}
      </label>
      <input
        id={id}
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
        className="absolute inset-y-0 right-0 grid w-11 place-items-center rounded-full"
      >
        <Search aria-hidden="true" className="size-5" />
      </button>
    </form>
  )
}
