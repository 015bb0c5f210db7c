import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/ui/icon'
import { formatMoney } from '@/lib/core/money'
import type { Market } from '@/lib/markets/markets'
import type { FacetsView } from '@/lib/search/schema'
import { cleared, type ListState, listUrl, narrowed } from './list-url'

/** A filter that is applied, in words, and the state without it. */
export type Applied = { label: string; without: ListState }

/** What a list is narrowed down by, each with a way to drop it. */
export async function AppliedFilters(props: {
  applied: Applied[]
  state: ListState
  market: Market
  path: string
}) {
  const { applied, state, market, path } = props
  if (applied.length === 0) return null
  const t = await getTranslations('filters')
  return (
    <section aria-label={t('applied')} className="mb-6 flex flex-wrap items-center gap-2">
      <ul className="contents">
        {applied.map(({ label, without }) => (
          <li key={label}>
            <Link
              href={listUrl(path, market, without) as Route}
              prefetch={false}
              scroll={false}
              className="inline-flex min-h-11 items-center gap-2 rounded-full border border-control px-4 text-sm hover:bg-sunken"
            >
              <span className="sr-only">{t('remove')} </span>
              {label}
              <Icon name="close" className="size-4" />
            </Link>
          </li>
        ))}
      </ul>
      <Link
        href={listUrl(path, market, cleared(state)) as Route}
        prefetch={false}
        scroll={false}
        className="inline-flex min-h-11 items-center px-2 text-sm underline underline-offset-4"
      >
        {t('clear')}
      </Link>
    </section>
  )
}

/** The filters of a state in words: "Color: Sand", "At least $20.00". */
export async function appliedFilters(
  state: ListState,
  facets: FacetsView,
  market: Market,
): Promise<Applied[]> {
  const t = await getTranslations('filters')
  const money = (amount: number) => formatMoney({ amount, currency: market.currency }, market.locale)
  const drop = (change: Partial<ListState>) => narrowed(state, change)
  const { filter = [], in_stock, on_sale, price_min, price_max, rating_min } = state
  const one = (label: string, change: Partial<ListState>): Applied => ({ label, without: drop(change) })
  return [
    ...filter.map((each) => {
      const [code, value] = each.split(':')
      const group = facets.filters.find((other) => other.code === code)
      const choice = group?.values.find((other) => other.code === value)
      const rest = filter.filter((other) => other !== each)
      return one(group && choice ? `${group.label}: ${choice.label}` : each, {
        filter: rest.length > 0 ? rest : undefined,
      })
    }),
    ...(in_stock === undefined ? [] : [one(t(in_stock ? 'inStock' : 'soldOut'), { in_stock: undefined })]),
    ...(on_sale === undefined ? [] : [one(t(on_sale ? 'onSale' : 'notOnSale'), { on_sale: undefined })]),
    ...(price_min === undefined
      ? []
      : [one(t('from', { price: money(price_min) }), { price_min: undefined })]),
    ...(price_max === undefined
      ? []
      : [one(t('upTo', { price: money(price_max) }), { price_max: undefined })]),
    ...(rating_min === undefined ? [] : [one(t('stars', { stars: rating_min }), { rating_min: undefined })]),
  ]
}
