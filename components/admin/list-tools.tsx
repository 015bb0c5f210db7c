import { Search } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { withQuery } from './admin-links'

export type ListView = {
  path: string
  /** What the list holds: "orders". */
  noun: string
  /** The parameter that the tabs set. */
  tabName: string
  tabs: readonly { value: string; label: string }[]
  tab: string
  query: string | undefined
  /** Further filters that every link keeps, by the name of their parameter. */
  filters?: Readonly<Record<string, string | undefined>>
}

type ToolsProps = {
  view: ListView
  search: string
  /** Fields beside the search: they set the view's further filters. */
  children?: ReactNode
}

/** Tabs and search of a back-office list: links and a form, so that every view has an address. */
export function ListTools({ view, search, children }: ToolsProps) {
  const isNarrowed = view.query !== undefined || Object.values(view.filters ?? {}).some(Boolean)
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
      <nav aria-label="Views" className="min-w-0 max-sm:w-full">
        <ul className="flex gap-1 overflow-x-auto p-0.5">
          {view.tabs.map(({ value, label }) => (
            <li key={value} className="shrink-0">
              <Link
                href={
                  withQuery(view.path, { [view.tabName]: value, q: view.query, ...view.filters }) as Route
                }
                prefetch={false}
                aria-current={value === view.tab ? 'page' : undefined}
                className="inline-flex min-h-10 items-center rounded-control px-3 text-sm hover:bg-sunken aria-[current=page]:bg-sunken aria-[current=page]:font-medium"
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <search className="max-sm:w-full">
        <form action={view.path} className="flex flex-wrap gap-2">
          {view.tab === '' ? null : <input type="hidden" name={view.tabName} value={view.tab} />}
          <label htmlFor="list-search" className="sr-only">
            Search {view.noun}: {search}
          </label>
          <input
            id="list-search"
            type="search"
            name="q"
            defaultValue={view.query}
            maxLength={100}
            placeholder={search}
            className="min-h-11 min-w-0 flex-1 rounded-control border border-control bg-surface px-3 text-sm sm:w-72"
          />
          {children}
          <button type="submit" className={buttonClass('secondary', 'px-3')}>
            <Search aria-hidden="true" className="size-4" />
            <span className="sr-only">Search</span>
          </button>
          {isNarrowed ? (
            <Link
              href={withQuery(view.path, { [view.tabName]: view.tab }) as Route}
              prefetch={false}
              className={buttonClass('quiet', 'px-2 text-sm')}
            >
              Clear
            </Link>
          ) : null}
        </form>
      </search>
    </div>
  )
}

/** An empty list says which view is empty and leads to the next wider one. */
export function EmptyList({ view, none }: { view: ListView; none: string }) {
  const [all, ...narrower] = view.tabs
  const tab = narrower.find(({ value }) => value === view.tab)
  const label = tab ? `“${tab.label}”` : `all ${view.noun}`
  if (view.query !== undefined) {
    return (
      <EmptyState
        title={`Nothing found for “${view.query}”`}
        text={
          tab
            ? `There is nothing like it in ${label}.`
            : `There is nothing like it in ${label}. Check the spelling, or search for less.`
        }
        action={
          <Link
            href={withQuery(view.path, tab ? { [view.tabName]: all?.value, q: view.query } : {}) as Route}
            prefetch={false}
            className={buttonClass('secondary')}
          >
            {tab ? `Search all ${view.noun}` : `Show all ${view.noun}`}
          </Link>
        }
      />
    )
  }
  return (
    <EmptyState
      title={tab ? `Nothing in ${label}` : `No ${view.noun} yet`}
      text={tab ? `No ${view.noun} are in this view at the moment.` : none}
      action={
        tab ? (
          <Link href={view.path as Route} prefetch={false} className={buttonClass('secondary')}>
            Show all {view.noun}
          </Link>
        ) : null
      }
    />
  )
}

/** The way on, and back to the start. */
export function PageLinks({
  view,
  cursor,
  next,
}: {
  view: ListView
  cursor: string | undefined
  next: string | null
}) {
  const at = (position: string | null) =>
    withQuery(view.path, {
      [view.tabName]: view.tab,
      q: view.query,
      ...view.filters,
      cursor: position,
    }) as Route
  if (cursor === undefined && next === null) return null
  return (
    <nav aria-label="Pages" className="mt-4 flex gap-2">
      {cursor === undefined ? null : (
        <Link href={at(null)} prefetch={false} className={buttonClass('secondary', 'text-sm')}>
          First page
        </Link>
      )}
      {next === null ? null : (
        <Link href={at(next)} prefetch={false} rel="next" className={buttonClass('secondary', 'text-sm')}>
          Next page
        </Link>
      )}
    </nav>
  )
}
