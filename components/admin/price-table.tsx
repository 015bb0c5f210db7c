import { Search } from 'lucide-react'
import { buttonClass } from '@/components/ui/button'
import { decimalString } from '@/lib/core/money'
import type { PriceListHead } from '@/lib/price-lists/price-lists'
import type { ListedPriceView } from '@/lib/price-lists/schema'
import { PageLinks } from './list-tools'
import { nameOf, PriceColumns, PriceRow } from './price-row'
import { RemoveBox } from './remove-box'

/** The part of a list's prices that is shown. */
export type PricePage = {
  prices: ListedPriceView[]
  q: string | undefined
  cursor: string | undefined
  next: string | null
}

/** The form that searches a list's prices: it stands beside the editor, since a form cannot stand in another. */
export const PRICE_SEARCH = 'price-search'

/** A list's prices as rows of its editor, a part of them at a time. */
export function PriceTable({ list, page }: { list: PriceListHead; page: PricePage }) {
  const { prices, q, cursor, next } = page
  return (
    <>
      {list.priceCount > 0 ? <PriceSearch list={list} q={q} /> : null}
      {prices.length === 0 ? (
        <p className="py-3 text-muted">
          {q === undefined ? 'There are no prices in it yet.' : `No price in it is found by “${q}”.`}
        </p>
      ) : (
        <>
          <PriceColumns />
          {prices.map((price) => (
            <PriceRow
              key={price.id}
              at={`prices.${price.id}`}
              price={{ ...price, amount: decimalString(price) }}
            >
              <RemoveBox name={`prices.${price.id}.gone`} of={nameOf(price)} />
            </PriceRow>
          ))}
        </>
      )}
      <PageLinks view={priceView(list.id, q)} cursor={cursor} next={next} />
    </>
  )
}

/** Where the prices of a list are paged through. */
export function priceView(id: string, query: string | undefined) {
  const tabs = [{ value: '', label: 'All' }]
  return { path: `/admin/price-lists/${id}`, noun: 'prices', tabName: 'view', tabs, tab: '', query }
}

function PriceSearch({ list, q }: { list: PriceListHead; q: string | undefined }) {
  return (
    <search className="mb-4 flex flex-wrap items-center gap-2">
      <label htmlFor={`${PRICE_SEARCH}-q`} className="text-sm">
        {list.priceCount === 1 ? '1 price' : `${list.priceCount} prices`}
        <span className="sr-only">: search by SKU or title</span>
      </label>
      <input
        id={`${PRICE_SEARCH}-q`}
        form={PRICE_SEARCH}
        type="search"
        name="q"
        defaultValue={q}
        maxLength={100}
        placeholder="SKU or title"
        className="min-h-11 min-w-0 flex-1 rounded-control border border-control bg-surface px-3 text-sm sm:max-w-72"
      />
      <button type="submit" form={PRICE_SEARCH} className={buttonClass('secondary', 'px-3')}>
        <Search aria-hidden="true" className="size-4" />
        <span className="sr-only">Search prices</span>
      </button>
      {q === undefined ? null : (
        <a href={`/admin/price-lists/${list.id}`} className={buttonClass('quiet', 'px-2 text-sm')}>
          Clear
        </a>
      )}
    </search>
  )
}
