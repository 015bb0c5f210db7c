import { getTranslations } from 'next-intl/server'
import type { ProductPage } from '@/lib/search/schema'

/** What was searched for, how much was found, and how it was understood where that is not what was typed. */
export async function SearchHeading({
  query,
  page,
}: {
  query: string | undefined
  page: ProductPage | undefined
}) {
  const t = await getTranslations('search')
  if (query === undefined || !page) return <h1 className="mb-8 text-4xl">{t('heading')}</h1>
  const { correctedQuery, isPartial } = page.search ?? {}
  return (
    <div className="mb-8">
      <h1 className="wrap-anywhere text-4xl">{t('results', { count: page.total, query })}</h1>
      {page.total > 0 && correctedQuery ? (
        <p className="mt-3 text-muted">{t('corrected', { query: correctedQuery })}</p>
      ) : null}
      {page.total > 0 && isPartial ? <p className="mt-3 text-muted">{t('partial')}</p> : null}
    </div>
  )
}
