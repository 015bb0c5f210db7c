'use client'
import { useEffect, useRef, useState } from 'react'
import { FormTextArea } from '@/components/ui/form-fields'
import { useFormAnswer } from '@/components/ui/form-state'
import { Picture } from '@/components/ui/picture'
import type { CollectionItemView } from '@/lib/collections/schema'
import { ProductPicker } from './product-picker'
import { RemoveBox } from './remove-box'

const BUTTON =
  'min-h-10 rounded-control border border-control px-3 text-sm disabled:opacity-40 noscript:hidden'

/**
 * The products of a collection in their order. Each row is moved by its buttons or by typing its place; without script by
 * typing places alone, which saving puts in order.
 */
export function ItemOrder({ items }: { items: CollectionItemView[] }) {
  const { values } = useFormAnswer()
  const [rows, setRows] = useState(() => inTypedOrder(items, values))
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const focus = useRef<string | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what follows from rows that have changed
  useEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus()
    focus.current = null
    // The form counts its changes by what is typed: moving a row types nothing.
    if (rows !== items) list.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }, [rows])

  const move = (from: number, to: number, button: string) => {
    const row = rows[from]
    const place = Math.max(0, Math.min(rows.length - 1, to))
    if (!row || place === from) return
    const others = rows.toSpliced(from, 1)
    // At either end its button can go no further: the other one is at hand.
    const end = place === 0 ? 'down' : place === rows.length - 1 ? 'up' : button
    focus.current = `${end}-${row.productId}`
    setRows(others.toSpliced(place, 0, row))
    setSaid(`${row.title}: place ${place + 1} of ${rows.length}`)
  }
  const remove = (at: number) => {
    const row = rows[at]
    const next = rows[at + 1] ?? rows[at - 1]
    focus.current = next ? `remove-${next.productId}` : 'find-product'
    setRows(rows.toSpliced(at, 1))
    setSaid(`${row?.title} is taken out`)
  }
  const add = (row: CollectionItemView) => {
    setRows([...rows, row])
    setSaid(`${row.title} is put in, at place ${rows.length + 1}`)
  }

  return (
    <>
      {rows.length === 0 ? <p className="text-muted">Nothing is in it yet.</p> : null}
      <ol ref={list} className="divide-y divide-line border-line border-y empty:border-0">
        {rows.map((row, at) => (
          <li key={row.productId} className="flex flex-wrap items-center gap-x-3 gap-y-2 py-2">
            <input
              // biome-ignore lint/suspicious/noArrayIndexKey: a place that has changed is a new field
              key={at}
              name={`items.${row.productId}.place`}
              aria-label={`Place of ${row.title}`}
              defaultValue={at + 1}
              inputMode="numeric"
              autoComplete="off"
              maxLength={3}
              className="tabular min-h-10 w-14 rounded-control border border-control bg-surface px-2 text-right"
              onBlur={({ target }) => {
                if (/^\d+$/.test(target.value)) move(at, Number(target.value) - 1, 'up')
              }}
            />
            {row.image ? (
              <Picture image={row.image} alt="" sizes="32px" className="h-10 w-8 rounded object-cover" />
            ) : (
              <span aria-hidden="true" className="h-10 w-8 rounded bg-sunken" />
            )}
            <span className="min-w-32 flex-1">
              {row.title}
              {row.status === 'published' ? null : (
                <span className="block text-muted text-sm">{row.status}: not shown</span>
              )}
            </span>
            <span className="flex gap-1">
              {(['up', 'down'] as const).map((way) => (
                <button
                  key={way}
                  type="button"
                  id={`${way}-${row.productId}`}
                  className={BUTTON}
                  disabled={way === 'up' ? at === 0 : at === rows.length - 1}
                  onClick={() => move(at, way === 'up' ? at - 1 : at + 1, way)}
                >
                  {way === 'up' ? 'Up' : 'Down'}
                  <span className="sr-only"> {row.title}</span>
                </button>
              ))}
              <button
                type="button"
                id={`remove-${row.productId}`}
                className={BUTTON}
                onClick={() => remove(at)}
              >
                Remove<span className="sr-only"> {row.title}</span>
              </button>
              <span className="hidden noscript:block">
                <RemoveBox name={`items.${row.productId}.gone`} of={row.title} />
              </span>
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
      <ProductPicker chosen={rows.map(({ productId }) => productId)} onPick={add} />
      <FormTextArea
        name="add"
        label="Add by slug or SKU"
        hint="As many as you like, separated by spaces, commas or lines; saving puts them at the end"
        rows={2}
        maxLength={10_000}
        className="mt-4"
      />
    </>
  )
}

/** After a post without script that was refused, rows stand where somebody has put them. */
function inTypedOrder(items: CollectionItemView[], values: Record<string, string>): CollectionItemView[] {
  const placeOf = ({ productId }: CollectionItemView, at: number) =>
    Number(values[`items.${productId}.place`] ?? at + 1)
  return items
    .map((item, at) => ({ item, place: placeOf(item, at) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
