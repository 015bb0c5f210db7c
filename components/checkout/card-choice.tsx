'use client'
import type { ReactNode } from 'react'

/** A saved card in the words of the page. */
export type SavedCardOption = { id: string; label: string }

type Props = {
  cards: readonly SavedCardOption[]
  /** The id of a saved card; null: another card. */
  chosen: string | null
  choose: (id: string | null) => void
  /** Once the order is placed with one card, only another can take its place. */
  isPlaced: boolean
  texts: { legend: string; another: string }
  children: ReactNode
}

/** Which card pays: a saved one, or the one that is typed below. */
export function CardChoice({ cards, chosen, choose, isPlaced, texts, children }: Props) {
  if (cards.length === 0) return children
  const options = [...cards, { id: null, label: texts.another }]
  return (
    <>
      <fieldset className="mb-4">
        <legend className="sr-only">{texts.legend}</legend>
        {options.map(({ id, label }) => (
          <label key={id ?? 'another'} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name="savedCardId"
              value={id ?? ''}
              checked={chosen === id}
              disabled={isPlaced && id !== null}
              onChange={() => choose(id)}
              className="size-4 accent-brand"
            />
            {label}
          </label>
        ))}
      </fieldset>
      {chosen === null ? children : null}
    </>
  )
}
