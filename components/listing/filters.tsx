import { getTranslations } from 'next-intl/server'
import { type Money, typedAmount } from '@/lib/core/money'
import type { Market } from '@/lib/markets/markets'
import type { FacetsView } from '@/lib/search/schema'
import { attributeChoices, offered } from './attribute-choices'
import { MOST_AT_ONCE } from './choice'
import type { Choice, ChoiceGroup } from './filter-group'
import { FilterPanel } from './filter-panel'
import { cleared, type ListState, listParams, listUrl } from './list-url'

type Group = Omit<ChoiceGroup, 'isOpen'>

/** Groups that are open at first; others are one click away. */
const OPEN_GROUPS = 3

/** The filters of a list, with how many products each choice would leave. */
export async function Filters(props: {
  facets: FacetsView
  state: ListState
  market: Market
  /** Where this list lives in the browser, without its query. */
  path: string
  chosenCount: number
  /** Otherwise the page carries only those that are seen at first; the rest is had when it is wanted. */
  hasAllChoices: boolean
}) {
  const { facets, state, market, path, chosenCount, hasAllChoices } = props
  const t = await getTranslations('filters')
  const anyRating: Choice = {
    name: 'rating_min',
    value: '',
    label: t('anyRating'),
    ...(state.rating_min === undefined ? { isChosen: true } : {}),
  }
  const { locale } = market
  const all: Group[] = [
    ...facets.filters.map((filter, at): Group => {
      const group = { label: filter.label, choices: attributeChoices(filter, locale) }
      return hasAllChoices ? group : cutGroup(group, filter.code, at < OPEN_GROUPS)
    }),
    {
      label: t('availability'),
      choices: offered(
        [
          {
            name: 'in_stock',
            value: 'true',
            label: t('inStock'),
            count: facets.inStock,
            isChosen: state.in_stock === true,
          },
          {
            name: 'on_sale',
            value: 'true',
            label: t('onSale'),
            count: facets.onSale,
            isChosen: state.on_sale === true,
          },
        ],
        locale,
      ),
    },
    {
      kind: 'radio' as const,
      label: t('rating'),
      choices: [
        anyRating,
        ...offered(
          facets.ratings.map(({ stars, ...rest }) => ({
            ...rest,
            name: 'rating_min',
            value: String(stars),
            label: t('stars', { stars }),
          })),
          locale,
        ),
      ],
    },
  ]
  const groups = all.filter(
    ({ choices, cut }) => cut !== undefined || choices.some(({ value }) => value !== ''),
  )
  const { currency } = market
  const priceField = (label: string, chosen: number | undefined, bound: Money | undefined) => ({
    label,
    value: chosen === undefined ? '' : typedAmount({ amount: chosen, currency }, locale),
    placeholder: bound ? typedAmount(bound, locale) : '',
  })
  const symbol = new Intl.NumberFormat(locale, { style: 'currency', currency })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value
  return (
    <FilterPanel
      action={path}
      kept={[
        ...(state.q === undefined ? [] : [['q', state.q] satisfies [string, string]]),
        ...(state.sort === undefined ? [] : [['sort', state.sort] satisfies [string, string]]),
      ]}
      groups={groups.map((group, at) => ({
        ...group,
        isOpen:
          at < OPEN_GROUPS ||
          group.label === t('availability') ||
          group.choices.some(({ isChosen, value }) => isChosen && value !== ''),
      }))}
      price={{
        label: t('price'),
        currency: symbol ?? currency,
        min: priceField(t('priceMin'), state.price_min, facets.price?.min),
        max: priceField(t('priceMax'), state.price_max, facets.price?.max),
      }}
      currency={currency}
      countAddress={`/api/v1/products/facets?${new URLSearchParams({
        market: market.slug,
        ...(state.category === undefined ? {} : { category: state.category }),
        ...(state.collection === undefined ? {} : { collection: state.collection }),
      })}`}
      texts={{
        open: chosenCount === 0 ? t('open') : t('openChosen', { count: chosenCount }),
        heading: t('heading'),
        close: t('close'),
        show: t('show', { count: facets.total }),
        count: t.raw('showSome') as string,
        reset: t('clear'),
        more: t('more'),
        all: t('all'),
      }}
      allHref={allHref(path, market, state)}
      resetHref={chosenCount === 0 ? null : listUrl(path, market, cleared(state))}
      locale={locale}
    />
  )
}

/** A group with the choices that are seen at first; in one that is closed those are none. */
function cutGroup({ label, choices }: Group, code: string, isOpen: boolean): Group {
  if (choices.length === 0 || (isOpen && choices.length <= MOST_AT_ONCE)) return { label, choices }
  return { label, choices: isOpen ? choices.slice(0, MOST_AT_ONCE - 1) : [], cut: code }
}

/** The list with all its choices: any page of it that is asked for by its number is made for who asks. */
function allHref(path: string, market: Market, state: ListState): string {
  const params = listParams(market, cleared(state))
  params.set('page', '1')
  return `${path}?${params}`
}
