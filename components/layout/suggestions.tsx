'use client'
import { type ReactNode, type RefObject, useEffect, useId, useState } from 'react'
import { formatMoney } from '@/lib/core/money'
import type { SuggestionsView } from '@/lib/search/schema'
import { useSuggestions } from './use-suggestions'

export type SuggestionsProps = {
  input: RefObject<HTMLInputElement | null>
  market: string
  locale: string
  /** What stands before every path of the market. */
  prefix: string
  texts: { suggestions: string; queries: string; categories: string; products: string; count: string }
}

type Option = { href: string; content: ReactNode }
type Group = { label: string; options: Option[] }

/** What the visitor may be looking for, below the search field: a combobox, see the ARIA Authoring Practices. */
export function Suggestions({ input, market, locale, prefix, texts }: SuggestionsProps) {
  const id = useId()
  const { found, query, close } = useSuggestions(input, market)
  const [chosen, setChosen] = useState<{ of: SuggestionsView | null; at: number }>({ of: null, at: -1 })
  // A choice among other suggestions is none among these.
  const active = chosen.of === found ? chosen.at : -1
  const groups = found ? groupsOf(found, { query, locale, prefix, texts }) : []
  const hrefs = groups.flatMap(({ options }) => options.map(({ href }) => href))
  const isOpen = hrefs.length > 0
  const optionId = (at: number) => `${id}-${at}`

  useEffect(() => {
    const field = input.current
    if (!field) return
    const attributes: Record<string, string> = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': String(isOpen),
      'aria-controls': id,
      'aria-activedescendant': active >= 0 ? `${id}-${active}` : '',
    }
    for (const [name, value] of Object.entries(attributes))
      if (value === '') field.removeAttribute(name)
      else field.setAttribute(name, value)
  }, [input, id, isOpen, active])

  useEffect(() => {
    const field = input.current
    if (!field) return
    const onKey = (event: KeyboardEvent) => {
      if (!isOpen) return
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step) {
        event.preventDefault()
        // One place more than there are options: the field itself, with what was typed.
        const places = hrefs.length + 1
        setChosen({ of: found, at: ((active + 1 + step + places) % places) - 1 })
      } else if (event.key === 'Escape') {
        event.preventDefault()
        close()
      } else if (event.key === 'Enter' && active >= 0) {
        event.preventDefault()
        window.location.assign(hrefs[active] ?? '')
      }
    }
    field.addEventListener('keydown', onKey)
    return () => field.removeEventListener('keydown', onKey)
  }, [input, isOpen, hrefs, active, found, close])

  let at = -1
  return (
    <>
      <p role="status" className="sr-only">
        {isOpen ? texts.count.replace('{count}', String(hrefs.length)) : ''}
      </p>
      <div
        id={id}
        role="listbox"
        aria-label={texts.suggestions}
        hidden={!isOpen}
        className="absolute inset-x-0 top-full z-30 mt-1 max-h-[70dvh] min-w-72 overflow-y-auto rounded-card border border-line bg-surface py-2 shadow-overlay"
      >
        {groups.map(({ label, options }, group) => (
          // biome-ignore lint/a11y/useSemanticElements: groups of options are not fields
          <div key={label} role="group" aria-labelledby={`${id}-group-${group}`}>
            <p id={`${id}-group-${group}`} className="px-4 pt-2 pb-1 text-muted text-xs">
              {label}
            </p>
            {options.map(({ href, content }) => {
              at += 1
              return (
                <a
                  key={href}
                  id={optionId(at)}
                  href={href}
                  role="option"
                  tabIndex={-1}
                  aria-selected={at === active}
                  // The field keeps the focus until the page is left.
                  onMouseDown={(event) => event.preventDefault()}
                  className="flex min-h-11 items-center gap-3 px-4 py-1.5 hover:bg-sunken aria-selected:bg-sunken aria-selected:outline-2 aria-selected:outline-focus aria-selected:-outline-offset-2"
                >
                  {content}
                </a>
              )
            })}
          </div>
        ))}
      </div>
    </>
  )
}

function groupsOf(
  { queries, categories, products }: SuggestionsView,
  { query, locale, prefix, texts }: { query: string } & Pick<SuggestionsProps, 'locale' | 'prefix' | 'texts'>,
): Group[] {
  return [
    {
      label: texts.queries,
      options: queries.map((each) => ({
        href: `${prefix}/search?${new URLSearchParams({ q: each })}`,
        content: <Completed query={each} typed={query} />,
      })),
    },
    {
      label: texts.categories,
      options: categories.map(({ path, name }) => ({ href: `${prefix}/c/${path}`, content: name })),
    },
    {
      label: texts.products,
      options: products.map(({ slug, title, images: [image], price }) => ({
        href: `${prefix}/products/${slug}`,
        content: (
          <>
            {image ? (
              <img
                src={`${image.url}-320.avif`}
                alt=""
                width={36}
                height={45}
                className="rounded-control"
                style={{ backgroundColor: image.color }}
              />
            ) : null}
            <span className="min-w-0 flex-1">{title}</span>
            <span className="text-muted text-sm tabular-nums">{formatMoney(price, locale)}</span>
          </>
        ),
      })),
    },
  ].filter(({ options }) => options.length > 0)
}

/** What would be added is set off, since what was typed is known already. */
function Completed({ query, typed }: { query: string; typed: string }) {
  const isStart = query.toLowerCase().startsWith(typed.toLowerCase())
  return (
    <span>
      {isStart ? query.slice(0, typed.length) : null}
      <b>{isStart ? query.slice(typed.length) : query}</b>
    </span>
  )
}
