import type { FacetsView } from '@/lib/search/schema'
import type { Choice } from './filter-group'

type Counted = Omit<Choice, 'count' | 'isChosen'> & { count: number; isChosen: boolean }

/** What would leave nothing is not offered; what has been chosen always is, so that it can be taken back. */
export function offered(choices: Counted[], locale: string): Choice[] {
  const number = new Intl.NumberFormat(locale)
  return choices
    .filter(({ count, isChosen }) => count > 0 || isChosen)
    .map(({ count, isChosen, ...choice }) => ({
      ...choice,
      count: number.format(count),
      ...(isChosen ? { isChosen } : {}),
    }))
}

/** The values of an option or attribute. */
export function attributeChoices({ code, values }: FacetsView['filters'][number], locale: string): Choice[] {
  return offered(
    values.map(({ code: value, swatch, ...rest }) => ({
      ...rest,
      value: `${code}:${value}`,
      ...(swatch ? { swatch } : {}),
    })),
    locale,
  )
}
