'use client'
import { useEffect, useRef, useState } from 'react'
import { FormTextArea } from '@/components/ui/form-fields'
import type { FoundVariant } from '@/lib/catalog/find-variants'
import { decimalString, formatMoney } from '@/lib/core/money'
import { FindField } from './find-field'
import { findVariantsAction } from './price-list-actions'
import { nameOf, PriceColumns, PriceRow, type ShownPrice } from './price-row'

const BUTTON = 'min-h-10 rounded-control border border-control px-3 text-sm'
const FIND = 'find-variant'

/** Puts prices into a list: of variants that are found, or many at once as lines of text, which needs no script. */
export function PriceAdder(props: {
  /** Whether rows with their columns stand above it. */
  hasColumns: boolean
}) {
  const [rows, setRows] = useState<{ key: number; price: ShownPrice }[]>([])
  const [said, setSaid] = useState('')
  const made = useRef(0)
  const box = useRef<HTMLDivElement>(null)
  const focus = useRef<string | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what follows from rows that have changed
  useEffect(() => {
    if (focus.current === null) return
    document.getElementById(focus.current)?.focus()
    focus.current = null
    // The form counts its changes by what is typed: a row that comes or goes types nothing.
    box.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }, [rows])

  const add = ({ id, title, label, sku }: FoundVariant, money: { currency: string; amount: number }) => {
    made.current += 1
    const price = {
      ...{ variantId: id, title, label, sku, currency: money.currency, minQuantity: 1, amount: '' },
      ...{ publicAmount: decimalString(money), startsAt: null, endsAt: null },
    }
    focus.current = `added.${made.current}.amount`
    setRows([...rows, { key: made.current, price }])
    setSaid(`A price of ${nameOf(price)} is put in: say which.`)
  }
  const remove = (key: number, price: ShownPrice) => {
    focus.current = FIND
    setRows(rows.filter((row) => row.key !== key))
    setSaid(`The price of ${nameOf(price)} is taken out.`)
  }

  return (
    <div ref={box}>
      {rows.length > 0 && !props.hasColumns ? <PriceColumns /> : null}
      {rows.map(({ key, price }) => (
        <PriceRow key={key} at={`added.${key}`} price={price}>
          <button type="button" className={BUTTON} onClick={() => remove(key, price)}>
            Remove<span className="sr-only"> {nameOf(price)}</span>
          </button>
        </PriceRow>
      ))}
      <p role="status" className="sr-only">
        {said}
      </p>
      <FindField
        id={FIND}
        label="Find a variant to put in"
        placeholder="SKU or title, then Enter"
        action={findVariantsAction}
        className="divide-y divide-line"
      >
        {(variant) => (
          <div className="flex flex-wrap items-center gap-x-3 gap-y-2 py-2">
            <span className="min-w-32 flex-1">
              {variant.title}
              <span className="block text-muted text-xs">
                {variant.label === variant.sku ? variant.sku : `${variant.label} · ${variant.sku}`}
              </span>
            </span>
            {variant.prices.map((money) => (
              <button
                key={money.currency}
                type="button"
                className={BUTTON}
                onClick={() => add(variant, money)}
              >
                <span className="sr-only">
                  {variant.title}, {variant.label}:{' '}
                </span>
                Add {money.currency} price
                <span className="text-muted">, now {formatMoney(money, 'en-US')}</span>
              </button>
            ))}
          </div>
        )}
      </FindField>
      <FormTextArea
        name="add"
        label="Add many at once"
        hint="One in each line, as typed or copied from a spreadsheet: SKU, from which quantity on, price and currency, like CER-EBB-MUG-SAND 10 12.50 USD"
        rows={3}
        maxLength={30_000}
        className="mt-4"
      />
    </div>
  )
}
