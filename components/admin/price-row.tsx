import type { ReactNode } from 'react'
import { SHOP_TIME_ZONE_NAME, shopTimeInput } from '@/lib/markets/shop-time'
import { CellField } from './form-fields'

const PRICE_GRID = 'xl:grid xl:grid-cols-[minmax(9rem,1fr)_3rem_4.5rem_6rem_12rem_12rem_5.5rem] xl:gap-2'

/** A price as the editor of a list shows it; one that is new has no amount yet. */
export type ShownPrice = {
  variantId: string
  title: string
  label: string
  sku: string
  currency: string
  minQuantity: number
  amount: string
  /** Shown while there is no amount: what everybody pays. */
  publicAmount?: string
  startsAt: string | null
  endsAt: string | null
}

const COLUMNS = ['', 'From', 'Price', 'Starts', 'Ends', '']

/** What stands above rows of prices: the zone of their times, and on a wide screen what each column is. */
export function PriceColumns() {
  return (
    <>
      <p className="mb-2 text-muted text-sm">
        Times are those of {SHOP_TIME_ZONE_NAME}; without one a price counts from now on, or for good.
      </p>
      <div aria-hidden="true" className={`mb-1 hidden text-muted text-sm ${PRICE_GRID}`}>
        <span>Variant</span>
        {COLUMNS.map((column, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <span key={at} className={at === 1 || at === 2 ? 'text-right' : ''}>
            {column}
          </span>
        ))}
      </div>
    </>
  )
}

/** The fields of one price. `at` is where they stand in the form; what takes it out comes as `children`. */
export function PriceRow({ at, price, children }: { at: string; price: ShownPrice; children: ReactNode }) {
  const of = nameOf(price)
  const cell = { of, columnsFrom: 'xl' } as const
  return (
    <fieldset className="border-line border-t py-3 xl:py-2">
      <legend className="sr-only">{of}</legend>
      <input type="hidden" name={`${at}.variantId`} value={price.variantId} />
      <input type="hidden" name={`${at}.currency`} value={price.currency} />
      <div className={`grid grid-cols-2 gap-3 sm:grid-cols-4 ${PRICE_GRID}`}>
        <p aria-hidden="true" className="col-span-full self-center xl:col-span-1">
          {price.title}
          <span className="block break-words text-muted text-xs">
            {price.label === price.sku ? price.sku : `${price.label} · ${price.sku}`}
          </span>
        </p>
        <p aria-hidden="true" className="col-span-full self-center text-sm max-xl:hidden xl:col-span-1">
          {price.currency}
        </p>
        <CellField
          {...cell}
          name={`${at}.minQuantity`}
          label="From quantity"
          defaultValue={price.minQuantity}
          inputMode="numeric"
          maxLength={2}
        />
        <CellField
          {...cell}
          name={`${at}.amount`}
          label={`Price in ${price.currency}`}
          defaultValue={price.amount}
          {...(price.publicAmount ? { placeholder: price.publicAmount } : {})}
          inputMode="decimal"
        />
        {(['startsAt', 'endsAt'] as const).map((time) => (
          <div key={time} className="max-sm:col-span-full">
            <input type="hidden" name={`${at}.${time}.before`} value={price[time] ?? ''} />
            <CellField
              {...cell}
              name={`${at}.${time}.time`}
              label={time === 'startsAt' ? 'Starts' : 'Ends'}
              type="datetime-local"
              defaultValue={price[time] === null ? '' : shopTimeInput(price[time])}
            />
          </div>
        ))}
        <div className="col-span-full flex items-center xl:col-span-1 xl:justify-end">{children}</div>
      </div>
    </fieldset>
  )
}

/** "Ebb mug, Sand, USD" */
export function nameOf({ title, label, currency }: Pick<ShownPrice, 'title' | 'label' | 'currency'>): string {
  return `${title}, ${label}, ${currency}`
}
